// New segments and the vocabularies that they are packed with, from articles of any months and schemes.
import type { JournalArticle } from '../schema';
import { blockKey } from './blocks';
import { buildSegment, type NewBlock } from './build-segment';
import { sharedStrings } from './row';
import { monthOf, type Segment, yearOf } from './segment';
import { Vocabulary } from './vocabulary';

/** Articles of one month and scheme. */
export interface MonthGroup {
  readonly year: number;
  readonly articles: readonly JournalArticle[];
}
interface BuiltSegments {
  readonly segments: readonly Segment[];
  readonly blocks: readonly NewBlock[];
  /** Vocabularies that grew, by number. */
  readonly vocabularies: ReadonlyMap<number, Vocabulary>;
}

/**
 * @param years number of each year's vocabulary; new ones are added
 * @param known the vocabularies of these years, by number
 * @param nextNumber gives a number that nothing has
 */
export function buildSegments(
  groups: readonly MonthGroup[],
  years: Map<number, number>,
  known: ReadonlyMap<number, Vocabulary>,
  nextNumber: () => number,
): BuiltSegments {
  const segments: Segment[] = [];
  const blocks: NewBlock[] = [];
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
    const built = buildSegment(nextNumber(), articles, id, vocabulary);
    segments.push(built.segment);
    for (const block of built.blocks) blocks.push(block);
  }
  for (const [id, vocabulary] of vocabularies) blocks.push([blockKey(id, 'vocabulary'), vocabulary.pack()]);
  return { segments, blocks, vocabularies };
}

/** By month and scheme, each in order of numbers. */
export function groupsOf(articles: readonly JournalArticle[]): MonthGroup[] {
  const groups = new Map<string, JournalArticle[]>();
  for (const article of articles) {
    const key = `${monthOf(article.readAt)} ${article.fingerprint.scheme}`;
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return [...groups.values()].map((group) => ({
    year: yearOf(group[0]?.readAt ?? 0),
    articles: group.sort((a, b) => a.number - b.number),
  }));
}
