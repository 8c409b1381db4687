// What holds the database or cuts it: the store answers, and what was stored is there afterwards.
import { DATABASE_NAME } from '../../../src/store/open-store';
import type { Reader } from '../../../test/browser/harness/reader';
import { kill as cut } from '../../survive/kills/connection';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { readPage, storedArticles } from '../reading';

const FIRST = 'http://archives.example/2024/05/13/premier';
const SECOND = 'http://archives.example/2024/05/13/second';
const pages = new Map([FIRST, SECOND].map((address) => [address, attackPage(address, {})]));
/** Milliseconds in which every call is answered, whoever holds the database: it is waited for 20 seconds, by some calls twice. */
const MAX_ANSWER_MS = 60_000;

/** The reply to a call, and how it failed to come. */
async function answered(
  reader: Reader,
  name: string,
  request: unknown,
): Promise<{ readonly reply: { readonly ok: boolean } | null; readonly late: string[] }> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), MAX_ANSWER_MS).unref();
  });
  const reply = await Promise.race([reader.call(name, request) as Promise<{ readonly ok: boolean }>, late]);
  return { reply, late: reply === null ? [`${name} was not answered within ${MAX_ANSWER_MS / 1_000} s`] : [] };
}

async function survivesCut({ reader }: Ground): Promise<readonly string[]> {
  await readPage(reader, await reader.visit(FIRST));
  // While a call is under way, and again while none is.
  const strike = await cut.aim(reader, 0);
  const under = answered(reader, 'exportPart', { after: null });
  await strike();
  const { late } = await under;
  await (await cut.aim(reader, 1))();
  const { ok } = await readPage(reader, await reader.visit(SECOND));
  const stored = (await storedArticles(reader)).map(({ url }) => url);
  return [
    ...late,
    ...(ok ? [] : ['The next page is not read']),
    ...[FIRST, SECOND].filter((address) => !stored.includes(address)).map((address) => `Not stored: ${address}`),
  ];
}

/** Runs in a page of the extension: opens the database in a version of the future and does not let it go. */
const HOLD = (name: string): Promise<string> =>
  new Promise((resolve) => {
    const asked = indexedDB.open(name, 999);
    asked.onsuccess = () => {
      Object.assign(globalThis, { held: asked.result });
      resolve('');
    };
    asked.onerror = () => resolve(String(asked.error));
  });

async function waitsForNobody({ reader }: Ground): Promise<readonly string[]> {
  await readPage(reader, await reader.visit(FIRST));
  const holder = await reader.openOwn('welcome.html', 'behind');
  const failed = await holder.evaluate(HOLD, DATABASE_NAME);
  if (failed) return [`The database could not be held: ${failed}`];
  const measured = await answered(reader, 'measureStore', null);
  const read = await readPage(reader, await reader.visit(SECOND));
  const erased = await answered(reader, 'clearStore', null);
  await holder.close();
  const erasedLater = await answered(reader, 'clearStore', null);
  const { ok } = await readPage(reader, await reader.visit(SECOND));
  const stored = await storedArticles(reader);
  return [
    ...measured.late,
    ...(measured.reply?.ok ? ['A store that a newer version holds is measured'] : []),
    ...(read.ok ? [] : [`A page is not read meanwhile: ${read.code}`]),
    ...erased.late,
    ...(erasedLater.reply?.ok ? [] : ['Nothing can be erased once nobody holds it']),
    ...(ok && stored.length === 1 ? [] : ['Nothing is stored afterwards']),
  ];
}

export const attacks: readonly Attack[] = [
  { holds: 'a database that the browser cuts loses nothing, and every call is answered', pages, run: survivesCut },
  {
    holds:
      'while another connection holds a newer version, every call is answered and pages are read; it can be erased once nobody holds it',
    pages,
    isAlone: true,
    isLong: true,
    run: waitsForNobody,
  },
];
