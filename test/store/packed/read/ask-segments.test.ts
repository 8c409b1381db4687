import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryIndex } from '../../../../src/cli/memory-index';
import { shingleKey } from '../../../../src/core/codec/fingerprint';
import { keptOf, printOfKept } from '../../../../src/core/fingerprint/make-fingerprint';
import { SCHEME } from '../../../../src/core/fingerprint/scheme';
import { termCode } from '../../../../src/core/fingerprint/term-code';
import { MemoryBlocks } from '../../../../src/store/packed/memory-blocks';
import { askSegments } from '../../../../src/store/packed/read/ask-segments';
import { Segments } from '../../../../src/store/packed/segments';
import { ScannedIndex } from '../../../../src/store/scanned-index';
import type { JournalArticle } from '../../../../src/store/schema';
import { FIRST_READ, makeArticles } from '../../packed-articles';

const [MADE] = makeArticles(1);
const MAX_CANDIDATES = 60;
/** Few enough of each kind that articles meet, and that no limit of what is looked up is reached. */
const NAMES = Array.from({ length: 40 }, (_, at) => termCode({ kind: 'name', key: `mrk${'stn'.repeat(1 + (at % 3))}${at}` }));
const WORDS = Array.from({ length: 60 }, (_, at) => termCode({ kind: 'word', key: `w${at}ord`.slice(0, 3 + (at % 4)) + at }));
const SHINGLES = Array.from({ length: 80 }, (_, at) => ((at * 0x9e3779b1) >>> 12) * 2);

const some = (codes: readonly number[], most: number) => fc.uniqueArray(fc.constantFrom(...new Set(codes)), { maxLength: most });
const stories = fc.array(fc.record({ shingles: some(SHINGLES, 16), names: some(NAMES, 12), words: some(WORDS, 20) }), {
  minLength: 1,
  maxLength: 24,
});

function articleOf({ shingles, names, words }: { shingles: number[]; names: number[]; words: number[] }, index: number): JournalArticle {
  if (!MADE) throw new Error('no article was made');
  const { text: _, ...article } = MADE.article;
  const terms = Uint32Array.from([...names, ...words]);
  const fingerprint = {
    ...keptOf(MADE.print),
    scheme: SCHEME,
    shingleCount: shingles.length,
    shingles: Uint32Array.from(shingles).sort(),
    terms,
    counts: new Uint8Array(terms.length).fill(1),
  };
  const readAt = FIRST_READ + index * 3_600_000;
  return { ...article, address: `news.example/${index}`, number: index + 1, firstReadAt: readAt, readAt, fingerprint };
}

/** Numbers of the candidates, whether they lie in a segment or in the journal. */
async function packedCandidates(articles: readonly JournalArticle[], inSegments: number, asked: JournalArticle): Promise<number[]> {
  const blocks = new MemoryBlocks();
  const segments = await Segments.open(blocks);
  const packed = articles.slice(0, inSegments);
  if (packed.length > 0) await segments.add(packed, (changes) => blocks.write(changes));
  const journal = new ScannedIndex(shingleKey);
  for (const { number, fingerprint } of articles.slice(inSegments)) journal.add(number, fingerprint);
  const numbers = await segments.columns('numbers', segments.all);
  const found = await askSegments(segments, journal, printOfKept(asked.fingerprint), MAX_CANDIDATES, FIRST_READ);
  return found.map((one) => ('recent' in one ? one.recent : (numbers.get(one.segment.id)?.[one.index] ?? 0)));
}

describe('segments, the journal and an index over memory', () => {
  test('give the same candidates, wherever the articles lie', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.double({ min: 0, max: 1, noNaN: true }), async (made, share) => {
        const articles = made.map(articleOf);
        const index = new MemoryIndex();
        for (const { number, fingerprint } of articles) index.add(number, fingerprint);
        for (const asked of articles.slice(0, 4)) {
          const expected = index.candidates(printOfKept(asked.fingerprint), MAX_CANDIDATES);
          const found = await packedCandidates(articles, Math.round(share * articles.length), asked);
          expect([...found].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});
