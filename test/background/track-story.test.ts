import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ButtonLook } from '../../src/background/button-look';
import { compareStored } from '../../src/background/compare-stored';
import { dropArticles } from '../../src/background/drop-articles';
import { exportChosen, exportPart } from '../../src/background/export-part';
import { findProvenance, traceAddress } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import { showCommon } from '../../src/background/show-common';
import { foundBy } from '../../src/background/trace-article';
import { trackStory, untrackStory } from '../../src/background/track-story';
import { languageLists } from '../../src/build/language-lists';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { ArticleStore } from '../../src/store/article-store';
import { parseExport } from '../../src/store/export-file';
import { textsOf } from '../ui/locale';
import { pageOf, tabOf } from './pages';

const { badges, settings } = vi.hoisted(() => ({ badges: [] as (string | undefined)[], settings: { trackedBadge: false } }));
vi.mock('../../src/background/toolbar-calls', () => ({
  paintButton: async (_: number | null, { badge }: ButtonLook) => void badges.push(badge?.text),
}));
vi.mock('../../src/background/shown-state', () => ({ shownState: async () => ({ texts: textsOf('en'), pause: null, hasBadge: true }) }));
vi.mock('../../src/store/settings', async (original) => ({
  ...(await original<object>()),
  loadSettings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
}));

let store: ArticleStore;
const wire = pageOf('dam', 'wire.en', 'paper.example');
const edited = pageOf('dam', 'edited.en', 'journal.example', 'Source: Reuters');
const cut = pageOf('dam', 'cut.en', 'short.example');

beforeEach(async () => {
  badges.length = 0;
  settings.trackedBadge = false;
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
  await readTab(tabOf(store, wire));
});

/** What was noted in passing is written before any other write. */
const settled = () => store.dropNumbers([]);
const fresh = async (url: string): Promise<number | null> => {
  await settled();
  return (await findProvenance(url, store, languageLists))?.tracked?.fresh ?? null;
};
const track = (url: string) => trackStory(url, store, languageLists, 5_000);
const foundOf = async (url: string) => {
  const traced = await traceAddress(url, store, languageLists);
  if (!traced) throw new Error(`Not read: ${url}`);
  return foundBy(traced);
};
const importFile = async (text: string): Promise<void> => {
  await store.imports.begin();
  await store.imports.stage({ text, isFirst: true, isLast: true, before: 0 });
  await store.imports.accept(false, 9_000);
  for (let isMore = true; isMore; ) isMore = await store.imports.step(async () => {});
};
const listed = async (tracked: 'all' | 'fresh'): Promise<string[]> => {
  await settled();
  const { rows } = await store.libraryPage({ view: 'articles', order: 'newest', words: '', tracked }, 0, 10);
  return rows.map(({ outlet }) => outlet.domain).sort();
};

describe('a tracked story', () => {
  test('counts the copies that are read from then on, until it is looked at', async () => {
    expect(await fresh(wire.url)).toBeNull();
    expect(await track(wire.url)).toBe(true);
    expect(await fresh(wire.url)).toBe(0);
    await readTab(tabOf(store, edited));
    await readTab(tabOf(store, edited));
    await readTab(tabOf(store, cut));
    await vi.waitFor(async () => expect(await listed('fresh')).toEqual(['journal.example', 'short.example']));
    expect(await fresh(wire.url)).toBe(2);
    expect(await fresh(cut.url)).toBe(2);
    expect((await store.libraryChoices()).tracked).toEqual({ stories: 1, fresh: 2 });
    expect((await findStory(edited.url, store, languageLists))?.tracked).toEqual({ fresh: 2 });
    await vi.waitFor(async () => expect(await fresh(wire.url)).toBe(0));
    expect(await listed('all')).toEqual(['journal.example', 'paper.example', 'short.example']);
  });

  test('is not counted by a private window, and its copies there are not told', async () => {
    await track(wire.url);
    const answer = await readTab(tabOf(store, edited, { page: { url: edited.url, isPrivate: true } }));
    expect(answer.tracked).toBeUndefined();
    expect(await fresh(wire.url)).toBe(0);
  });

  test('is tracked once, from whichever of its articles, and no longer where the reader says so', async () => {
    await readTab(tabOf(store, edited));
    await track(wire.url);
    await track(edited.url);
    expect(await store.tracked.all()).toHaveLength(1);
    await untrackStory(edited.url, store);
    expect(await store.tracked.all()).toEqual([]);
    expect(await track('https://nowhere.example/')).toBe(false);
  });

  test('goes with the last of its copies, which names it for an undo', async () => {
    await readTab(tabOf(store, edited));
    await track(wire.url);
    const [one = 0, other = 0] = (await store.page(0, 10)).map(({ number }) => number);
    expect(await dropArticles([other], store)).toEqual({ removed: 1, tracked: ['https://www.journal.example/news/dam'] });
    expect(await listed('all')).toEqual(['paper.example']);
    expect(await dropArticles([one], store)).toEqual({ removed: 1, tracked: ['https://www.paper.example/news/dam'] });
    expect(await store.tracked.all()).toEqual([]);
  });

  test('has back what was forgotten of it, and nothing of that is new, where the copy is imported again', async () => {
    await track(wire.url);
    await readTab(tabOf(store, edited));
    await readTab(tabOf(store, cut));
    await vi.waitFor(async () => expect(await listed('fresh')).toEqual(['journal.example', 'short.example']));
    await store.tracked.see(await foundOf(wire.url));
    const [, edition = 0] = (await store.page(0, 10)).map(({ number }) => number);
    const { part } = await exportChosen(null, [edition], store);
    const { tracked } = await dropArticles([edition], store);
    expect(await listed('all')).toEqual(['paper.example', 'short.example']);
    await importFile(part);
    expect(await listed('all')).toEqual(['paper.example', 'short.example']);
    for (const url of tracked) await track(url);
    expect(await listed('all')).toEqual(['journal.example', 'paper.example', 'short.example']);
    expect(await listed('fresh')).toEqual([]);
    expect(await store.tracked.all()).toHaveLength(1);
  });

  test('is in an export file, and an import brings it back with nothing new', async () => {
    await track(wire.url);
    await readTab(tabOf(store, edited));
    await vi.waitFor(async () => expect(await listed('fresh')).toEqual(['journal.example']));
    const { part } = await exportPart(null, store, DEFAULT_SETTINGS);
    expect(parseExport(part).tracked).toEqual([{ address: 'paper.example/news/dam', since: 5_000 }]);
    await store.clear();
    expect(await store.tracked.all()).toEqual([]);
    await importFile(part);
    expect(await fresh(wire.url)).toBe(0);
    await findStory(edited.url, store, languageLists);
    await vi.waitFor(async () => expect(await listed('all')).toEqual(['journal.example', 'paper.example']));
  });
});

test('an imported story is listed at once by its article, and the library offers to compare that', async () => {
  await track(wire.url);
  await readTab(tabOf(store, edited));
  const { part } = await exportPart(null, store, DEFAULT_SETTINGS);
  await store.clear();
  await importFile(part);
  const { rows, uncompared } = await store.libraryPage({ view: 'articles', order: 'newest', words: '', tracked: 'all' }, 0, 10);
  expect(rows.map(({ outlet, tracked }) => [outlet.domain, tracked])).toEqual([['paper.example', { fresh: 0 }]]);
  expect(uncompared).toBe(1);
  await compareStored(
    rows.flatMap(({ numbers }) => numbers),
    store,
    languageLists,
  );
  expect([await listed('all'), await listed('fresh')]).toEqual([['journal.example', 'paper.example'], []]);
});

test('the button counts what is new, where the reader wants that, as long as it is new', async () => {
  store.tracked.listen(() => void showCommon(store));
  await track(wire.url);
  await readTab(tabOf(store, edited));
  await vi.waitFor(async () => expect(await listed('fresh')).toEqual(['journal.example']));
  await showCommon(store);
  expect(badges.filter((text) => text !== undefined)).toEqual([]);
  settings.trackedBadge = true;
  await showCommon(store);
  expect(badges.at(-1)).toBe('+1');
  await findStory(wire.url, store, languageLists);
  await vi.waitFor(() => expect(badges.at(-1)).toBeUndefined());
  await readTab(tabOf(store, cut));
  await vi.waitFor(() => expect(badges.at(-1)).toBe('+1'));
  await store.clear();
  await vi.waitFor(() => expect(badges.at(-1)).toBeUndefined());
});
