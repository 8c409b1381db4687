// The parts of a citation, the same for every form.
import type { Answer, CorrectedSince, Origins, StoryArticle } from '../../messages/contract';
import { isoDay } from '../../messages/iso-day';
import { langAttribute, onOneLine, webAddress } from '../page-text';
import { type CitedCorrection, citedCorrection, correctionInEnglish } from './cited-correction';

export interface Citation {
  /** Lower-case ASCII letters, digits and hyphens. */
  readonly key: string;
  /** On one line. */
  readonly title: string;
  /** Name of the outlet; its domain where it has none, '' where that is unknown too. */
  readonly outlet: string;
  /** Null where it has no web address. */
  readonly url: string | null;
  /** The day of publication as the page gives it, `2024-05-03`; null where it gives none. */
  readonly published: string | null;
  /** The page does not clearly give that day as the one of publication. */
  readonly isPublishedLikely: boolean;
  /** The day on which it was last read. */
  readonly read: string;
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
  /** Agencies that the page itself credits, in its own order. Those that it only mentions are left out. */
  readonly agencies: readonly string[];
  /** Other sources that it credits by name: outlets, institutions, senders of press releases. */
  readonly otherSources: readonly string[];
  /** Of the event that the article tells of; null where nothing else was read on it. */
  readonly origins: Origins | null;
  /** Of the page itself, or of another page of the story after it; null where none is known. */
  readonly correction: CitedCorrection | null;
}

type Cited = Pick<StoryArticle, 'articleId' | 'outlet' | 'title' | 'url' | 'lang' | 'publishedAt' | 'publishedLikely' | 'page'>;

type Credited = Pick<StoryArticle['credits'][number], 'name' | 'kind'>;

/**
 * @param origins of the event that the article tells of
 * @param since the note of another page of the story that the article does not carry
 */
export function citationOf(article: StoryArticle, origins: Origins, since: CorrectedSince | null): Citation {
  const credited = article.credits.filter(({ strength }) => strength === 'credit');
  const correction = citedCorrection(article, since);
  return { ...cite(article, credited, origins, isoDay(article.readAt)), correction };
}

/** A citation of the article in front of the reader, who reads it today. */
export function citationOfAnswer({ article, provenance }: Answer, now: Date): Citation {
  const isCredit = ({ articleId, strength }: { articleId: string; strength: string }) =>
    articleId === article.articleId && strength === 'credit';
  const credited = provenance.sources.filter(({ evidence }) => evidence.some(isCredit));
  const correction = citedCorrection(article, provenance.correctedSince ?? null);
  return { ...cite(article, credited, provenance.origins, isoDay(now.toISOString())), correction };
}

/**
 * The note of a reference manager: `Agency: AFP. Source: Harbour Gazette. Date of publication: likely`; '' where there is nothing to say. In English, as the
 * names of its fields are.
 *
 * @param hasOwnField the form of citation itself can say that a date is only likely
 */
export function noteOf({ agencies, otherSources, isPublishedLikely, origins, correction }: Citation, hasOwnField = false): string {
  const agency = agencies.length > 0 ? [`Agency: ${agencies.join(', ')}`] : [];
  const source = otherSources.length > 0 ? [`Source: ${otherSources.join(', ')}`] : [];
  const likely = isPublishedLikely && !hasOwnField ? ['Date of publication: likely'] : [];
  const event = origins === null ? [] : [originsInEnglish(origins)];
  const corrected = correction === null ? [] : [correctionInEnglish(correction)];
  return [...agency, ...source, ...likely, ...corrected, ...event].join('. ');
}

/** `Origins of the event: 2 known (Reuters, 8 outlets; La Gazette, own report), 1 unknown, at 10 outlets`: for programs, and for notes, which are in English. */
export function originsInEnglish({ known, unknown, outlets, groups, atLeast }: Origins): string {
  const named = groups.flatMap(({ name, ownReport, outlets: count }) => {
    if (name === null) return [];
    const isAlone = ownReport && count === 1;
    return [[onOneLine(name), ...(ownReport ? ['own report'] : []), ...(isAlone ? [] : [atOutlets(count)])].join(', ')];
  });
  const names = named.length > 0 ? ` (${named.join('; ')})` : '';
  return `Origins of the event: ${known} known${names}${unknown > 0 ? `, ${unknown} unknown` : ''}, at ${atLeast ? 'least ' : ''}${atOutlets(outlets)}`;
}

const atOutlets = (count: number): string => (count === 1 ? '1 outlet' : `${count} outlets`);

function cite(
  { articleId, outlet, title, url, lang, publishedAt, publishedLikely }: Cited,
  credited: readonly Credited[],
  origins: Origins,
  read: string,
): Omit<Citation, 'correction'> {
  const name = onOneLine(outlet.name) || onOneLine(outlet.domain);
  const published = publishedAt !== null && /^\d{4}-\d\d-\d\d(?!\d)/.test(publishedAt) ? isoDay(publishedAt) : null;
  const others = credited.map((source) => ({ ...source, name: onOneLine(source.name) }));
  const named = others.filter((source) => source.name.toLowerCase() !== name.toLowerCase());
  const namesOf = (isOfKind: (kind: Credited['kind']) => boolean) => [
    ...new Set(named.filter(({ kind }) => isOfKind(kind)).map((source) => source.name)),
  ];
  return {
    key: [slug(outlet.domain.split('.')[0] ?? '') || 'article', published?.slice(0, 4) ?? 'nd', slug(articleId)].join('-'),
    title: onOneLine(title),
    outlet: name,
    url: webAddress(url),
    published,
    isPublishedLikely: published !== null && publishedLikely === true,
    read,
    lang: langAttribute(lang).lang ?? '',
    agencies: namesOf((kind) => kind === 'agency'),
    origins: origins.outlets > 1 ? origins : null,
    otherSources: namesOf((kind) => kind !== 'agency' && kind !== 'unnamed'),
  };
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
