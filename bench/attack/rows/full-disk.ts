// Another program fills the disk to its last byte, and goes on: pages are read and answered, the state is said, and what is stored can be dropped to make room.
import { GRANTED, TESTED } from '../../../test/browser/harness/builds';
import { until } from '../../../test/browser/harness/driver';
import { Reader } from '../../../test/browser/harness/reader';
import { SmallDisk } from '../../small-disk';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { readPage, type Stored, storedArticles } from '../reading';

const FIRST = 'http://archives.example/2024/05/13/premier';
const SECOND = 'http://archives.example/2024/05/13/second';
const THIRD = 'http://archives.example/2024/05/13/troisieme';
/** Milliseconds after which what was freed is filled again. Chosen by hand. */
const EACH = 50;
/** Milliseconds, fewer than until the first alarm, a minute after the browser starts: the disk may fill before it. */
const MAX_RESERVING = 40_000;
/** Files of the extension's own: `src/store/disk-room.ts`. */
const RESERVES = ['reserve', 'reserve-to-drop'];
/** What the settings page says, in English: that hardly any space is left, or that none is. */
const SAID = /space left/;

async function livesOn({ web }: Ground): Promise<readonly string[] | null> {
  const disk = SmallDisk.open();
  if (disk === null) return null;
  const reader = await Reader.open({ build: GRANTED, web, profile: disk.profile });
  try {
    return [...(await whileFull(reader, disk)), ...(await afterwards(reader))];
  } finally {
    await reader.close();
    disk.leave();
  }
}

async function whileFull(reader: Reader, disk: SmallDisk): Promise<string[]> {
  await readPage(reader, await reader.visit(FIRST));
  if ((await storedArticles(reader)).length !== 1) return ['The first page was not stored'];
  await reservesMade(reader);
  disk.fill();
  const filling = setInterval(() => disk.fill(), EACH);
  const found: string[] = [];
  try {
    await mustRead(reader, SECOND, 'on a full disk', found);
  } finally {
    clearInterval(filling);
  }
  // Still full, but whoever would go on filling takes the room that is given up for opening and for dropping (SECURITY.md).
  disk.fill();
  await reader.killWorker();
  await mustRead(reader, THIRD, 'by a background that wakes on a full disk', found);
  found.push(...(await saysSo(reader)), ...(await dropsOldest(reader)));
  disk.free();
  return found;
}

/** The room that is kept for opening the store and for dropping is taken as soon as the extension is installed. */
async function reservesMade(reader: Reader): Promise<void> {
  const page = await reader.openOwn('welcome.html', 'behind');
  const whole = () =>
    page.evaluate(async (names) => {
      const folder = await navigator.storage.getDirectory();
      const files = await Promise.all(names.map(async (name) => (await folder.getFileHandle(name)).getFile()));
      return files.every(({ size }) => size > 0);
    }, RESERVES);
  await until(() => whole().catch(() => false), 'No room is kept for a full disk', MAX_RESERVING);
  await page.close();
}

/** Firefox tells nobody how much of the disk is left: there only a write that fails says it, and the popup with it (SECURITY.md). */
async function saysSo(reader: Reader): Promise<string[]> {
  if (TESTED === 'firefox') return [];
  const options = await reader.openOwn('options.html');
  await options.waitForFunction((said) => new RegExp(said).test(document.body.innerText), { timeout: 20_000 }, SAID.source).catch(() => {});
  const said = await options.evaluate(() => document.body.innerText);
  await options.close();
  return SAID.test(said) ? [] : ['The settings page does not say that the disk is full'];
}

async function dropsOldest(reader: Reader): Promise<string[]> {
  const oldest = (await reader.call('oldestSpan', null)) as { readonly code?: string; readonly value?: unknown };
  if (!oldest.value) return [`What could be dropped is not said: ${oldest.code}`];
  const dropped = (await reader.call('dropOldest', oldest.value)) as { readonly ok: boolean; readonly code?: string };
  return dropped.ok ? [] : [`Nothing can be dropped on a full disk: ${dropped.code}`];
}

async function mustRead(reader: Reader, address: string, when: string, found: string[]): Promise<void> {
  const { ok, code } = await readPage(reader, await reader.visit(address));
  if (!ok) found.push(`A page is not read ${when}: ${code}`);
}

/** Once there is room everything is as ever: what was dropped is gone, what was there besides is not. */
async function afterwards(reader: Reader): Promise<string[]> {
  const { ok, code } = await readPage(reader, await reader.visit(THIRD));
  const stored = (await storedArticles(reader)).map(({ url }: Stored) => url);
  return [
    ...(ok && stored.includes(THIRD) ? [] : [`A page is not stored once there is room: ${code ?? ''}`]),
    ...(stored.includes(FIRST) ? ['What was dropped is still there'] : []),
  ];
}

export const attacks: readonly Attack[] = [
  {
    holds:
      'on a disk that is full pages are read and answered, the settings page says so where the browser tells it, and articles can be dropped',
    pages: new Map([FIRST, SECOND, THIRD].map((address) => [address, attackPage(address, {})])),
    isAlone: true,
    run: livesOn,
  },
];
