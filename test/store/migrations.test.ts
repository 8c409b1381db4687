import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { ArticleStore } from '../../src/store/article-store';
import { exportFooter, exportHeader, parseExport } from '../../src/store/export-file';
import { MIGRATIONS } from '../../src/store/migrations';
import { DATABASE_NAME, openStore } from '../../src/store/open-store';
import { storyPrint } from '../fixtures/stories/read-story';
import { correctionOf } from './corrections';
import { articleOfStory } from './stored';

/** The database as the release left it that had the first so many steps. */
const databaseOf = (steps: number) =>
  openDB(DATABASE_NAME, steps, {
    async upgrade(database, _oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(0, steps)) await migrate(database, transaction);
    },
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what an earlier release stored is still there', () => {
  test('version 1: an article a record, its text with it', async () => {
    const old = [
      articleOfStory('dam', 'wire.en', 'paper.example'),
      { ...articleOfStory('dam', 'edited.en', 'journal.example'), text: null },
    ];
    const database = await databaseOf(1);
    const numbers: number[] = [];
    for (const article of old) numbers.push(Number(await database.put('articles', { ...article, firstReadAt: 5 })));
    database.close();

    const store = new ArticleStore();
    for (const [i, article] of old.entries())
      expect(await store.byAddress(article.address)).toEqual({ ...article, number: numbers[i], firstReadAt: 5 });
    const found = await store.candidates(storyPrint('dam', 'copied.en'), 10);
    expect(found.map(({ address }) => address).sort()).toEqual(old.map(({ address }) => address).sort());
    const next = await store.record(articleOfStory('strike', 'wire.fr', 'port.example'));
    expect(next.number).toBeGreaterThan(Math.max(...numbers));
  });

  test('version 2: journal, segments and texts; corrections can be kept beside them', async () => {
    const article = articleOfStory('dam', 'wire.en', 'paper.example');
    const database = await databaseOf(2);
    const { text, ...row } = article;
    const number = Number(await database.put('journal', { ...row, firstReadAt: 5 }));
    await database.put('texts', text, number);
    database.close();

    const store = new ArticleStore();
    expect(await store.corrections.all()).toEqual([]);
    await store.corrections.put([correctionOf('wrong-source')]);
    expect(await new ArticleStore().corrections.all()).toEqual([correctionOf('wrong-source')]);
    expect(await store.byAddress(article.address)).toEqual({ ...article, number, firstReadAt: 5 });
  });

  test('version 3: the journal and its numbers; it has no indexes any more', async () => {
    const article = articleOfStory('dam', 'wire.en', 'paper.example');
    const database = await databaseOf(3);
    const { text, ...row } = article;
    const number = Number(await database.put('journal', { ...row, firstReadAt: 5 }));
    await database.put('texts', text, number);
    await database.put('corrections', correctionOf('same-outlet'));
    database.close();

    const store = new ArticleStore();
    expect(await store.byAddress(article.address)).toEqual({ ...article, number, firstReadAt: 5 });
    expect(await store.byNumber(number)).toEqual({ ...article, number, firstReadAt: 5 });
    expect(await store.corrections.all()).toEqual([correctionOf('same-outlet')]);
    expect((await store.record({ ...article, title: 'Again', readAt: 9 })).number).toBe(number);
    expect((await store.record(articleOfStory('strike', 'wire.fr', 'port.example'))).number).toBeGreaterThan(number);
    const opened = await openStore();
    expect([...opened.transaction('journal').store.indexNames]).toEqual([]);
    opened.close();
  });

  test('version 4: a correction of a sibling calls the share of the story terms `story`', async () => {
    const database = await databaseOf(4);
    const said = correctionOf('not-same-story');
    await database.put('corrections', { ...said, shown: { relation: 'rewritten', copied: 0.16, quoted: 0, story: 0.7 } });
    await database.put('corrections', correctionOf('wrong-source'));
    database.close();

    const stored = await new ArticleStore().corrections.all();
    expect(stored).toEqual([said, correctionOf('wrong-source')]);
    expect(parseExport(exportHeader({}, stored) + exportFooter(0)).corrections).toEqual(stored);
  });
});

describe('opening', () => {
  test('is at the version of the last step, and a second time does no step', async () => {
    for (let times = 0; times < 2; times++) {
      const database = await openStore();
      expect(database.version).toBe(MIGRATIONS.length);
      database.close();
    }
  });

  test.each(MIGRATIONS.map((_, steps) => steps + 1))('leads from version %i to the same database as from an empty one', async (steps) => {
    const shapeOf = async () => {
      const database = await openStore();
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const shape = names.map((name) => {
        const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
        return { name, keyPath, autoIncrement, indexes: [...indexNames] };
      });
      database.close();
      return shape;
    };
    const fromEmpty = await shapeOf();
    await deleteDB(DATABASE_NAME);
    (await databaseOf(steps)).close();
    expect(await shapeOf()).toEqual(fromEmpty);
  });

  test('is refused where a newer release was here, and nothing is lost', async () => {
    const newer = await openDB(DATABASE_NAME, MIGRATIONS.length + 1, {
      upgrade(database) {
        database.createObjectStore('future').put('kept', 1);
      },
    });
    await expect(openStore()).rejects.toMatchObject({ name: 'ExpectedError', code: 'store-unavailable' });
    expect(await newer.get('future', 1)).toBe('kept');
  });

  test('lets another context upgrade at once, and tells that the connection is gone', async () => {
    let gone = 0;
    await openStore(() => gone++);
    const upgraded = await openDB(DATABASE_NAME, MIGRATIONS.length + 1);
    expect(upgraded.version).toBe(MIGRATIONS.length + 1);
    expect(gone).toBe(1);
  });
});
