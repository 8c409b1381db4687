// An article as schema.org describes it, with what it is based on, as far as its page says so.
import type { StoryArticle } from '../../messages/contract';
import { citationOf } from './citation';

interface Organization {
  readonly '@type': 'NewsMediaOrganization';
  readonly name: string;
}
interface BasedOn {
  readonly '@type': 'NewsArticle';
  readonly publisher: Organization;
  readonly isBasedOn?: BasedOn;
}

export function toJsonLd(article: StoryArticle): string {
  const { title, outlet, url, lang } = citationOf(article);
  const credited = basesOf(article);
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title && { headline: title }),
    ...(url && { url }),
    ...(article.dateCertainty !== 'none' && { datePublished: article.publishedAt }),
    ...(lang && { inLanguage: lang }),
    ...(outlet && { publisher: organization(outlet) }),
    ...(credited.length > 0 && { sourceOrganization: credited.map(({ publisher }) => publisher), isBasedOn: credited }),
  };
  // JSON-LD is put into a script element, which "</script>" in a title would end.
  return `${JSON.stringify(described, null, 2).replaceAll('<', '\\u003c')}\n`;
}

/** "Al Jazeera, citing Reuters": based on an article of Al Jazeera, which is based on one of Reuters. */
function basesOf({ credits, outlet }: StoryArticle): BasedOn[] {
  const named = credits.filter(({ agency, strength, name }) => agency !== null && strength === 'credit' && name !== outlet.name);
  const cited = named.filter(({ citedBy }) => citedBy !== null && named.some(({ agency }) => agency === citedBy));
  const nearest = named.filter(({ agency }) => !cited.some((credit) => credit.agency === agency));
  const bases = new Map<string, BasedOn>();
  // Where all cite each other, none of them is nearer than the others.
  for (const { agency, name } of nearest.length > 0 ? nearest : named) {
    if (agency === null) continue;
    const below = cited.find(({ citedBy }) => citedBy === agency);
    const through = below && { isBasedOn: basedOn(below.name) };
    bases.set(agency, { ...basedOn(name), ...through });
  }
  return [...bases.values()];
}

const organization = (name: string): Organization => ({ '@type': 'NewsMediaOrganization', name });
const basedOn = (name: string): BasedOn => ({ '@type': 'NewsArticle', publisher: organization(name) });
