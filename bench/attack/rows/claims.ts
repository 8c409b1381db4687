// What a page claims of itself: another outlet's address, a date to come, an address with a key in it, a host that no one else can reach, a size without end.
import type { Reader } from '../../../test/browser/harness/reader';
import { importAll, untilStored } from '../../../test/browser/harness/watching';
import { type Pages, page } from '../../../test/fixtures/news-web/other-pages';
import type { Attack, Ground } from '../attack';
import { exportLine, fileOf } from '../export-files';
import { attackPage, storyMarkup } from '../pages';
import { afterWatching, readPage, storedArticles, watchAll } from '../reading';

const DAY_MS = 86_400_000;
const VICTIM = 'http://www.reuters.com/world/2024/05/13/victim';
const OTHER_TITLE = 'Un tout autre récit que celui de la page';

/** Addresses that look as if somebody kept or served the victim's page. */
const FORGERS = [
  'http://www.google.ab.io/amp/s/www.reuters.com/world/2024/05/13/victim',
  'http://www.google.com.forger.example/amp/s/www.reuters.com/world/2024/05/13/victim',
  'http://web.archive.org/web/20240513000000/http://www.reuters.com/world/2024/05/13/victim',
  'http://www-reuters-com.cdn.forger.example/c/s/www.reuters.com/world/2024/05/13/victim',
  'http://www-reuters-com.translate.goog.forger.example/world/2024/05/13/victim',
  'http://forger.example/world/2024/05/13/victim',
];
const CLAIM = `<link rel="canonical" href="${VICTIM}"><meta property="og:url" content="${VICTIM}"><meta property="og:site_name" content="Reuters"><base href="http://www.reuters.com/">`;
const forgedPages = (): Pages =>
  new Map([
    [VICTIM, attackPage(VICTIM, {})],
    ...FORGERS.map((address) => [address, attackPage(address, { head: CLAIM, changed: { title: OTHER_TITLE } })] as const),
  ]);

/** The victim is stored first, then each forger is read: the victim's article is as it was, and no other stands under its site. */
async function keepsVictim({ reader }: Ground): Promise<readonly string[]> {
  await readPage(reader, await reader.visit(VICTIM));
  const [victim] = await storedArticles(reader);
  if (!victim) return ['The victim was not read'];
  for (const address of FORGERS) await readPage(reader, await reader.visit(address));
  const stored = await storedArticles(reader);
  const own = stored.filter(({ url }) => url === VICTIM);
  const forged = stored.filter(({ url, title }) => title === OTHER_TITLE && new URL(url).hostname.endsWith('reuters.com'));
  return [
    ...(own.length === 1 && own[0]?.title === victim.title && own[0]?.words === victim.words ? [] : ['The victim’s article was replaced']),
    ...forged.map(({ url }) => `An article of the victim’s site was made: ${url}`),
  ];
}

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
const ON_LIST = ['http://honnete.example/', 'http://www.banque.example/', 'http://intern.journal.example/'].map(
  (site) => `${site}2024/05/13/recit-dune-bibliotheque`,
);
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

/** The last three name articles on some sites: they are taken for a session by their values, which are as long and as random as those of sessions. */
const SECRETS = [
  'access_token=geheim1',
  'id_token=geheim2',
  'sessionid=geheim3',
  'PHPSESSID=geheim4',
  'jsessionid=geheim5',
  'sid=geheim6b7d1c2a09e4f4f6c8d21',
  'auth=geheim7b7d1c2a09e4f4f6c8d21',
  'code=geheim8b7d1c2a09e4f4f6c8d21',
];
const KEYED = 'http://schluessel.example/2024/05/13/recit';

async function keepsNoKey({ reader }: Ground): Promise<readonly string[]> {
  await readPage(reader, await reader.visit(`${KEYED}?${SECRETS.slice(1).join('&')}#${SECRETS[0]}`));
  const all = JSON.stringify(await storedArticles(reader));
  if (!all.includes(KEYED)) return ['The page was not read'];
  return SECRETS.filter((secret) => all.includes(secret.split('=')[1] ?? '')).map((secret) => `Stored: ${secret}`);
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

/** Milliseconds in which a hostile page must have been read or refused. Chosen by hand: as long as a reader waits at most. */
const MAX_READING_MS = 15_000;

async function endsInTime(reader: Reader, address: string): Promise<readonly string[]> {
  const shown = await reader.visit(address);
  const began = Date.now();
  const { ok, code } = await readPage(reader, shown);
  const ms = Date.now() - began;
  return [
    ...(ok || code === 'not-an-article' ? [] : [`It ended in: ${code}`]),
    ...(ms <= MAX_READING_MS ? [] : [`It took ${(ms / 1_000).toFixed(1)} s`]),
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
    holds: 'no page makes or replaces an article of another site, whatever its address or its head claims',
    pages: forgedPages(),
    run: keepsVictim,
  },
  {
    holds: 'pages of private networks and of mail are never read without a click',
    pages: new Map([...PRIVATE, HONEST].map((address) => [address, attackPage(address, {})])),
    run: leavesPrivateAlone,
  },
  { holds: 'keys and sessions in an address are not stored', pages: new Map([[KEYED, attackPage(KEYED, {})]]), run: keepsNoKey },
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
