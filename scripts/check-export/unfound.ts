// Looks every article up by its own text, in a store of segments that is made of all of them, by the code that the extension asks its own with.
import { languageLists } from '../../src/build/language-lists';
import { shingleKey } from '../../src/core/codec/fingerprint';
import { indexKeys } from '../../src/core/fingerprint/index-keys';
import { makeFingerprint, printOfKept } from '../../src/core/fingerprint/make-fingerprint';
import type { StoredArticle } from '../../src/core/model/stored-article';
import { MAX_CANDIDATES, MAX_COPIES } from '../../src/core/provenance/measure-all';
import { MemoryBlocks } from '../../src/store/packed/memory-blocks';
import { askForCopies, askSegments, type Candidate } from '../../src/store/packed/read/ask-segments';
import { readRows } from '../../src/store/packed/read/read-rows';
import { Segments } from '../../src/store/packed/segments';
import { ScannedIndex } from '../../src/store/scanned-index';

export interface Asked<Of> {
  /** What the article is told by. */
  readonly of: Of;
  readonly article: Omit<StoredArticle, 'number'>;
  /** Null where the text cannot be asked with: then its fingerprint is. */
  readonly paragraphs: readonly string[] | null;
}

/** Most articles are the first of those that share their words; further ones are read only where there are so many copies. */
const RANKS = [
  [0, MAX_CANDIDATES],
  [MAX_CANDIDATES, MAX_COPIES],
] as const;
const NO_JOURNAL = new ScannedIndex(shingleKey);

/** Those that are not found by their own text. */
export async function unfound<Of>(asked: readonly Asked<Of>[]): Promise<Array<{ readonly of: Of; readonly fault: string }>> {
  const segments = await segmentsOf(asked.map(({ article }) => article));
  const lost: Array<{ readonly of: Of; readonly fault: string }> = [];
  for (const [index, one] of asked.entries())
    if (!(await isFound(segments, one, index + 1))) lost.push({ of: one.of, fault: 'it is not found by its own text' });
  return lost;
}

/** Each article has its place in the list, from 1, as its number. */
async function segmentsOf(articles: readonly Omit<StoredArticle, 'number'>[]): Promise<Segments> {
  const blocks = new MemoryBlocks();
  const segments = await Segments.open(blocks);
  const rows = articles.map(({ text: _, ...row }, index) => ({ ...row, number: index + 1 }));
  if (rows.length > 0) await segments.add(rows, (changes) => blocks.write(changes));
  return segments;
}

async function isFound<Of>(segments: Segments, { article, paragraphs }: Asked<Of>, number: number): Promise<boolean> {
  const { fingerprint, title, lang, readAt } = article;
  const print = paragraphs ? makeFingerprint(title, paragraphs, lang, languageLists) : printOfKept(fingerprint);
  const { shingles, facts, words } = indexKeys(print);
  // A text of a few words may have no run of them to be found by.
  if (shingles.length === 0) {
    if (facts.length + words.length === 0) return true;
    return isAmong(segments, await askSegments(segments, NO_JOURNAL, print, MAX_CANDIDATES, readAt), number);
  }
  for (const [from, to] of RANKS) {
    const copies = await askForCopies(segments, NO_JOURNAL, print, from, to);
    if (await isAmong(segments, copies, number)) return true;
    if (copies.length < to - from) return false;
  }
  // A story with more copies than an answer counts is found by those.
  return true;
}

async function isAmong(segments: Segments, found: readonly Candidate[], number: number): Promise<boolean> {
  const packed = found.flatMap((candidate) => ('segment' in candidate ? candidate : []));
  return (await readRows(segments, packed)).some((row) => row.number === number);
}
