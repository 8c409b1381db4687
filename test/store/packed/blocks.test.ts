// What happens when a block is missing, cut short or garbled: never silence, never another article's data, always the block's name.
import { describe, expect, test } from 'vitest';
import { ExpectedError } from '../../../src/core/errors';
import { indexKeys } from '../../../src/core/fingerprint/index-keys';
import { printOfKept } from '../../../src/core/fingerprint/make-fingerprint';
import { BLOCK_KINDS, type BlockKey, type BlockKind, blockKey, kindOf, LIST_KEY } from '../../../src/store/packed/blocks';
import { CachedBlocks } from '../../../src/store/packed/cached-blocks';
import { shingleKey } from '../../../src/store/packed/codec/fingerprint';
import { MemoryBlocks } from '../../../src/store/packed/memory-blocks';
import { askSegments } from '../../../src/store/packed/read/ask-segments';
import { findAddresses } from '../../../src/store/packed/read/find-addresses';
import { locationsAfter } from '../../../src/store/packed/read/find-numbers';
import { readRows } from '../../../src/store/packed/read/read-rows';
import { unpackSegmentList } from '../../../src/store/packed/segment';
import { Segments } from '../../../src/store/packed/segments';
import { ScannedIndex } from '../../../src/store/scanned-index';
import type { JournalArticle } from '../../../src/store/schema';
import { FIRST_READ, makeArticles } from '../packed-articles';

const ARTICLES: readonly JournalArticle[] = makeArticles(24, 3).map(({ article: { text: _, ...article } }, index) => ({
  ...article,
  number: index + 1,
  firstReadAt: article.readAt,
}));
const addresses = ARTICLES.map(({ address }) => address);
const nameOf = (kind: BlockKind) => (blocks: MemoryBlocks) =>
  blocks.keys().filter((key) => key !== LIST_KEY && kindOf(key) === BLOCK_KINDS[kind]);

/** Two segments, of which the first has a dead article. */
async function storedBlocks(): Promise<MemoryBlocks> {
  const blocks = new MemoryBlocks();
  const segments = await Segments.open(blocks);
  const commit = (changes: Parameters<MemoryBlocks['write']>[0]) => blocks.write(changes);
  await segments.add(ARTICLES.slice(0, 12), commit);
  await segments.add(ARTICLES.slice(12), commit);
  await segments.bury(new Map([[segments.all[0]?.id ?? 0, { articles: [3] }]]), commit);
  return blocks;
}

/** Everything that reads blocks; each is tried, on a store that was just opened. */
const READERS: Readonly<Record<string, (segments: Segments) => Promise<unknown>>> = {
  'an address': (segments) => findAddresses(segments, addresses),
  'a page': async (segments) => {
    const found = await locationsAfter(segments, 0, 100);
    return readRows(
      segments,
      found.map(({ location }) => location),
    );
  },
  'an answer': async (segments) => {
    for (const { fingerprint } of ARTICLES) {
      expect(indexKeys(fingerprint).facts.length).toBeGreaterThan(0);
      await askSegments(segments, new ScannedIndex(shingleKey), printOfKept(fingerprint), 50, FIRST_READ);
    }
  },
  'the days': (segments) => segments.columns('times', segments.all),
  'a merge': (segments) =>
    segments.merge(
      segments.all.map(({ id }) => id),
      (swap) => swap(),
    ),
};

async function failuresOf(blocks: MemoryBlocks): Promise<unknown[]> {
  const failures: unknown[] = [];
  const copy = await copyOf(blocks);
  for (const read of Object.values(READERS)) {
    await Segments.open(copy)
      .then(read)
      .catch((error: unknown) => failures.push(error));
  }
  return failures;
}

async function copyOf(
  blocks: MemoryBlocks,
  change = (_key: BlockKey, bytes: Uint8Array): Uint8Array | null => bytes,
): Promise<MemoryBlocks> {
  const copy = new MemoryBlocks();
  for (const key of blocks.keys()) {
    await blocks.visit([key], (bytes) => {
      const changed = change(key, bytes);
      if (changed) void copy.write({ put: [[key, changed.slice()]], drop: [] });
    });
  }
  return copy;
}

test('a whole store is read by everything', async () => {
  expect(await failuresOf(await storedBlocks())).toEqual([]);
});

describe('a block that is missing', () => {
  test.each(['rows', 'weights', 'numbers', 'times', 'dead', 'vocabulary'] as const)('of %s is named by what needs it', async (kind) => {
    const blocks = await storedBlocks();
    for (const lost of nameOf(kind)(blocks)) {
      const failures = await failuresOf(await copyOf(blocks, (key, bytes) => (key === lost ? null : bytes)));
      expect(failures).not.toEqual([]);
      for (const failure of failures)
        expect(failure).toMatchObject({ code: 'store-damaged', message: expect.stringContaining(`block ${kind} `) });
    }
  });
});

test('a list that is missing while blocks are there is damage: they are not taken for leftovers', async () => {
  const blocks = await copyOf(await storedBlocks(), (key, bytes) => (key === LIST_KEY ? null : bytes));
  const missing = { code: 'store-damaged', message: 'block the list of segments: is missing' };
  await expect(Segments.open(blocks)).rejects.toMatchObject(missing);
  await expect(Segments.open(new CachedBlocks(blocks))).rejects.toMatchObject(missing);
  await expect(Segments.open(new MemoryBlocks())).resolves.toMatchObject({ all: [] });
});

describe('a list of segments that no release has written', () => {
  const bucketBits = { shingles: 0, terms: 0, addresses: 0 };
  const segment = { id: 2, scheme: 1, articles: 4, dead: 0, oldest: 1, newest: 9, bytes: 99, bucketBits, vocabularies: [1] };
  const list = { layout: 3, segments: [segment], vocabularies: [{ id: 1, year: 1970 }], next: 3, unfinished: [] };
  const codeOf = (json: unknown) => {
    try {
      return unpackSegmentList(new TextEncoder().encode(JSON.stringify(json))).segments.length;
    } catch (error) {
      return error instanceof ExpectedError ? error.code : error;
    }
  };

  test.each<[string, unknown, unknown]>([
    ['is not this one', list, 1],
    ['is null', null, 'store-damaged'],
    ['has nothing but a layout', { layout: 3 }, 'store-damaged'],
    ['has a segment of no fields', { ...list, segments: [{}] }, 'store-damaged'],
    ['has more buckets than keys', { ...list, segments: [{ ...segment, bucketBits: { ...bucketBits, terms: 99 } }] }, 'store-damaged'],
    ['has a next number that is none', { ...list, next: null }, 'store-damaged'],
    ['is of another layout', { layout: 2 }, 'store-unavailable'],
    ['is of no layout', {}, 'store-unavailable'],
  ])('%s', (_what, json, expected) => {
    expect(codeOf(json)).toBe(expected);
  });
});

describe('a block whose bytes are not what was written', () => {
  const changes: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
    'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
    empty: () => new Uint8Array(),
    'of zeros': (bytes) => new Uint8Array(bytes.length),
    'of ones': (bytes) => new Uint8Array(bytes.length).fill(0xff),
  };

  test.each(Object.entries(changes))('%s is read without an error that is not foreseen, and ends', async (_how, change) => {
    const blocks = await storedBlocks();
    for (const hit of blocks.keys()) {
      const failures = await failuresOf(await copyOf(blocks, (key, bytes) => (key === hit ? change(bytes) : bytes)));
      for (const failure of failures) expect(failure).toBeInstanceOf(ExpectedError);
    }
  });

  test('is named', async () => {
    const blocks = await storedBlocks();
    const hit = blockKey(2, 'rows', 1);
    const failures = await failuresOf(await copyOf(blocks, (key, bytes) => (key === hit ? bytes.subarray(0, 20) : bytes)));
    expect(failures.map(String)).toContainEqual(expect.stringContaining('block rows 1 of segment 2: '));
  });
});
