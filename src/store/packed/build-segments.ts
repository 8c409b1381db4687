// New segments and the vocabularies that they are packed with, from articles of any months and schemes.
import type { JournalArticle } from '../schema';
import { blockKey } from './blocks';
import { buildSegment, type NewBlock } from './build-segment';
import { sharedStrings } from './row';
import { monthOf, type Segment } from './segment';
import { Vocabulary } from './vocabulary';

/** Articles of one month and scheme. */
export interface MonthGroup {
  readonly month: number;
  readonly articles: readonly JournalArticle[];
}
interface BuiltSegments {
  readonly segments: readonly Segment[];
  readonly blocks: readonly NewBlock[];
  /** Vocabularies that grew, by number. */
  readonly vocabularies: ReadonlyMap<number, Vocabulary>;
}

/**
 * @param months number of each month's vocabulary; new ones are added
 * @param known the vocabularies of these months, by number
 * @param nextNumber gives a number that nothing has
 */
export function buildSegments(
  groups: readonly MonthGroup[],
  months: Map<number, number>,
  known: ReadonlyMap<number, Vocabulary>,
  nextNumber: () => number,
): BuiltSegments {
  const segments: Segment[] = [];
  const blocks: NewBlock[] = [];
  const vocabularies = new Map<number, Vocabulary>();
  for (const { month, articles } of groups) {
    const id = months.get(month) ?? nextNumber();
    months.set(month, id);
    const vocabulary = (vocabularies.get(id) ?? known.get(id) ?? new Vocabulary()).grown(
      articles.map(({ fingerprint }) => fingerprint.terms),
      articles.flatMap(sharedStrings),
    );
    vocabularies.set(id, vocabulary);
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
    month: monthOf(group[0]?.readAt ?? 0),
    articles: group.sort((a, b) => a.number - b.number),
  }));
}
