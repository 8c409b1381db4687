// What another browser's settings change here at once, and what is asked about first.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MAX_SITES } from '../../../src/core/model/settings';
import type { SyncedSettings } from '../../../src/core/model/synced-copy';
import { isLater, isSame, joinedSettings, syncedChanges, syncedOf } from '../../../src/core/sync/synced-changes';
import { mayWatch } from '../../../src/core/watching';

const HERE = syncedOf({ ...DEFAULT_SETTINGS, watching: 'listed', listedSites: ['a.example', 'b.example'], neverSites: ['bank.example'] });
const changesTo = (there: Partial<SyncedSettings>) => syncedChanges(HERE, { ...HERE, ...there });

test.each<[string, Partial<SyncedSettings>]>([
  ['fewer pages', { watching: 'off' }],
  ['fewer listed sites', { listedSites: ['b.example'] }],
  ['more sites that are never read', { neverSites: ['bank.example', 'mail.example'] }],
  ['no texts kept', { keepText: false }],
  ['looks and keys', { appearance: 'dark', language: 'fr', letterKeys: false, badge: false, clickOpens: 'panel' }],
])('%s: taken at once', (_what, there) => {
  expect(changesTo(there)).toEqual({ free: there, asked: {} });
});

test.each<[string, Partial<SyncedSettings>]>([
  ['all pages', { watching: 'all' }],
  ['more listed sites', { listedSites: ['a.example', 'b.example', 'c.example'] }],
  ['fewer sites that are never read', { neverSites: [] }],
  ['articles kept longer', { keepDays: 365 }],
  ['articles kept shorter, which drops some', { keepDays: 1 }],
])('%s: asked about', (_what, there) => {
  expect(changesTo(there)).toEqual({ free: {}, asked: there });
});

test('of a list that changes both ways, each way is taken as it is', () => {
  const listedSites = ['b.example', 'c.example'];
  expect(changesTo({ listedSites, neverSites: ['mail.example'] })).toEqual({
    free: { listedSites: ['b.example'], neverSites: ['bank.example', 'mail.example'] },
    asked: { listedSites, neverSites: ['mail.example'] },
  });
});

test('sites are those that browsers name, however they are written: what is none is not taken, and none is taken twice', () => {
  expect(changesTo({ neverSites: ['*.Bank.example', 'mail.example:8443'] })).toEqual({
    free: { neverSites: ['bank.example', 'mail.example'] },
    asked: {},
  });
  expect(changesTo({ neverSites: ['bank.example', 'a\u202e.example', '[::1]', 'x y'] })).toEqual({ free: {}, asked: {} });
});

test('a list that would be too long to be read again is cut', () => {
  const full = Array.from({ length: MAX_SITES }, (_, at) => `${at}.example`);
  const { free } = syncedChanges({ ...HERE, neverSites: full }, { ...HERE, neverSites: ['late.example', ...full.slice(1)] });
  expect(free).toEqual({});
});

describe('of any two settings', () => {
  const site = fc.constantFrom('a.example', 'b.example', 'news.a.example', 'c.example');
  const sites = fc.uniqueArray(site);
  const settings: fc.Arbitrary<SyncedSettings> = fc
    .record({
      watching: fc.constantFrom('off', 'all', 'listed'),
      listedSites: sites,
      neverSites: sites,
      keepText: fc.boolean(),
      keepDays: fc.constantFrom(1, 90),
      appearance: fc.constantFrom('system', 'dark'),
    })
    .map((some) => ({ ...syncedOf(DEFAULT_SETTINGS), ...some }) as SyncedSettings);
  const pages = ['a', 'b', 'c', 'news.a', 'd'].map((host) => `https://${host}.example/2024/story`);
  const whole = (synced: SyncedSettings) => ({ ...DEFAULT_SETTINGS, ...synced });

  test('what is taken at once lets no page be read that was not, and keeps nothing more', () => {
    fc.assert(
      fc.property(settings, settings, (here, there) => {
        const taken = { ...here, ...syncedChanges(here, there).free };
        expect(pages.filter((page) => mayWatch(whole(taken), page) && !mayWatch(whole(here), page))).toEqual([]);
        expect(taken.keepDays).toBe(here.keepDays);
        expect(taken.keepText && !here.keepText).toBe(false);
      }),
    );
  });

  test('both together make them the same', () => {
    fc.assert(
      fc.property(settings, settings, (here, there) => {
        const { free, asked } = syncedChanges(here, there);
        expect(isSame({ ...here, ...free, ...asked }, there)).toBe(true);
      }),
    );
  });

  test('joined for the first time, no site is lost, and none is read that one of them never reads', () => {
    fc.assert(
      fc.property(settings, settings, (here, there) => {
        const joined = joinedSettings(here, there);
        expect(new Set(joined.neverSites)).toEqual(new Set([...here.neverSites, ...there.neverSites]));
        expect(joined.listedSites.filter((listed) => joined.neverSites.includes(listed))).toEqual([]);
        expect(joined.watching).toBe(there.watching);
      }),
    );
  });
});

test('of two copies every browser takes the same', () => {
  const copy = (id: string, changedAt: number) => ({ id, changedAt, settings: HERE });
  expect(isLater(copy('a', 2), copy('b', 1))).toBe(true);
  expect([isLater(copy('a', 1), copy('b', 1)), isLater(copy('b', 1), copy('a', 1))]).toEqual([false, true]);
});
