// A store in a real file: what was recorded is found by the next process, whatever ended the last one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FileStore } from '../../src/node/file-store';
import { printOfText, storyText } from '../fixtures/stories/read-story';
import { articleOfStory, manyArticles } from '../store/stored';
import { hasSqlite } from './has-sqlite';

/** So small that some articles are packed and merged. */
const JOURNAL = 8;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireprint-store-'));
  file = join(folder, 'news.wp');
});
afterEach(() => {
  vi.doUnmock('better-sqlite3');
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

const everything = async (store: FileStore) => {
  const all = [];
  for await (const article of store.all()) all.push(article);
  return all;
};

describe.skipIf(!hasSqlite)('a store in a file', () => {
  test('keeps what was recorded: in the journal, packed and merged', async () => {
    const articles = manyArticles(100);
    const first = await FileStore.open(file, JOURNAL);
    for (const article of articles) await first.record(article);
    await first.close();
    expect(readdirSync(folder)).toEqual(['news.wp']);
    const second = await FileStore.open(file, JOURNAL);
    expect(second.size).toBe(100);
    const all = await everything(second);
    expect(all.map(({ address }) => address)).toEqual(articles.map(({ address }) => address));
    expect(new Set(all.map(({ number }) => number)).size).toBe(100);
    expect(all[3]).toMatchObject({ title: articles[3]?.title, credits: articles[3]?.credits, text: articles[3]?.text });
    await second.close();
  });

  test('finds the copies of an article in the next run', async () => {
    const first = await FileStore.open(file, JOURNAL);
    for (const article of manyArticles(20)) await first.record(article);
    await first.record(articleOfStory('dam', 'wire.en', 'wire.example'));
    await first.close();
    const second = await FileStore.open(file, JOURNAL);
    const found = await second.candidates(printOfText(storyText('dam', 'wire.en')), 10);
    expect(found[0]?.address).toBe('wire.example/dam');
    await second.close();
  });

  test('replaces what is read again, which keeps its number, also where it was packed', async () => {
    const store = await FileStore.open(file, JOURNAL);
    for (const article of manyArticles(20)) await store.record(article);
    const [known] = await everything(store);
    const again = await store.record({
      ...(manyArticles(1)[0] as ReturnType<typeof articleOfStory>),
      title: 'Another title',
      readAt: 900_000,
      text: null,
    });
    expect(again).toMatchObject({ number: known?.number, firstReadAt: 1_000, readAt: 900_000, title: 'Another title', text: null });
    expect(await store.byAddress('paper-0.example/a')).toMatchObject({ title: 'Another title', text: null });
    expect(store.size).toBe(20);
    await store.close();
  });

  test('drops what was read before a moment, packed or not, with its text and notes, and not what was read again since', async () => {
    const first = await FileStore.open(file, JOURNAL);
    const articles = manyArticles(30);
    for (const article of articles) await first.record(article);
    await first.record({ ...(articles[0] as (typeof articles)[0]), readAt: 900_000 });
    for (const { number } of await everything(first)) first.notes('row').put(String(number), `row ${number}`);
    expect(await first.dropReadBefore(articles[27]?.readAt ?? 0)).toBe(26);
    await first.close();
    const second = await FileStore.open(file, JOURNAL);
    const left = await everything(second);
    expect(left.map(({ address }) => address)).toEqual([0, 27, 28, 29].map((index) => articles[index]?.address));
    expect(second.size).toBe(4);
    expect([second.notes('row').get('1'), second.notes('row').get('2')]).toEqual(['row 1', undefined]);
    expect(await second.paragraphsOf(2)).toBeNull();
    await second.close();
  });

  test('keeps the notes of each tool apart', async () => {
    const first = await FileStore.open(file);
    first.notes('one').put('key', { a: 1 });
    first.notes('other').put('key', 'b');
    await first.close();
    const second = await FileStore.open(file);
    expect([second.notes('one').get('key'), second.notes('other').get('key'), second.notes('one').get('none')]).toEqual([
      { a: 1 },
      'b',
      undefined,
    ]);
    await second.close();
  });
});

describe.skipIf(!hasSqlite)('a store that cannot be opened says why', () => {
  test('another process has it', async () => {
    const holder = await FileStore.open(file);
    await expect(FileStore.open(file)).rejects.toMatchObject({ code: 'store-in-use', message: expect.stringContaining(file) });
    await holder.close();
    await (await FileStore.open(file)).close();
  });

  test('the file is something else', async () => {
    writeFileSync(file, 'A text that is no database, and long enough to be looked at as one. '.repeat(20));
    await expect(FileStore.open(file)).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  test('the database is of another program', async () => {
    const { default: Sqlite } = await import('better-sqlite3');
    const other = new Sqlite(file);
    other.exec('CREATE TABLE books (title TEXT)');
    other.close();
    await expect(FileStore.open(file)).rejects.toMatchObject({ message: expect.stringContaining('another program') });
  });

  test('its folder does not exist', async () => {
    await expect(FileStore.open(join(folder, 'none', 'news.wp'))).rejects.toThrow();
  });
});

test('better-sqlite3 is not installed', async () => {
  vi.doMock('better-sqlite3', () => {
    throw new Error("Cannot find package 'better-sqlite3'");
  });
  await expect(FileStore.open(file)).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringMatching(/better-sqlite3.*not installed[\s\S]*compiler/),
  });
});

/** Records articles one after the other, saying the address of each as soon as it is stored. */
const RECORDER = `
  import { FileStore } from './src/node/file-store';
  import { manyArticles } from './test/store/stored';
  const store = await FileStore.open(process.argv[2], ${JOURNAL});
  for (const article of manyArticles(400)) {
    await store.record(article);
    process.stdout.write(article.address + '\\n');
  }
`;

test.skipIf(!hasSqlite)('killed at any moment, it holds all that it said to be stored, whole and once', async () => {
  const script = join(folder, 'recorder.mts');
  writeFileSync(script, RECORDER.replaceAll("'./", `'${process.cwd()}/`));
  for (const kills of [1, 30, 77, 190]) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (said.length === kills) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const store = await FileStore.open(file, JOURNAL);
    const stored = (await everything(store)).map(({ address }) => address);
    expect(said.length).toBeGreaterThanOrEqual(kills);
    expect(new Set(stored).size).toBe(stored.length);
    expect(said.filter((address) => !stored.includes(address))).toEqual([]);
    await store.close();
  }
});
