// Lists published into real folders, by a store in a real file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/core/durations';
import { FileStore } from '../../src/node/file-store';
import { Folder } from '../../src/node/folder';
import { type ListKey, makeKey, readKey } from '../../src/node/key-file';
import { LIST_JSON, LIST_SIGNATURES, type Publication, publishList } from '../../src/node/publish-list';
import { verifyList } from '../../src/node/verify-list';
import { FIRST_READ, makeArticles } from '../store/packed-articles';
import { articleOfStory } from '../store/stored';
import { hasSqlite } from './has-sqlite';

/** Articles an hour apart, for two days and ten hours. */
const ARTICLES = makeArticles(58).map(({ article }) => article);
const NOW = FIRST_READ + 58 * HOUR + 60_000;

let scratch: string;
let store: FileStore;
let folder: Folder;
let key: ListKey;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'wireprint-list-'));
  folder = new Folder(join(scratch, 'site'));
  await makeKey(join(scratch, 'key.json'));
  key = await readKey(join(scratch, 'key.json'));
  if (!hasSqlite) return;
  store = await FileStore.open(join(scratch, 'news.wp'), 16);
  for (const article of ARTICLES) await store.record(article);
});
afterEach(async () => {
  if (hasSqlite) await store.close();
  rmSync(scratch, { recursive: true });
});

const publication = (more: Partial<Publication> = {}): Publication => ({
  store,
  folder,
  key,
  name: 'Made-up news',
  languages: [],
  days: 30,
  withdrawn: [],
  next: '',
  now: NOW,
  ...more,
});
const verified = (now = NOW) => verifyList(folder, key.key, now);
const rowsOf = ({ files }: Awaited<ReturnType<typeof verified>>, kind: 'h' | 'd') =>
  files.filter(({ file }) => file.path.startsWith(kind)).reduce((sum, { articles }) => sum + articles, 0);

describe.skipIf(!hasSqlite)('a published list', () => {
  test('has a file for every hour that is over and every day that is over, each of which a subscriber can take', async () => {
    const { list, made } = await publishList(publication());
    const read = await verified();
    expect(read).toMatchObject({ refused: null, list: { name: 'Made-up news', languages: ['en'], expires: NOW + 2 * DAY } });
    expect(read.files.filter(({ fault, refused }) => fault !== null || refused > 0)).toEqual([]);
    expect([rowsOf(read, 'h'), rowsOf(read, 'd')]).toEqual([58, 48]);
    expect(made).toEqual(list.files);
    expect(list.files.filter(({ path }) => path.startsWith('d/')).map(({ path }) => path)).toEqual([
      'd/2024-03-20.wp.gz',
      'd/2024-03-21.wp.gz',
    ]);
    expect(statSync(join(folder.path, LIST_JSON)).size).toBeLessThan(50_000);
  });

  test('grows by what came since: no file changes, and the sequence does', async () => {
    const first = await publishList(publication());
    await store.record({
      ...(ARTICLES[0] as (typeof ARTICLES)[0]),
      address: 'news1.example/new',
      url: 'https://news1.example/new',
      readAt: NOW,
    });
    const before = new Map(first.list.files.map(({ path }) => [path, folder.read(path)]));
    const second = await publishList(publication({ now: NOW + HOUR, name: '' }));
    expect(second.made.map(({ path, articles }) => [path, articles])).toEqual([['h/2024-03-22T10.wp.gz', 1]]);
    for (const [path, bytes] of before) expect(folder.read(path)).toEqual(bytes);
    expect(second.list.sequence).toBeGreaterThan(first.list.sequence);
    expect(second.list.name).toBe('Made-up news');
    expect(await verified(NOW + HOUR)).toMatchObject({ refused: null });
  });

  test('lists hours for three days, and keeps files of the list before until the next one', async () => {
    await publishList(publication({ days: 2 }));
    const later = NOW + 4 * DAY;
    const second = await publishList(publication({ days: 2, now: later }));
    expect(second.list.files.filter(({ path }) => path.startsWith('d/'))).toEqual([]);
    expect(second.list.files.filter(({ path }) => path.startsWith('h/'))).toHaveLength(72);
    expect(folder.read('h/2024-03-20T00.wp.gz')).not.toBeNull();
    await publishList(publication({ days: 2, now: later + HOUR }));
    expect(folder.read('h/2024-03-20T00.wp.gz')).toBeNull();
    expect((await verified(later)).files.filter(({ fault }) => fault !== null)).toEqual([]);
  });

  test('a publisher who has lost the folder goes on above what readers have seen', async () => {
    const first = await publishList(publication());
    rmSync(folder.path, { recursive: true });
    const second = await publishList(publication({ now: NOW + 60_000 }));
    expect(second.list.sequence).toBeGreaterThan(first.list.sequence);
  });

  test('what is withdrawn is in no later file, and is taken back from whoever has it', async () => {
    await publishList(publication());
    const address = ARTICLES[57]?.address ?? '';
    await store.record({ ...articleOfStory('dam', 'wire.en', 'paper.example', NOW), address: 'paper.example/dam' });
    const { made } = await publishList(publication({ now: NOW + HOUR, withdrawn: [address, 'paper.example/dam'] }));
    expect(made.map(({ articles, drops }) => [articles, drops])).toEqual([[0, 2]]);
    expect((await verified()).files.map(({ drops }) => drops).filter(Boolean)).toEqual([2]);
  });

  test('says nothing of private addresses', async () => {
    const own = { ...articleOfStory('dam', 'wire.en', 'intranet', NOW), url: 'https://intranet/dam', address: 'intranet/dam' };
    await store.record(own);
    const { leftOut, made } = await publishList(publication({ now: NOW + HOUR }));
    expect([leftOut, made.at(-1)?.articles]).toEqual([1, 0]);
  });

  test('names the key of later lists', async () => {
    const next = await makeKey(join(scratch, 'next.json'));
    expect((await publishList(publication({ next }))).list.next).toBe(next);
    expect(await verified()).toMatchObject({ refused: null, list: { next } });
  });

  test('is not put over a list of another key, nor over one that was changed, nor without a name', async () => {
    await expect(publishList(publication({ name: '' }))).rejects.toThrow('--name');
    await publishList(publication());
    await makeKey(join(scratch, 'other.json'));
    await expect(publishList(publication({ key: await readKey(join(scratch, 'other.json')) }))).rejects.toThrow('another key');
    folder.write(LIST_JSON, new TextEncoder().encode('{}'));
    await expect(publishList(publication())).rejects.toThrow('another key');
  });

  test('has stopped two days after the last publication', async () => {
    await publishList(publication());
    expect(await verified(NOW + 2 * DAY)).toMatchObject({ refused: 'stopped', files: [] });
  });

  test('whose files were changed, cut or left out is found out', async () => {
    const { list } = await publishList(publication());
    const [one = '', two = '', three = ''] = list.files.map(({ path }) => path);
    folder.write(one, (folder.read(one) as Uint8Array).with(30, 1));
    folder.write(two, (folder.read(two) as Uint8Array).subarray(5));
    folder.remove(three);
    expect((await verified()).files.flatMap(({ fault }) => fault ?? [])).toEqual([
      'is not the file that was signed: its hash is another one',
      expect.stringMatching(/^is not the file that was signed: \d+ bytes/),
      'is missing',
    ]);
  });
});

/** A folder whose process ends at one of its steps. */
class DyingFolder extends Folder {
  steps = 0;
  constructor(
    path: string,
    private readonly diesAt: number,
  ) {
    super(path);
  }
  override write(name: string, bytes: Uint8Array): void {
    this.#step();
    super.write(name, bytes);
  }
  override remove(name: string): void {
    this.#step();
    super.remove(name);
  }
  #step(): void {
    if (++this.steps > this.diesAt) throw new Error('killed');
  }
}

test.skipIf(!hasSqlite)('a publisher that ends at any step leaves the list before or the new one, whole', async () => {
  const first = await publishList(publication({ days: 1, now: NOW - 5 * HOUR }));
  const seen = new Set<number | undefined>();
  for (let diesAt = 0; ; diesAt++) {
    const dying = new DyingFolder(folder.path, diesAt);
    const ended = await publishList(publication({ days: 1, folder: dying })).then(
      () => true,
      () => false,
    );
    const read = await verified();
    expect(read.refused).toBeNull();
    expect(read.files.filter(({ fault }) => fault !== null)).toEqual([]);
    seen.add(read.list?.sequence);
    if (ended) break;
  }
  expect(seen.has(first.list.sequence)).toBe(true);
  expect(seen.size).toBeGreaterThan(1);
});

/** Publishes hour after hour, saying each as soon as it is published. */
const PUBLISHER = `
  import { FileStore } from './src/node/file-store';
  import { Folder } from './src/node/folder';
  import { readKey } from './src/node/key-file';
  import { publishList } from './src/node/publish-list';
  const [file, site, keyFile, from] = process.argv.slice(2);
  const [store, key, folder] = [await FileStore.open(file), await readKey(keyFile), new Folder(site)];
  for (let now = Number(from); ; now += ${HOUR}) {
    await publishList({ store, folder, key, name: 'Made-up news', languages: [], days: 2, withdrawn: [], next: '', now });
    process.stdout.write(now + '\\n');
  }
`;

test.skipIf(!hasSqlite)('a publisher that is killed leaves a list that can be taken, and goes on from it', async () => {
  await store.close();
  const script = join(scratch, 'publisher.mts');
  writeFileSync(script, PUBLISHER.replaceAll("'./", `'${process.cwd()}/`));
  let now = NOW;
  for (const [lines, milliseconds] of [
    [1, 0],
    [2, 3],
    [1, 7],
    [3, 12],
    [1, 20],
  ] as const) {
    const args = ['--import', 'tsx', script, join(scratch, 'news.wp'), folder.path, join(scratch, 'key.json'), String(now)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      now = Number(line);
      if (++said === lines) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    }
    expect(said).toBeGreaterThanOrEqual(lines);
    const read = await verified(now);
    expect([read.refused, read.files.filter(({ fault }) => fault !== null)]).toEqual([null, []]);
    expect(read.list?.made).toBeGreaterThanOrEqual(now);
  }
  store = await FileStore.open(join(scratch, 'news.wp'));
});

describe('the command line', () => {
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    const [code] = (await once(child, 'close')) as [number];
    return { code, text };
  };

  test('makes a key once, for its owner alone', async () => {
    const path = join(scratch, 'mine.json');
    expect(await run('key', path)).toMatchObject({ code: 0, text: expect.stringMatching(/public key {2}[0-9a-f]{64}\nas words/) });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const before = readFileSync(path, 'utf8');
    expect(await run('key', path)).toMatchObject({ code: 1, text: expect.stringContaining('never written over') });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test.skipIf(!hasSqlite)('publishes, prints the link, verifies, and says what is wrong', async () => {
    const now = Date.now();
    await store.record({ ...articleOfStory('dam', 'wire.en', 'paper.example', now - HOUR), publishedAt: null });
    await store.close();
    const [file, site, mine] = ['news.wp', 'site', 'key.json'].map((name) => join(scratch, name)) as [string, string, string];
    const args = ['publish', '--store', file, '--key', mine, '--out', site];
    expect(await run(...args)).toMatchObject({ code: 1, text: expect.stringContaining('--name') });
    expect(await run('publish', '--store', file)).toMatchObject({ code: 2, text: expect.stringContaining('--key is missing') });
    const published = await run(...args, '--name', 'Made-up news', '--days', '5', '--url', 'https://lists.example/made-up');
    expect(published).toMatchObject({ code: 0, text: expect.stringContaining(`https://lists.example/made-up/#key=${key.key}`) });
    expect(await run('verify', site, '--key', mine)).toMatchObject({ code: 0, text: expect.stringContaining('1 rows') });
    expect(await run('verify', site, '--key', key.key)).toMatchObject({ code: 0 });
    expect(await run('verify', site, '--key', '00'.repeat(32))).toMatchObject({ code: 1, text: expect.stringContaining('not signed') });
    writeFileSync(join(site, LIST_SIGNATURES), '');
    expect(await run('verify', site, '--key', mine)).toMatchObject({ code: 1 });
    expect(await run('verify', join(scratch, 'none'), '--key', mine)).toMatchObject({
      code: 1,
      text: expect.stringContaining('no list.json'),
    });
    store = await FileStore.open(file);
  });
});
