// A file is stored and then taken in steps. Wherever the background is stopped, the next one goes on; nothing is taken twice, and nothing is torn.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { exportFooter, exportHeader, exportLine } from '../../src/store/export-file';
import { DATABASE_NAME } from '../../src/store/open-store';
import { objectionOf } from './objections';
import { manyArticles } from './stored';

const ARTICLES = 30;
const NOW = 900_000;
const SAID = objectionOf('same-outlet');
/** Articles of the file in parts of ten, as a screen sends them. */
const PARTS = (() => {
  const lines = manyArticles(ARTICLES).map((article, at) => exportLine({ ...article, firstReadAt: article.readAt, number: at + 1 }));
  return [0, 10, 20].map((before) => ({
    text: `${before === 0 ? exportHeader({ keepDays: 30 }, [SAID]) : ''}${lines.slice(before, before + 10).join('')}${before === 20 ? exportFooter(ARTICLES) : ''}`,
    isFirst: before === 0,
    isLast: before === 20,
    before,
  }));
})();

let taken: object[];
const takeSettings = async (settings: object) => {
  taken.push(settings);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  taken = [];
});

/** A background that has just been started; of the one before only what is stored is left. */
const woken = () => new ArticleStore(undefined, 16);

async function stageAll(store: ArticleStore): Promise<void> {
  expect(await store.imports.begin()).toEqual(expect.any(String));
  for (const part of PARTS) await store.imports.stage(part);
}

async function runAll(store: ArticleStore): Promise<void> {
  while (await store.imports.step(takeSettings));
}

const addresses = async (store: ArticleStore) => (await store.page(0, 1_000)).map(({ address }) => address);

test('nothing is taken before the reader says so, and then everything is', async () => {
  const store = woken();
  await stageAll(store);
  expect(await store.imports.state()).toMatchObject({ phase: 'staged', articles: ARTICLES, known: 0 });
  await runAll(store);
  expect(await addresses(store)).toEqual([]);
  await store.imports.accept(true, NOW);
  await runAll(store);
  expect(await addresses(store)).toHaveLength(ARTICLES);
  expect(await store.imports.state()).toMatchObject({ phase: 'ended', added: ARTICLES, share: 1 });
  expect(await store.objections.all()).toEqual([SAID]);
  expect(taken).toEqual([{ keepDays: 30 }]);
});

test('settings stay as they are where the reader does not take them', async () => {
  const store = woken();
  await stageAll(store);
  await store.imports.accept(false, NOW);
  await runAll(store);
  expect(taken).toEqual([]);
});

test('what is stored already is left as it is, and counted before', async () => {
  const store = woken();
  const [first] = manyArticles(1);
  if (!first) throw new Error('no article');
  await store.record({ ...first, title: 'As it was read here' });
  await stageAll(store);
  expect(await store.imports.state()).toMatchObject({ articles: ARTICLES, known: 1 });
  await store.imports.accept(false, NOW);
  await runAll(store);
  expect(await store.imports.state()).toMatchObject({ phase: 'ended', added: ARTICLES - 1 });
  expect((await store.byAddress(first.address))?.title).toBe('As it was read here');
});

test('no article was read after the import', async () => {
  const store = woken();
  await stageAll(store);
  await store.imports.accept(false, 5_000);
  await runAll(store);
  const times = (await store.page(0, 1_000)).map(({ readAt }) => readAt);
  expect(Math.max(...times)).toBe(5_000);
});

test('a line that is not right ends it before anything is taken', async () => {
  const store = woken();
  await store.imports.begin();
  const [first, second] = PARTS;
  if (!first || !second) throw new Error('no parts');
  await store.imports.stage(first);
  await expect(store.imports.stage({ ...second, text: second.text.replace('"url":"', '"url":"javascript:') })).rejects.toMatchObject({
    code: 'import-damaged',
  });
  await store.imports.cancel();
  await store.imports.accept(false, NOW);
  await runAll(store);
  expect(await addresses(store)).toEqual([]);
});

test('a part out of turn is refused; the last one again, as after a write that was not answered, changes nothing', async () => {
  const store = woken();
  await stageAll(store);
  const last = PARTS.at(-1);
  if (!last) throw new Error('no parts');
  expect(await store.imports.stage(last)).toEqual(await store.imports.state());
  for (const part of PARTS.slice(0, -1)) await expect(store.imports.stage(part)).rejects.toMatchObject({ code: 'import-replaced' });
});

test('a second file waits until the first is taken', async () => {
  const store = woken();
  await stageAll(store);
  await store.imports.accept(false, NOW);
  expect(await store.imports.begin()).toBeNull();
  await runAll(store);
  expect(await store.imports.begin()).toEqual(expect.any(String));
  expect(await store.imports.state()).toMatchObject({ phase: 'staging', articles: 0 });
});

test('erasing everything erases the stored file too', async () => {
  const store = woken();
  await stageAll(store);
  await store.clear();
  expect(await store.imports.state()).toBeNull();
});

describe('with two pages of settings', () => {
  test('only the file that was shown is taken, and none that was declined', async () => {
    const store = woken();
    await stageAll(store);
    expect(await store.imports.accept(false, NOW, 'another')).toBe(false);
    expect(await store.imports.state()).toMatchObject({ phase: 'staged' });
    await store.imports.decline();
    expect(await store.imports.accept(false, NOW)).toBe(false);
    expect(await store.imports.state()).toBeNull();
  });

  test('a file that one accepted is not ended by the other, which declines it', async () => {
    const store = woken();
    await stageAll(store);
    const { fileId } = (await store.imports.state()) ?? {};
    expect(await store.imports.accept(false, NOW, fileId)).toBe(true);
    await store.imports.decline();
    expect(await store.imports.state()).toMatchObject({ phase: 'applying' });
    expect(await store.imports.accept(false, NOW)).toBe(true);
  });

  test('a file that is begun on one ends the storing of the other, which is not called damaged', async () => {
    const store = woken();
    await store.imports.begin();
    await store.imports.stage(PARTS[0] as (typeof PARTS)[number]);
    await store.imports.begin();
    await expect(store.imports.stage(PARTS[1] as (typeof PARTS)[number])).rejects.toMatchObject({ code: 'import-replaced' });
  });

  test('two files of as many articles never meet: a part of one is not taken for the next of the other', async () => {
    const store = woken();
    const [first, second] = PARTS as [(typeof PARTS)[number], (typeof PARTS)[number]];
    const one = (await store.imports.begin()) ?? '';
    await store.imports.stage(first, one);
    const other = (await store.imports.begin()) ?? '';
    await store.imports.stage(first, other);
    await expect(store.imports.stage(second, one)).rejects.toMatchObject({ code: 'import-replaced' });
    await expect(store.imports.stage(first, one)).rejects.toMatchObject({ code: 'import-replaced' });
    expect(await store.imports.stage(second, other)).toMatchObject({ fileId: other, articles: 20 });
  });
});

describe('cancelled', () => {
  test('before it is taken, the file is forgotten: nothing has changed, so no later page has anything to say', async () => {
    const store = woken();
    await stageAll(store);
    await store.imports.cancel();
    expect(await woken().imports.state()).toBeNull();
  });

  test.each([1, 2, 3])('after step %i, what was taken is dropped again, but not what was read since', async (steps) => {
    const store = woken();
    await stageAll(store);
    await store.imports.accept(true, NOW);
    for (let step = 0; step < steps; step++) await store.imports.step(takeSettings);
    const [first] = manyArticles(1);
    if (!first) throw new Error('no article');
    await store.record({ ...first, readAt: NOW + 1 });
    await store.imports.cancel();
    await runAll(woken());
    const later = woken();
    expect(await addresses(later)).toEqual([first.address]);
    expect(await later.imports.state()).toMatchObject({ phase: 'cancelled' });
    expect(taken).toEqual([]);
  });
});

/** Transactions that write are counted; from one of them on, all fail, as they do for a background that is stopped. */
function stopAt(write: number): () => number {
  let writes = 0;
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (this.name === DATABASE_NAME && given[1] === 'readwrite' && ++writes >= write) throw new Error('stopped');
    return Reflect.apply(transaction, this, given);
  });
  return () => writes;
}

describe('a background that is stopped', () => {
  const untilWrites = 20;
  test.each(Array.from({ length: untilWrites }, (_, at) => at + 1))(
    'before write %i: the next goes on, and takes each article once',
    async (write) => {
      await stageAll(woken());
      await woken().imports.accept(true, NOW);
      const report = vi.spyOn(console, 'error').mockReturnValue();
      stopAt(write);
      const stopped = woken();
      // A step that cannot even write that it failed is what a kill leaves.
      await runAll(stopped).catch(() => {});
      await stopped.settle().catch(() => {});
      vi.restoreAllMocks();
      report.mockRestore();
      const next = woken();
      const before = await next.imports.state();
      expect(['applying', 'ended']).toContain(before?.phase);
      await runAll(next);
      expect([...(await addresses(next))].sort()).toEqual(
        manyArticles(ARTICLES)
          .map(({ address }) => address)
          .sort(),
      );
      expect(await next.imports.state()).toMatchObject({ phase: 'ended', added: ARTICLES });
      expect(await next.objections.all()).toEqual([SAID]);
      expect(taken.length).toBeGreaterThan(0);
    },
  );
});

test('an import that finds no room waits, says so, and goes on when there is some', async () => {
  const store = woken();
  await stageAll(store);
  await store.imports.accept(false, NOW);
  const disk = (free: number) => vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 5 + free }) } });
  disk(2_000_000);
  await expect(store.imports.step(takeSettings)).rejects.toMatchObject({ code: 'store-full' });
  expect(await store.imports.state()).toMatchObject({ phase: 'applying', isWaiting: true });
  disk(500_000_000);
  expect(await store.imports.state()).toMatchObject({ phase: 'applying', isWaiting: false });
  while (await store.imports.step(takeSettings));
  expect(await store.imports.state()).toMatchObject({ phase: 'ended', added: ARTICLES, isWaiting: false });
});
