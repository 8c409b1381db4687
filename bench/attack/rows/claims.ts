// What a page claims of itself: a date to come, a host that no one else can reach, another spelling of its host, a size without end.
import type { Reader } from '../../../test/browser/harness/reader';
import { importAll, untilStored } from '../../../test/browser/harness/watching';
import { page } from '../../../test/fixtures/news-web/other-pages';
import type { Attack, Ground } from '../attack';
import { costOfReading } from '../cost';
import { exportLine, fileOf } from '../export-files';
import { attackPage, storyMarkup } from '../pages';
import { afterWatching, readPage, storedArticles, watchAll } from '../reading';

const DAY_MS = 86_400_000;
/** Hosts that only a private network has, and pages of one person's mail. */
const PRIVATE = [
  'box.fritz.box',
  'news.onion',
  'news.i2p',
  'host.localdomain',
  'wiki.intra',
  'my.router',
  'site.test',
  'pc.tail1234.ts.net',
  'mail.fastmail.com',
  '3c.gmx.net',
  // The dot at the end makes no other host of it.
  'box.fritz.box.',
  'mail.fastmail.com.',
].map((host) => `http://${host}/2024/05/13/recit-dune-bibliotheque`);

async function leavesPrivateAlone({ reader }: Ground): Promise<readonly string[]> {
  await watchAll(reader);
  const open = await Promise.all(PRIVATE.map((address) => reader.visit(address)));
  await afterWatching();
  const found = (await storedArticles(reader)).map(({ url }) => `Read without a click: ${url}`);
  await reader.visit(HONEST);
  // Throws where this page is not read either: then the row would prove nothing.
  await untilStored(reader, found.length + 1);
  await Promise.all(open.map((page) => page.close()));
  return found;
}
const HONEST = 'http://honnete.example/2024/05/13/recit-dune-bibliotheque';

/** The never-list as a person may write it, and as a file may bring it in. */
const NEVER = ['HONNETE.Example', ' Banque.EXAMPLE. ', '*.Journal.Example'];
const ON_LIST = [
  'http://honnete.example/',
  'http://www.banque.example/',
  'http://intern.journal.example/',
  'http://www.banque.example./',
].map((site) => `${site}2024/05/13/recit-dune-bibliotheque`);
const OFF_LIST = 'http://libre.example/2024/05/13/recit-dune-bibliotheque';

async function keepsToNeverList({ reader }: Ground): Promise<readonly string[]> {
  await watchAll(reader);
  await reader.call('changeSettings', { neverSites: NEVER });
  for (const address of ON_LIST) await reader.visit(address);
  await afterWatching();
  const found = (await storedArticles(reader)).map(({ url }) => `Read without a click: ${url}`);
  await reader.visit(OFF_LIST);
  await untilStored(reader, found.length + 1);
  return found;
}

/** The page of an article that was read over https, as somebody on the network serves it over http. */
async function keepsSafe({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, HONEST);
  await reader.call('clearStore', null);
  await importAll(reader, fileOf([{ ...line, url: HONEST.replace('http:', 'https:'), title: 'Lu en sécurité' }]));
  const { ok } = await readPage(reader, await reader.visit(HONEST));
  const stored = await storedArticles(reader);
  return [
    ...(ok ? [] : ['The page is not answered']),
    ...(stored.length === 1 && stored[0]?.title === 'Lu en sécurité'
      ? []
      : [`Stored now: ${stored.map(({ title, url }) => `${title} ${url}`)}`]),
  ];
}

const FUTURE = 'http://demain.example/2024/05/13/recit';
const later = new Date(Date.now() + 400 * DAY_MS).toISOString();

const ADDED =
  'Le lendemain, une trentaine de violons étaient déjà rentrés dans leurs étuis, et la bibliothécaire en avait noté chacun dans son registre.';
/** Runs in the page: another paragraph behind its last. */
const ADD = `[...document.querySelectorAll('main p, article p')].filter((it) => it.textContent.length > 200).at(-1).insertAdjacentHTML('afterend', ${JSON.stringify(`<p>${ADDED}</p>`)})`;

/** Read again after its text has changed: a date to come must not keep that from being stored. */
async function readsAgain({ reader }: Ground): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of [HONEST, FUTURE]) {
    const shown = await reader.visit(address);
    await readPage(reader, shown);
    await shown.evaluate(ADD);
    await readPage(reader, shown);
    const article = (await storedArticles(reader)).find(({ url }) => url === address);
    if (!article?.words.includes(ADDED)) found.push(`The page is not read again: ${address}`);
  }
  return found;
}

const LONG = 'http://sans-fin.example/2024/05/13/cent-mille-mots';
/** A hundred thousand words, each another: names, numbers, rare words. */
const WORDS = Array.from(
  { length: 1_000 },
  (_, line) => `<p>${Array.from({ length: 100 }, (_each, at) => `Mot${(line * 100 + at).toString(36)}`).join(' ')}.</p>`,
).join('');
const LAZY = 'http://paresse.example/2024/05/13/images';
/** `.jpg.jpg…` in the attributes that lazy images have, and runs of characters for which patterns look. */
const SLOW = ['.jpg', ' ', '&nbsp;', '(', 'a,', '://', '<br>', '-', '1 ']
  .map(
    (piece) =>
      `<p><img data-src="${piece.includes('<') ? '' : piece.repeat(40_000)}" alt="x" class="${piece.includes('<') ? '' : piece.repeat(5_000)}">${piece.repeat(5_000)}</p>`,
  )
  .join('');

/** Seconds of the processor in which a hostile page must have been read or refused. Chosen by hand: as long as a reader waits at most. */
const MAX_SECONDS = 15;

async function endsInTime(reader: Reader, address: string): Promise<readonly string[]> {
  const shown = await reader.visit(address);
  const { ok, code, seconds } = await costOfReading(reader, shown, MAX_SECONDS);
  return [
    ...(ok || code === 'not-an-article' ? [] : [`It ended in: ${code}`]),
    ...(seconds <= MAX_SECONDS ? [] : [`It took ${seconds.toFixed(1)} s of the processor`]),
  ];
}

export const attacks: readonly Attack[] = [
  {
    holds: 'an article that was read over https is not replaced by what the same address shows over http',
    pages: new Map([[HONEST, attackPage(HONEST, {})]]),
    run: keepsSafe,
  },
  {
    holds: 'a site on the never-list is not read without a click, in whatever letters and forms it stands there',
    pages: new Map([...ON_LIST, OFF_LIST].map((address) => [address, attackPage(address, {})])),
    run: keepsToNeverList,
  },
  {
    holds: 'pages of private networks and of mail are never read without a click',
    pages: new Map([...PRIVATE, HONEST].map((address) => [address, attackPage(address, {})])),
    run: leavesPrivateAlone,
  },
  {
    holds: 'an article dated in the future is read again when its page has changed',
    pages: new Map([
      [HONEST, attackPage(HONEST, {})],
      [FUTURE, attackPage(FUTURE, { changed: { published: later, modified: later } })],
    ]),
    run: readsAgain,
  },
  {
    holds: 'a page of 100,000 words is read in time',
    pages: new Map([[LONG, page(storyMarkup(LONG).replace('</p>', () => `</p>${WORDS}`))]]),
    run: ({ reader }) => endsInTime(reader, LONG),
  },
  {
    holds: 'attributes and texts made to keep patterns busy are read in time',
    pages: new Map([[LAZY, page(storyMarkup(LAZY).replace('</p>', () => `</p>${SLOW}`))]]),
    run: ({ reader }) => endsInTime(reader, LAZY),
  },
];
