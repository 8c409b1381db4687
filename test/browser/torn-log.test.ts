// A computer that loses its power, or a disk that is full, leaves the last write of the browser's databases there in part.
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallDisk } from '../../bench/small-disk';
import { randomOf } from '../../bench/store/random';
import { fileOf, madeUpArticles } from '../../bench/survive/made-up';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED, TESTED } from './harness/builds';
import { Reader } from './harness/reader';
import { countStored, importAll } from './harness/watching';

/** Bytes: less than any write has. */
const CUT = 10;
/** Milliseconds, for a busy machine. */
const RENEWED_WITHIN = 20_000;
/** Articles that are stored at once. */
const AT_ONCE = 20;

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(new Map());
  reader = await Reader.open({ build: SHIPPED, web });
});
afterAll(async () => {
  await reader?.close();
  await web?.stop();
});

async function store(from: number): Promise<void> {
  await importAll(reader, fileOf(await madeUpArticles(from, AT_ONCE, randomOf(from))));
}

/** Where Chromium keeps the databases of the extension. */
function databasesOf(profile: string): string {
  const all = join(profile, 'Default', 'IndexedDB');
  return join(all, readdirSync(all).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb')) ?? '');
}

/** The file to whose end Chromium writes all changes. Firefox has none: its last write is there whole or not. */
function logOf(profile: string): string {
  const databases = databasesOf(profile);
  const logs = readdirSync(databases).filter((name) => name.endsWith('.log'));
  const log = join(databases, logs.sort().at(-1) ?? '');
  expect(existsSync(log)).toBe(true);
  return log;
}

test.skipIf(TESTED === 'firefox')('what is stored after that is not lost when the browser is opened the time after', async () => {
  await store(0);
  reader = await reader.crash(() => {
    const log = logOf(reader.profile);
    truncateSync(log, statSync(log).size - CUT);
  });
  expect(await countStored(reader)).toBe(AT_ONCE);
  await store(AT_ONCE);
  reader = await reader.restart();
  expect(await countStored(reader)).toBe(2 * AT_ONCE);
});

test.skipIf(TESTED === 'firefox')('nor where nothing is stored before the browser dies again', async () => {
  let torn = '';
  reader = await reader.crash(() => {
    torn = logOf(reader.profile);
    truncateSync(torn, statSync(torn).size - CUT);
  });
  // Chromium goes on in that log by itself when it opens it.
  await expect.poll(() => existsSync(torn), { timeout: RENEWED_WITHIN }).toBe(false);
  reader = await (await reader.crash()).restart();
  expect(await countStored(reader)).toBe(2 * AT_ONCE);
});

/** Articles that are dropped one by one, each in a write of its own, until one finds no room in its middle. */
const DROPPED = 100;
/** Bytes: enough for a drop, and too few for a new log. */
const LITTLE = 2_000_000;

test.skipIf(TESTED === 'firefox')('nor where articles are dropped on a disk that is full', async ({ skip }) => {
  const disk = SmallDisk.open();
  if (disk === null) return skip('no small disk can be made here');
  let dropping = await Reader.open({ build: SHIPPED, web, profile: disk.profile });
  const drop = async (number: number) => ((await dropping.call('dropArticles', { numbers: [number] })) as { readonly ok: boolean }).ok;
  try {
    await importAll(dropping, fileOf(await madeUpArticles(0, 2 * DROPPED, randomOf(1))));
    let dropped = 0;
    for (let number = 1; number <= DROPPED; number++) {
      disk.fill();
      if (await drop(number)) dropped++;
    }
    disk.fill(LITTLE);
    for (let number = 1; number <= DROPPED; number++) await drop(number);
    disk.free();
    dropping = await (await dropping.restart()).restart();
    expect(dropped).toBeLessThan(DROPPED);
    expect(await countStored(dropping)).toBeGreaterThanOrEqual(DROPPED);
  } finally {
    await dropping.close();
    disk.leave();
  }
});

/** Bytes of a change of Chromium's list of its own files: its head, and less than what that announces. */
const BEGINNING = 20;

test.skipIf(TESTED === 'firefox')('nor where a disk that is nearly full has cut the list of the files', async ({ skip }) => {
  const disk = SmallDisk.open();
  if (disk === null) return skip('no small disk can be made here');
  let storing = await Reader.open({ build: SHIPPED, web, profile: disk.profile });
  const storeIn = async (from: number) => importAll(storing, fileOf(await madeUpArticles(from, AT_ONCE, randomOf(from))));
  try {
    await storeIn(0);
    storing = await storing.crash(() => {
      const databases = databasesOf(disk.profile);
      const list = join(databases, readFileSync(join(databases, 'CURRENT'), 'utf8').trim());
      appendFileSync(list, readFileSync(list).subarray(0, BEGINNING));
    });
    await storeIn(AT_ONCE);
    storing = await (await storing.restart()).restart();
    expect(await countStored(storing)).toBe(2 * AT_ONCE);
  } finally {
    await storing.close();
    disk.leave();
  }
});
