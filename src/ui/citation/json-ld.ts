// An article as schema.org describes it, with what it is based on, as far as its page says so.
import { type CorrectedSince, type Origins, type StoryArticle, sourceKey } from '../../messages/contract';
import { changedLater } from '../changed-later';
import { citationOf, originsInEnglish } from './citation';
import type { CitedCorrection } from './cited-correction';

interface Organization {
  readonly '@type': 'NewsMediaOrganization' | 'Organization';
  readonly name: string;
}
interface BasedOn {
  readonly '@type': 'NewsArticle';
  readonly publisher: Organization;
  readonly isBasedOn?: BasedOn;
}

/** With what `citationOf` takes. */
export function toJsonLd(article: StoryArticle, origins: Origins, since: CorrectedSince | null): string {
  const { title, outlet, url, lang, origins: event, correction } = citationOf(article, origins, since);
  const changed = changedLater(article);
  const credited = basesOf(article);
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title && { headline: title }),
    ...(url && { url }),
    // schema.org has no word for a date that is only likely.
    ...(article.dateCertainty !== 'none' && !article.publishedLikely && { datePublished: article.publishedAt }),
    ...(changed && { dateModified: changed }),
    ...(lang && { inLanguage: lang }),
    ...(outlet && { publisher: organization(outlet, 'outlet') }),
    ...(credited.length > 0 && { sourceOrganization: credited.map(({ publisher }) => publisher), isBasedOn: credited }),
    ...(correction && { correction: correctionComment(correction) }),
    // schema.org has no word for the origins of an event; `backstory` is text on how an article came to be.
    ...(event && { backstory: originsInEnglish(event) }),
  };
  // JSON-LD is put into a script element, which "</script>" in a title would end.
  return `${JSON.stringify(described, null, 2).replaceAll('<', '\\u003c')}\n`;
}

/** "Al Jazeera, citing Reuters": based on an article of Al Jazeera, which is based on one of Reuters. */
function basesOf({ credits, outlet }: StoryArticle): BasedOn[] {
  const named = credits
    .filter(({ kind, strength, name }) => kind !== 'unnamed' && strength === 'credit' && name !== outlet.name)
    .map((credit) => ({ ...credit, key: sourceKey(credit) }));
  const cited = named.filter(({ citedBy }) => citedBy !== null && named.some(({ key }) => key === citedBy));
  const nearest = named.filter(({ key }) => !cited.some((credit) => credit.key === key));
  const bases = new Map<string, BasedOn>();
  // Where all cite each other, none of them is nearer than the others.
  for (const source of nearest.length > 0 ? nearest : named) {
    const below = cited.find(({ citedBy }) => citedBy === source.key);
    const through = below && { isBasedOn: basedOn(below) };
    bases.set(source.key, { ...basedOn(source), ...through });
  }
  return [...bases.values()];
}

/** https://schema.org/correction: also one that another document has made. */
function correctionComment({ quote, day, by }: CitedCorrection): object {
  return {
    '@type': 'CorrectionComment',
    text: quote,
    ...(day && { datePublished: day }),
    ...(by?.url && { url: by.url }),
    ...(by?.outlet && { publisher: organization(by.outlet, 'outlet') }),
  };
}

type Named = Pick<StoryArticle['credits'][number], 'name' | 'kind'>;

/** A university or an authority is no news medium, and of a press release nobody says who its sender is. */
const organization = (name: string, kind: Named['kind']): Organization => ({
  '@type': kind === 'agency' || kind === 'outlet' ? 'NewsMediaOrganization' : 'Organization',
  name,
});
const basedOn = ({ name, kind }: Named): BasedOn => ({ '@type': 'NewsArticle', publisher: organization(name, kind) });
