// Every parser that meets foreign bytes either gives what its schema promises or refuses with a code of its own; nothing else is thrown, and nothing takes
// memory on the word of what it reads. `npm run bench:fuzz` runs the same with 10,000 inputs each.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linesOf } from '../../src/cli/ndjson';
import { parseLine, parsePairRow, parseReadRow } from '../../src/cli/rows';
import { packRow, unpackRow } from '../../src/core/codec/row';
import { Vocabulary } from '../../src/core/codec/vocabulary';
import { HOUR } from '../../src/core/durations';
import { ExpectedError } from '../../src/core/errors';
import { checkList } from '../../src/core/list/check-list';
import { readListFile } from '../../src/core/list/list-file';
import { takenListed } from '../../src/core/list/listed-article';
import { listSchema, MAX_LIST_BYTES } from '../../src/core/model/list';
import { saidObjection } from '../../src/core/model/objection';
import { DEFAULT_SETTINGS, settings as settingsSchema } from '../../src/core/model/settings';
import { storedArticle } from '../../src/core/model/stored-article';
import { syncedCopy } from '../../src/core/model/synced-copy';
import { copyOfItems, type Items, itemsOf } from '../../src/core/sync/copy-items';
import { syncedOf } from '../../src/core/sync/synced-changes';
import { exportFooter, exportHeader, exportLine, parseExport } from '../../src/store/export-file';
import { packRowBlock, unpackRowBlock } from '../../src/store/packed/codec/row-block';
import { packSegmentList, unpackSegmentList } from '../../src/store/packed/segment';
import { packText, unpackText } from '../../src/store/packed-text';
import { importedSettings, loadSettings } from '../../src/store/settings';
import { fileOf, listedStory, listOf, NOON, packedHour } from '../core/list/listed';
import { objectionOf } from '../store/objections';
import { articleOfStory } from '../store/stored';
import { damaged, RUNS } from './damaged';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ARTICLE = { ...articleOfStory('dam', 'wire.en', 'paper.example'), number: 1, firstReadAt: 5 };
const FILE =
  exportHeader({ ...DEFAULT_SETTINGS, neverSites: ['bank.example'] }, [objectionOf('same-outlet')]) + exportLine(ARTICLE) + exportFooter(1);

/** Values that have broken parsers: of other types, at the edges of numbers, with signs that mean something somewhere. */
const wild = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    ' ',
    '',
    '\u0000',
    'x\r\nTY  - BOOK',
    '__proto__',
    'constructor',
    '<b>',
    'javascript:alert(1)',
    '=1+1',
    '\ud800',
    'x'.repeat(20_000),
  ),
  fc.constantFrom(-1, 0, -0, 0.5, 1e300, -1e300, 2 ** 31, 2 ** 32, 2 ** 53, Number.MAX_SAFE_INTEGER),
  fc.string({ unit: 'binary', maxLength: 50 }),
);

type Path = readonly (string | number)[];

/** Every place of a value. */
function placesOf(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name])) : [];
  return [path, ...below];
}

function withValue(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put;
  const copy: Record<string, unknown> = Array.isArray(value) ? (Object.assign([], value) as never) : { ...(value as object) };
  // As a parser of JSON does it: a field of that name, not the prototype.
  Object.defineProperty(copy, name, { value: withValue(copy[name], rest, put), enumerable: true, configurable: true, writable: true });
  return copy;
}

/** A value with one to three of its places changed, or with a field that it never had. */
function changed(value: unknown, more: readonly string[]): fc.Arbitrary<unknown> {
  const places = [...placesOf(value).filter((path) => path.length > 0), ...more.map((name): Path => [name])];
  const change = fc.tuple(fc.constantFrom(...places), wild);
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((list) =>
    list.reduce((sum, [path, put]) => {
      try {
        return withValue(sum, path, put);
      } catch {
        return sum; // An earlier change took the place away.
      }
    }, value),
  );
}

const utf8 = new TextEncoder();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What the call gives; null where it refuses with one of these codes. Any other failure is a fault. */
function orRefused<Value>(call: () => Value, ...codes: readonly string[]): Value | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof ExpectedError && codes.includes(error.code)) return null;
    throw error;
  }
}

const IMPORT_CODES = ['import-foreign', 'import-damaged', 'import-newer'];

/** Whatever was taken is what the model promises, and comes through the store. */
function expectSound(file: string): void {
  const taken = orRefused(() => parseExport(file), ...IMPORT_CODES);
  for (const article of taken?.articles ?? []) {
    expect(storedArticle.safeParse({ ...article, number: 1 }).error?.issues ?? []).toEqual([]);
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    const { text: _, ...row } = article;
    const read = unpackRow(packRow(row, new Vocabulary()), row.readAt, new Vocabulary());
    expect(read).toMatchObject({
      url: row.url,
      address: row.address,
      title: text(utf8.encode(row.title)),
      lang: row.lang,
      publishedAt: row.publishedAt,
    });
    expect(read.fingerprint.terms).toEqual(row.fingerprint.terms);
  }
  for (const said of taken?.objections ?? []) expect(saidObjection.safeParse(said).success).toBe(true);
}

describe('an export file', () => {
  const [head = '', line = '', end = ''] = FILE.split('\n');

  test('of an article with wild fields', () => {
    const fields = Object.keys(storedArticle.shape);
    fc.assert(
      fc.property(changed(JSON.parse(line), fields), (article) => expectSound([head, JSON.stringify(article), end].join('\n'))),
      RUNS,
    );
  });

  test('with a wild first line', () => {
    fc.assert(
      fc.property(changed(JSON.parse(head), ['corrections', 'settings', 'version', 'kind']), (opening) =>
        expectSound([JSON.stringify(opening), line, end].join('\n')),
      ),
      RUNS,
    );
  });

  test('of damaged bytes', () => {
    fc.assert(
      fc.property(damaged(utf8.encode(FILE)), (bytes) => expectSound(text(bytes))),
      RUNS,
    );
  });
});

describe('settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  });
  const wildSettings = fc.oneof(wild, changed(DEFAULT_SETTINGS, Object.keys(settingsSchema.shape)));

  test('as the browser kept them', async () => {
    await fc.assert(
      fc.asyncProperty(wildSettings, async (kept) => {
        await fakeBrowser.storage.local.set({ settings: kept });
        expect(settingsSchema.safeParse(await loadSettings()).success).toBe(true);
      }),
      RUNS,
    );
  });

  test('of a file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), wild), changed(DEFAULT_SETTINGS, ['listedSites', 'keepDays']), (others, kept) => {
        const taken = importedSettings({ ...others, ...(kept as object) });
        expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...taken }).success).toBe(true);
        expect(Object.keys(taken).filter((name) => !(name in settingsSchema.shape))).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('a copy of the settings that the sync service keeps', () => {
  const copy = {
    id: 'one',
    changedAt: 5,
    settings: { ...syncedOf(DEFAULT_SETTINGS), listedSites: ['a.example'], neverSites: ['b.example'] },
  };
  const items = itemsOf(copy) ?? {};
  const found = fc.oneof(
    fc.dictionary(fc.constantFrom('settings', 'listedSites.0', 'other'), wild),
    changed(items, ['settings', 'neverSites.1']),
  );
  fc.assert(
    fc.property(found, (kept) => {
      const read = copyOfItems((kept ?? {}) as Items, 10);
      expect(read.state !== 'whole' || syncedCopy().safeParse(read.copy).success).toBe(true);
    }),
    RUNS,
  );
});

test('a list that its publisher has signed', async () => {
  const list = listOf([await fileOf(utf8.encode('file'))]);
  const trusted = { key: '00'.repeat(32), sequence: -1 };
  const found = fc.oneof(
    changed(list, ['next', 'files', 'v']).map((value) => utf8.encode(JSON.stringify(value) ?? '')),
    damaged(utf8.encode(JSON.stringify(list))),
  );
  await fc.assert(
    fc.asyncProperty(found, fc.string({ unit: 'binary', maxLength: 300 }), async (bytes, signatures) => {
      const unsigned = await checkList(bytes, signatures, trusted, NOON, async () => false);
      expect(unsigned).toEqual({ refused: bytes.length > MAX_LIST_BYTES ? 'damaged' : 'wrong-signature' });
      const checked = await checkList(bytes, '00'.repeat(64), trusted, NOON, async () => true);
      expect('refused' in checked || listSchema().safeParse(checked.list).success).toBe(true);
    }),
    RUNS,
  );
});

describe('rows of the command line', () => {
  const ROW = { id: 1, url: 'https://a.example/', title: 'x', lang: 'en', text: 'One.\nTwo.', file: 'a.html' };
  const parsers = [parseReadRow, parsePairRow].map((parse) => (row: string) => parse(parseLine(row)));

  test('with wild fields', () => {
    fc.assert(
      fc.property(fc.oneof(changed(ROW, ['a', 'b', 'store']), wild), (row) => {
        for (const parse of parsers) orRefused(() => parse(JSON.stringify(row) ?? ''), 'bad-row');
      }),
      RUNS,
    );
  });

  test('of damaged bytes, in chunks', async () => {
    const bytes = utf8.encode(`\ufeff${JSON.stringify({ ...ROW, title: 'é 亚 😀 \u2028' })}\n\n${JSON.stringify(ROW)}`);
    await fc.assert(
      fc.asyncProperty(damaged(bytes), fc.integer({ min: 1, max: 40 }), async (found, size) => {
        const chunks = Array.from({ length: Math.ceil(found.length / size) }, (_, at) =>
          Buffer.from(found.slice(at * size, (at + 1) * size)),
        );
        for await (const row of linesOf(Readable.from(chunks))) {
          expect(row).not.toContain('\n');
          for (const parse of parsers) orRefused(() => parse(row), 'bad-row');
        }
      }),
      RUNS,
    );
  });
});

describe('packed blocks', () => {
  const { text: _, ...row } = ARTICLE;
  const vocabulary = new Vocabulary();
  const bytes = packRow(row, vocabulary);
  /** A reader of blocks throws whatever it meets; whoever calls it makes `store-damaged` of it. It ends, and never asks for memory that its bytes cannot fill. */
  const ends = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).not.toMatch(/Array buffer allocation|Invalid (?:typed )?array length|call stack|out of memory/i);
    }
  };

  test.each<[string, Uint8Array, (bytes: Uint8Array) => unknown]>([
    ['a row', bytes, (found) => unpackRow(found, row.readAt, vocabulary)],
    ['a block of rows', packRowBlock([{ number: 1, readAt: 1_000, vocabulary: 0, bytes }]), unpackRowBlock],
    ['the list of segments', packSegmentList({ next: 1, segments: [] } as never), (found) => unpackSegmentList(found)],
    [
      'a vocabulary',
      new Vocabulary().grown([row.fingerprint.terms, row.fingerprint.terms], ['a', 'a', 'é', 'é']).pack(),
      (found) => Vocabulary.unpack(found),
    ],
  ])('%s', (_what, whole, read) => {
    fc.assert(
      fc.property(damaged(whole), (found) => ends(() => read(found))),
      RUNS,
    );
  });

  test('a file of a list: what is taken says no more than a list may', () => {
    const packed = packedHour([listedStory('a.example'), listedStory('b.example', NOON + 1_000)], ['c.example/gone']);
    const file = { from: NOON, to: NOON + HOUR, articles: 2, drops: 1 };
    fc.assert(
      fc.property(damaged(packed), (found) =>
        ends(() => {
          for (const article of readListFile(found, file).articles) expect(takenListed(article)).toEqual(article);
        }),
      ),
      RUNS,
    );
  });

  test('a text', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const packed = (await packText(['The dam holds.', 'Nobody was hurt.'])) ?? Uint8Array.of();
    await fc.assert(
      fc.asyncProperty(damaged(packed), async (found) => {
        const paragraphs = await unpackText(found, 1);
        expect(paragraphs === null || paragraphs.every((paragraph) => typeof paragraph === 'string')).toBe(true);
      }),
      RUNS,
    );
    report.mockRestore();
  });
});
