// What happens when a block is missing, cut short or garbled: never silence, never another article's data, always the block's name.
import { describe, expect, test, vi } from 'vitest';
import { shingleKey } from '../../../src/core/codec/fingerprint';
import { ExpectedError } from '../../../src/core/errors';
import { indexKeys } from '../../../src/core/fingerprint/index-keys';
import { printOfKept } from '../../../src/core/fingerprint/make-fingerprint';
import { BLOCK_KINDS, type BlockKey, type BlockKind, blockKey, kindOf, LIST_KEY } from '../../../src/store/packed/blocks';
import { CachedBlocks } from '../../../src/store/packed/cached-blocks';
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
  test.each(['rows', 'weights', 'numbers', 'times', 'vocabulary'] as const)('of %s is named by what needs it', async (kind) => {
    const blocks = await storedBlocks();
    for (const lost of nameOf(kind)(blocks)) {
      const failures = await failuresOf(await copyOf(blocks, (key, bytes) => (key === lost ? null : bytes)));
      expect(failures).not.toEqual([]);
      for (const failure of failures)
        expect(failure).toMatchObject({ code: 'store-damaged', message: expect.stringContaining(`block ${kind} `) });
    }
  });
});

describe('a list that cannot be read is made anew of the blocks', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const text = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
  /** What a list says, with one field of one segment changed. */
  const withBroken = (bytes: Uint8Array, field: string) => {
    const list = JSON.parse(new TextDecoder().decode(bytes));
    return text({ ...list, segments: [{ ...list.segments[0], [field]: 'broken' }, ...list.segments.slice(1)] });
  };
  const changes: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
    'is missing': () => null,
    'is empty': () => new Uint8Array(),
    'is cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
    'names a segment without an id': (bytes) => withBroken(bytes, 'id'),
    'names a segment whose buckets are not known': (bytes) => withBroken(bytes, 'bucketBits'),
    'has no next number': (bytes) => text({ ...JSON.parse(new TextDecoder().decode(bytes)), next: null }),
  };
  const withoutYears = ({ list }: Segments) => ({ ...list, vocabularies: [] });
  const broken = async (change: (bytes: Uint8Array) => Uint8Array | null, blocks?: MemoryBlocks) =>
    copyOf(blocks ?? (await storedBlocks()), (key, bytes) => (key === LIST_KEY ? change(bytes) : bytes));
  const numbersOf = async (segments: Segments) => (await locationsAfter(segments, 0, 100)).map(({ number }) => number);

  test.each(Object.entries(changes))('where it %s', async (_how, change) => {
    const whole = await Segments.open(await storedBlocks());
    const blocks = await broken(change);
    const mended = await Segments.open(new CachedBlocks(blocks));
    expect(withoutYears(mended)).toEqual(withoutYears(whole));
    expect(mended.lost).toBe(0);
    expect(report).toHaveBeenCalled();
    // It is written: the next one needs no recovery.
    report.mockClear();
    expect(await failuresOf(blocks)).toEqual([]);
    expect(withoutYears(await Segments.open(blocks))).toEqual(withoutYears(whole));
    expect(report).not.toHaveBeenCalled();
  });

  test('also where segments were merged, and many buckets are without postings', async () => {
    const blocks = new MemoryBlocks();
    const many = makeArticles(600, 5, 1, 60).map(({ article: { text: _, ...article } }, index): JournalArticle => {
      return { ...article, number: index + 1, firstReadAt: article.readAt };
    });
    const before = await Segments.open(blocks);
    for (let from = 0; from < 600; from += 200) await before.add(many.slice(from, from + 200), (changed) => blocks.write(changed));
    await before.bury(new Map([[before.all[0]?.id ?? 0, { articles: [...Array(90).keys()] }]]), (changed) => blocks.write(changed));
    await before.merge(
      before.all.map(({ id }) => id),
      (swap) => swap(),
    );
    expect(Math.max(...before.all.map(({ bucketBits }) => bucketBits.terms))).toBeGreaterThan(2);
    const mended = await Segments.open(await broken(() => null, blocks));
    expect(withoutYears(mended).segments).toEqual(before.all);
    expect([
      ...(
        await findAddresses(
          mended,
          many.map(({ address }) => address),
        )
      ).keys(),
    ]).toHaveLength(510);
  });

  test('without what a killed worker left in the middle of a merge', async () => {
    const blocks = await storedBlocks();
    const before = await Segments.open(blocks);
    const numbers = await numbersOf(before);
    const killed = before.merge(
      before.all.map(({ id }) => id),
      () => Promise.reject(new Error('killed')),
    );
    const drop = vi.spyOn(blocks, 'write').mockImplementation(async ({ put, drop: ranges }) => {
      if (ranges.length === 0) await MemoryBlocks.prototype.write.call(blocks, { put, drop: [] });
    });
    await expect(killed).rejects.toThrow('killed');
    drop.mockRestore();
    expect(blocks.keys().length).toBeGreaterThan((await storedBlocks()).keys().length);
    const mended = await Segments.open(await broken(() => null, blocks));
    expect(mended.all.map(({ id }) => id)).toEqual(before.all.map(({ id }) => id));
    expect(await numbersOf(mended)).toEqual(numbers);
    expect(mended.lost).toBe(0);
  });

  test('and what is packed afterwards is found too', async () => {
    const blocks = await broken(() => null);
    const segments = await Segments.open(blocks);
    await segments.sweep();
    const more = ARTICLES.slice(0, 5).map((article, index) => ({ ...article, address: `late.example/${index}`, number: 100 + index }));
    await segments.add(more, (changed) => blocks.write(changed));
    const reopened = await Segments.open(blocks);
    expect(await numbersOf(reopened)).toEqual([...(await numbersOf(await Segments.open(await storedBlocks()))), 100, 101, 102, 103, 104]);
    expect(await failuresOf(blocks)).toEqual([]);
  });

  test.each(['numbers', 'times', 'weights', 'vocabulary'] as const)('without the segments whose %s cannot be read', async (kind) => {
    const whole = await storedBlocks();
    const [lost] = nameOf(kind)(whole);
    const blocks = await copyOf(whole, (key, bytes) => (key === lost || key === LIST_KEY ? null : bytes));
    const segments = await Segments.open(blocks);
    expect(segments.lost).toBeGreaterThan(0);
    expect(segments.all.length + segments.lost).toBe(2);
    expect(await failuresOf(blocks)).toEqual([]);
    // Nothing is removed: somebody may still read it one day.
    await segments.sweep();
    expect(blocks.keys()).toEqual(whole.keys().filter((key) => key !== lost));
  });

  test('and stays in memory where there is no room to write it', async () => {
    const blocks = await broken(() => null);
    const write = vi.spyOn(blocks, 'write').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    expect((await Segments.open(blocks)).all).toHaveLength(2);
    expect(write).toHaveBeenCalledOnce();
    expect(blocks.keys()).not.toContain(LIST_KEY);
  });
});

test('a segment whose dead articles are not known is left out, so that none of them comes back', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const whole = await storedBlocks();
  const [lost] = nameOf('dead')(whole);
  const blocks = await copyOf(whole, (key, bytes) => (key === lost ? null : bytes));
  const segments = await Segments.open(blocks);
  expect([segments.all.length, segments.lost]).toEqual([1, 1]);
  expect(report).toHaveBeenCalledWith(
    expect.any(String),
    expect.objectContaining({ message: expect.stringContaining('block dead 0 of segment') }),
  );
  expect(await failuresOf(blocks)).toEqual([]);
  report.mockRestore();
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
