// The copy as items of the sync service: split, joined again, and refused where it is not whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/core/durations';
import { DEFAULT_SETTINGS, MAX_SITES } from '../../../src/core/model/settings';
import type { SyncedCopy } from '../../../src/core/model/synced-copy';
import { copyOfItems, type Items, itemsOf } from '../../../src/core/sync/copy-items';
import { syncedOf } from '../../../src/core/sync/synced-changes';

const NOW = Date.UTC(2026, 11, 1);
const copyWith = (listedSites: readonly string[], neverSites: readonly string[] = []): SyncedCopy => ({
  id: 'one',
  changedAt: NOW,
  settings: { ...syncedOf(DEFAULT_SETTINGS), listedSites, neverSites },
});
const many = (count: number, length = 12) => Array.from({ length: count }, (_, at) => `${String(at).padStart(length - 8, 'x')}.example`);
const written = (copy: SyncedCopy): Items => itemsOf(copy) ?? expect.fail('It does not fit');
/** As Chrome counts them: the name, and the value as JSON in UTF-8. */
const bytesOf = (items: Items) =>
  Object.entries(items).map(([name, item]) => name.length + new TextEncoder().encode(JSON.stringify(item)).length);

test.each([
  ['nothing', copyWith([])],
  ['a few sites', copyWith(['paper.example'], ['bank.example', 'bücher.example'])],
  ['thousands of sites', copyWith(many(2_000), many(3_000, 16))],
])('a copy with %s comes back as it was', (_what, copy) => {
  expect(copyOfItems(written(copy), NOW)).toEqual({ state: 'whole', copy });
});

test('whatever the sites are, no item is larger than browsers keep, nor are all together', () => {
  const site = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }).filter(({ length }) => length <= 253);
  const sites = fc.uniqueArray(site, { maxLength: 150 });
  fc.assert(
    fc.property(sites, sites, (listed, never) => {
      const items = itemsOf(copyWith(listed, never));
      if (items === null) return;
      const bytes = bytesOf(items);
      expect(Math.max(...bytes)).toBeLessThan(8_192);
      expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(102_400);
      expect(copyOfItems(items, NOW)).toEqual({ state: 'whole', copy: copyWith(listed, never) });
    }),
    { numRuns: 50 },
  );
});

test('lists that are too long do not fit', () => {
  expect(itemsOf(copyWith(many(9_000)))).toBeNull();
});

describe('what is no whole copy', () => {
  const items = written(copyWith(many(1_000)));
  const head = items.settings as Record<string, unknown>;

  test.each<[string, string, Items]>([
    ['is none where nothing is kept', 'none', {}],
    ['of a newer release is left alone', 'newer', { ...items, settings: { version: 2, other: 'form' } }],
    ['without its head is damaged', 'damaged', { 'listedSites.0': items['listedSites.0'] }],
    ['with a part missing is damaged', 'damaged', Object.fromEntries(Object.entries(items).filter(([name]) => name !== 'listedSites.1'))],
    ['with a part of another copy is damaged', 'damaged', { ...items, 'listedSites.1': { id: 'another', sites: ['a.example'] } }],
    ['with a value that is none is damaged', 'damaged', { ...items, settings: { ...head, values: { ...DEFAULT_SETTINGS, keepDays: 0 } } }],
    ['from far ahead is damaged', 'damaged', { ...items, settings: { ...head, changedAt: NOW + 400 * DAY } }],
  ])('%s', (_what, state, found) => {
    expect(copyOfItems(found, NOW)).toEqual({ state });
  });

  test('with more sites than a list may have is damaged', () => {
    const parts = { listedSites: 2, neverSites: 0 };
    const full = { ...items, settings: { ...head, parts } };
    for (const at of [0, 1]) Object.assign(full, { [`listedSites.${at}`]: { id: 'one', sites: many(MAX_SITES, 16 + at) } });
    expect(copyOfItems(full, NOW)).toEqual({ state: 'damaged' });
  });
});

test('parts that are left of longer lists do no harm', () => {
  const copy = copyWith(['paper.example']);
  expect(copyOfItems({ ...written(copyWith(many(1_000))), ...written(copy) }, NOW)).toEqual({ state: 'whole', copy });
});
