// Builds segments, and the vocabularies that their rows are packed with, of articles of any months and schemes.

import { sharedStrings } from '../../../core/codec/row';
import { Vocabulary } from '../../../core/codec/vocabulary';
import type { JournalArticle } from '../../schema';
import { blockKey, type NewBlock } from '../blocks';
import { monthOf, type Segment, yearOf } from '../segment';
import { buildSegment } from './build-segment';

/** Articles of one month and scheme, in order of their numbers. */
export interface MonthGroup {
  readonly year: number;
  readonly articles: readonly [JournalArticle, ...JournalArticle[]];
}
interface BuiltSegments {
  readonly segments: readonly Segment[];
  /** Vocabularies that grew, by number. */
  readonly vocabularies: ReadonlyMap<number, Vocabulary>;
}

/**
 * Yields the blocks one by one and returns the segments' records.
 *
 * @param years number of each year's vocabulary; those of new years are added
 * @param known the vocabularies of these years, by number
 * @param nextNumber gives a number that no segment or vocabulary has
 */
export function* buildSegments(
  groups: readonly MonthGroup[],
  years: Map<number, number>,
  known: ReadonlyMap<number, Vocabulary>,
  nextNumber: () => number,
): Generator<NewBlock, BuiltSegments> {
  const segments: Segment[] = [];
  const vocabularies = new Map<number, Vocabulary>();
  for (const { year, articles } of groups) {
    const id = years.get(year) ?? nextNumber();
    years.set(year, id);
    const before = vocabularies.get(id) ?? known.get(id);
    const vocabulary = (before ?? new Vocabulary()).grown(
      articles.map(({ fingerprint }) => fingerprint.terms),
      articles.flatMap(sharedStrings),
    );
    if (vocabulary !== before) vocabularies.set(id, vocabulary);
    segments.push(yield* buildSegment(nextNumber(), articles, id, vocabulary));
  }
  for (const [id, vocabulary] of vocabularies) yield [blockKey(id, 'vocabulary'), vocabulary.pack()];
  return { segments, vocabularies };
}

/** Groups articles by month and scheme. */
export function groupsOf(articles: readonly JournalArticle[]): MonthGroup[] {
  const groups = new Map<string, [JournalArticle, ...JournalArticle[]]>();
  for (const article of articles) {
    const key = `${monthOf(article.readAt)} ${article.fingerprint.scheme}`;
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return [...groups.values()].map((group) => ({
    year: yearOf(group[0].readAt),
    articles: group.sort((a, b) => a.number - b.number),
  }));
}
