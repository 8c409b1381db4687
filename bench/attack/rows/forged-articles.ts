// No page may create or replace an article of another site, and what says who reads is not kept.
import type { Reader } from '../../../test/browser/harness/reader';
import type { Attack } from '../attack';
import { attackPage } from '../pages';
import { readPage, storedArticles } from '../reading';

const REAL = 'http://forteresse.example/2024/05/13/original';
const SITE = 'forteresse.example';
const FORGED = 'Un faux titre que le site n’a jamais publié';
/** Anybody can register the first; scripts of an archived page run as the archive's own and choose its address. */
const LOOKS_LIKE_GOOGLE = `http://www.google.ab.io/amp/s/${SITE}/2024/05/13/original`;
const ARCHIVED = 'http://haw.nsk.hr/arhiva/20240513/http://piege.example/2024/05/13/copie';
const CHANGES_ADDRESS = `<script>history.replaceState(null, '', '/arhiva/20240513/${REAL}')</script>`;
const CANONICAL = `<link rel="canonical" href="${REAL}">`;
const NEIGHBOUR = 'http://piege.example/2024/05/13/voisin';

const SECRET = 'Zinnoberkraut7';
const SIGNED_IN = 'http://forteresse.example/2024/05/13/jeton';

async function readAll(reader: Reader, addresses: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const address of addresses) {
    const { ok, code } = await readPage(reader, await reader.visit(address));
    if (!ok) failed.push(`${address} was not read: ${code}`);
  }
  return failed;
}

export const attacks: readonly Attack[] = [
  {
    holds: 'what a false Google host, an archive or a neighbour serves neither replaces nor adds an article of another site',
    pages: new Map([
      [REAL, attackPage(REAL, {})],
      ...[LOOKS_LIKE_GOOGLE, ARCHIVED, NEIGHBOUR].map((address) => {
        const body = address === ARCHIVED ? CHANGES_ADDRESS : '';
        return [address, attackPage(address, { head: CANONICAL, body, changed: { title: FORGED } })] as const;
      }),
    ]),
    async run({ reader }) {
      const found = await readAll(reader, [REAL, LOOKS_LIKE_GOOGLE, ARCHIVED, NEIGHBOUR]);
      const stored = await storedArticles(reader);
      const ofSite = stored.filter(({ outletDomain }) => outletDomain === SITE);
      if (stored.length !== 4) found.push(`${stored.length} articles are stored`);
      if (ofSite.length !== 1) found.push(`${ofSite.length} articles count as ${SITE}’s`);
      if (ofSite.some(({ title }) => title === FORGED)) found.push(`The article of ${SITE} was replaced`);
      return found;
    },
  },
  {
    holds: 'tokens, sessions and e-mail addresses in an address are neither stored nor exported',
    pages: new Map([[SIGNED_IN, attackPage(SIGNED_IN, {})]]),
    async run({ reader }) {
      const query = `cid=7&access_token=${SECRET}&PHPSESSID=${SECRET}&u=${SECRET}@post.example`;
      const found = await readAll(reader, [`${SIGNED_IN}?${query}#id_token=${SECRET}&state=${SECRET}`]);
      const stored = await storedArticles(reader);
      if (JSON.stringify(stored).includes(SECRET)) found.push(`The address is stored as ${stored[0]?.url}`);
      if (!stored.some(({ url }) => url === `${SIGNED_IN}?cid=7`)) found.push(`What names the article is lost: ${stored[0]?.url}`);
      return found;
    },
  },
];
