// No page may create or replace an article of another site, and what says who reads is not kept.
import type { Reader } from '../../../test/browser/harness/reader';
import type { Pages } from '../../../test/fixtures/news-web/other-pages';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { readPage, storedArticles } from '../reading';

const VICTIM = 'http://www.reuters.com/world/2024/05/13/victim';
const SITE = 'reuters.com';
const FORGED = 'Un faux titre que le site n’a jamais publié';

/** Scripts of an archived page run as the archive's own and choose its address. */
const ARCHIVED = 'http://haw.nsk.hr/arhiva/20240513/http://piege.example/2024/05/13/copie';
const CHANGES_ADDRESS = `<script>history.replaceState(null, '', '/arhiva/20240513/${VICTIM}')</script>`;
/** Addresses that look as if somebody kept or served the victim's page. Anybody can register such hosts. */
const FORGERS = [
  'http://www.google.ab.io/amp/s/www.reuters.com/world/2024/05/13/victim',
  'http://www.google.com.forger.example/amp/s/www.reuters.com/world/2024/05/13/victim',
  'http://web.archive.org/web/20240513000000/http://www.reuters.com/world/2024/05/13/victim',
  'http://www-reuters-com.cdn.forger.example/c/s/www.reuters.com/world/2024/05/13/victim',
  'http://www-reuters-com.translate.goog.forger.example/world/2024/05/13/victim',
  'http://forger.example/world/2024/05/13/victim',
  ARCHIVED,
];
const CLAIM = `<link rel="canonical" href="${VICTIM}"><meta property="og:url" content="${VICTIM}"><meta property="og:site_name" content="Reuters"><base href="http://www.reuters.com/">`;

const pages: Pages = new Map([
  [VICTIM, attackPage(VICTIM, {})],
  ...FORGERS.map((address) => {
    const body = address === ARCHIVED ? CHANGES_ADDRESS : '';
    return [address, attackPage(address, { head: CLAIM, body, changed: { title: FORGED } })] as const;
  }),
]);

async function readAll(reader: Reader, addresses: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const address of addresses) {
    const { ok, code } = await readPage(reader, await reader.visit(address));
    if (!ok) failed.push(`${address} was not read: ${code}`);
  }
  return failed;
}

/** The victim is stored first, then each forger is read: the victim's article is as it was, and no other counts as its site's. */
async function keepsVictim({ reader }: Ground): Promise<readonly string[]> {
  const found = await readAll(reader, [VICTIM]);
  const [victim] = await storedArticles(reader);
  found.push(...(await readAll(reader, FORGERS)));
  const stored = await storedArticles(reader);
  const own = stored.filter(({ url }) => url === VICTIM);
  const ofSite = stored.filter(
    ({ url, outletDomain }) => url !== VICTIM && (outletDomain === SITE || new URL(url).hostname.endsWith(SITE)),
  );
  return [
    ...found,
    ...(stored.length === FORGERS.length + 1 ? [] : [`${stored.length} articles are stored`]),
    ...(victim && own.length === 1 && JSON.stringify(own[0]) === JSON.stringify(victim) ? [] : ['The victim’s article was replaced']),
    ...ofSite.map(({ url }) => `It counts as the victim’s: ${url}`),
  ];
}

const SECRET = 'Zinnoberkraut7';
/** As long and as random as the values of sessions: these names alone name articles on some sites. */
const SESSION = `${SECRET}b7d1c2a09e4f4f6c8d21`;
const SIGNED_IN = 'http://schluessel.example/2024/05/13/recit';
const QUERY = [
  'cid=7',
  ...['access_token', 'id_token', 'sessionid', 'PHPSESSID', 'jsessionid'].map((name) => `${name}=${SECRET}`),
  ...['sid', 'auth', 'code'].map((name) => `${name}=${SESSION}`),
  `u=${SECRET}@post.example`,
].join('&');

async function keepsNoKey({ reader }: Ground): Promise<readonly string[]> {
  const found = await readAll(reader, [`${SIGNED_IN}?${QUERY}#id_token=${SECRET}&state=${SECRET}`]);
  const stored = await storedArticles(reader);
  if (JSON.stringify(stored).includes(SECRET)) found.push(`The address is stored as ${stored[0]?.url}`);
  if (stored[0]?.url !== `${SIGNED_IN}?cid=7`) found.push(`What names the article is lost: ${stored[0]?.url}`);
  return found;
}

export const attacks: readonly Attack[] = [
  {
    holds: 'no page makes or replaces an article of another site, whatever its address, its head or an archive’s script claims',
    pages,
    run: keepsVictim,
  },
  {
    holds: 'tokens, sessions and e-mail addresses in an address are neither stored nor exported, and what names the article is',
    pages: new Map([[SIGNED_IN, attackPage(SIGNED_IN, {})]]),
    run: keepsNoKey,
  },
];
