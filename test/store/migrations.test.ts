import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { objectionId } from '../../src/core/model/objection';
import { ArticleStore } from '../../src/store/article-store';
import { exportFooter, exportHeader, exportLine, parseExport } from '../../src/store/export-file';
import { MIGRATIONS } from '../../src/store/migrations';
import { DATABASE_NAME, eraseStore, openStore } from '../../src/store/open-store';
import { rekeyStore } from '../../src/store/rekey-articles';
import { toStored } from '../../src/store/stored-objection';
import { storyPrint } from '../fixtures/stories/read-story';
import { objectionOf } from './objections';
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

  test('version 2: journal, segments and texts; objections can be kept beside them', async () => {
    const article = articleOfStory('dam', 'wire.en', 'paper.example');
    const database = await databaseOf(2);
    const { text, ...row } = article;
    const number = Number(await database.put('journal', { ...row, firstReadAt: 5 }));
    await database.put('texts', text, number);
    database.close();

    const store = new ArticleStore();
    expect(await store.objections.all()).toEqual([]);
    await store.objections.put([objectionOf('wrong-source')]);
    expect(await new ArticleStore().objections.all()).toEqual([objectionOf('wrong-source')]);
    expect(await store.byAddress(article.address)).toEqual({ ...article, number, firstReadAt: 5 });
  });

  test('version 3: the journal and its numbers; it has no indexes any more', async () => {
    const article = articleOfStory('dam', 'wire.en', 'paper.example');
    const database = await databaseOf(3);
    const { text, ...row } = article;
    const number = Number(await database.put('journal', { ...row, firstReadAt: 5 }));
    await database.put('texts', text, number);
    await database.put('corrections', toStored(objectionOf('same-outlet')));
    database.close();

    const store = new ArticleStore();
    expect(await store.byAddress(article.address)).toEqual({ ...article, number, firstReadAt: 5 });
    expect(await store.byNumber(number)).toEqual({ ...article, number, firstReadAt: 5 });
    expect(await store.objections.all()).toEqual([objectionOf('same-outlet')]);
    expect((await store.record({ ...article, title: 'Again', readAt: 9 })).number).toBe(number);
    expect((await store.record(articleOfStory('strike', 'wire.fr', 'port.example'))).number).toBeGreaterThan(number);
    const opened = await openStore();
    expect([...opened.transaction('journal').store.indexNames]).toEqual([]);
    opened.close();
  });

  test('version 4: an objection of a sibling calls the share of the story terms `story`', async () => {
    const database = await databaseOf(4);
    const said = objectionOf('not-same-story');
    await database.put('corrections', { ...toStored(said), shown: { relation: 'rewritten', copied: 0.16, quoted: 0, story: 0.7 } });
    await database.put('corrections', toStored(objectionOf('wrong-source')));
    database.close();

    const stored = await new ArticleStore().objections.all();
    expect(stored).toEqual([said, objectionOf('wrong-source')]);
    expect(parseExport(exportHeader({}, stored) + exportFooter(0)).objections).toEqual(stored);
  });

  test('version 5: keys without the parameters that tell articles apart, and pages of archives under their original', async () => {
    const page = articleOfStory('dam', 'wire.en', 'paper.example');
    const byQuery = { ...page, address: 'paper.example/story.php', url: 'https://www.paper.example/story.php?cid=7&utm_source=x' };
    const archived = { ...page, url: 'https://archive.ph/2026/https://www.paper.example/dam', outletDomain: 'archive.ph', address: 'old' };
    const said = objectionOf('wrong-source');
    const old = [page, byQuery, archived];
    // As an earlier release packed them: its keys stand in the rows, and their hashes in the buckets of addresses.
    const packed = new ArticleStore(undefined, 2);
    await packed.recordAll(old.map((article) => ({ ...article, firstReadAt: 5 })));
    await packed.settle();
    expect((await packed.byAddress('paper.example/story.php'))?.url).toBe(byQuery.url);
    const database = await openStore();
    const { text: _, ...row } = articleOfStory('strike', 'wire.fr', 'port.example');
    await database.put('journal', { ...row, address: 'port.example/a', url: 'https://port.example/a?cid=1', number: 99, firstReadAt: 5 });
    const asked = { ...said.asked, address: 'port.example/a', url: 'https://port.example/a?cid=1' };
    const wrong = { kind: 'wrong-source', article: 'port.example/a', source: 'afp' } as const;
    await database.put('corrections', toStored({ ...said, id: objectionId(wrong), objection: wrong, asked }));
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    await rekeyStore(transaction as never, false);
    await transaction.done;
    database.close();

    const store = new ArticleStore();
    expect(await store.byAddress('paper.example/dam')).toMatchObject({ url: page.url });
    expect(await store.byAddress('paper.example/story.php?cid=7')).toMatchObject({
      url: 'https://www.paper.example/story.php?cid=7',
      title: page.title,
    });
    expect(await store.byAddress('paper.example/story.php')).toBeNull();
    const copy = await store.byUrl(archived.url);
    expect(copy).toMatchObject({
      url: archived.url,
      canonical: 'paper.example/dam',
      outletDomain: 'archive.ph/paper.example',
      credits: page.credits,
    });
    expect(copy?.fingerprint.counts).toEqual(page.fingerprint.counts);
    expect(await store.byUrl('https://port.example/a?cid=1')).toMatchObject({ number: 99, title: row.title });
    expect(await store.objections.all()).toMatchObject([{ objection: { article: 'port.example/a?cid=1' } }]);
  });

  test('version 6: addresses with sessions, pages of archives under their original’s name, keys without what a page ignores', async () => {
    const page = articleOfStory('dam', 'wire.en', 'paper.example');
    const token = 'access_token=b7d1c2a09e4f4f6c8d21';
    const signedIn = { ...page, address: `paper.example/a?${token}`, url: `https://ida:x@www.paper.example/a?${token}#id_token=eyJ` };
    const ignoring = { ...page, address: 'paper.example/b', url: 'https://www.paper.example/b?ref=front', ignoredParameters: ['ref'] };
    const archived = {
      ...page,
      url: 'https://web.archive.org/web/2026/https://www.reuters.com/a',
      address: 'web.archive.org/web/2026/https://www.reuters.com/a',
      outletDomain: 'reuters.com',
      outletName: 'Reuters',
    };
    const database = await databaseOf(6);
    const put = async (article: object, number: number) => {
      const { text: _, ...row } = { text: null, ...article };
      await database.put('journal', { ...row, number, firstReadAt: 5 });
    };
    await Promise.all([signedIn, ignoring, archived].map((article, index) => put(article, index + 1)));
    const said = objectionOf('wrong-source');
    const asked = { ...said.asked, address: ignoring.address, url: `${ignoring.url}#top` };
    const wrong = { kind: 'wrong-source', article: ignoring.address, source: 'afp' } as const;
    await database.put('corrections', toStored({ ...said, id: objectionId(wrong), objection: wrong, asked }));
    database.close();

    const store = new ArticleStore();
    expect(await store.byAddress('paper.example/a')).toMatchObject({ number: 1, url: 'https://www.paper.example/a' });
    expect(await store.byAddress('paper.example/b')).toMatchObject({ number: 2, url: 'https://www.paper.example/b' });
    expect(await store.byUrl(archived.url)).toMatchObject({
      number: 3,
      canonical: 'reuters.com/a',
      outletDomain: 'archive.org/reuters.com',
      outletName: 'archive.org/reuters.com',
    });
    expect(await store.objections.all()).toMatchObject([{ objection: wrong, asked: { address: 'paper.example/b', url: ignoring.url } }]);
    const kept = await store.page(0, 10);
    const written = exportHeader({}) + kept.map(exportLine).join('') + exportFooter(kept.length);
    expect(parseExport(written).articles.map(({ address, url }) => [address, url])).toEqual(kept.map(({ address, url }) => [address, url]));
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

  test.each(['opened', 'erased'] as const)(
    'is not waited for without end where another connection does not make way while it is %s',
    async (what) => {
      // A connection of idb that is given no `blocking` does not make way.
      await openDB(DATABASE_NAME, 1);
      const asked = what === 'opened' ? openStore(undefined, undefined, 20) : eraseStore(undefined, 20);
      await expect(asked).rejects.toMatchObject({ code: 'store-in-use' });
    },
  );

  test('lets another context upgrade at once, and tells that the connection is gone', async () => {
    let gone = 0;
    await openStore(() => gone++);
    const upgraded = await openDB(DATABASE_NAME, MIGRATIONS.length + 1);
    expect(upgraded.version).toBe(MIGRATIONS.length + 1);
    expect(gone).toBe(1);
  });
});
