// Pages and stores without end: addresses that change again and again, an export that no message holds, thousands of identical copies.
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { MAX_READ_PER_HOUR } from '../../../src/core/bounds';
import type { Answer, ExportCursor, ExportedPart } from '../../../src/messages/contract';
import { importCopies } from '../../../test/browser/harness/copies';
import { until } from '../../../test/browser/harness/driver';
import type { Reader } from '../../../test/browser/harness/reader';
import { importAll } from '../../../test/browser/harness/watching';
import type { Attack, Ground } from '../attack';
import { exportLine, fileOf } from '../export-files';
import { attackPage } from '../pages';
import { readPage, watchAll } from '../reading';

const FLOOD = 'http://torrent.example/2024/05/13/recit';
/** Names a new address each second, of which each shows a story of its own. */
const NEW_ADDRESSES = `<script>
  let at = 0;
  setInterval(() => {
    history.pushState(null, '', '/2024/05/13/recit-' + ++at);
    document.querySelector('link[rel=canonical]')?.remove();
    document.querySelector('h1').textContent = document.title = 'Récit numéro ' + at;
    for (const text of document.querySelectorAll('main p, article p')) text.append(' ' + at);
  }, 1000);
</script>`;
/** Milliseconds until so many pages were read, one a second, on a slow machine too. */
const MAX_FLOOD_MS = 400_000;

interface Measured {
  readonly value: { readonly articles: number; readonly limitedSites: readonly string[] };
}

async function isLimited({ reader }: Ground): Promise<readonly string[]> {
  await watchAll(reader);
  const page = await reader.visit(FLOOD);
  const measured = async () => ((await reader.call('measureStore', null)) as Measured).value;
  await until(async () => (await measured()).limitedSites.length > 0, 'The limit is never reached', MAX_FLOOD_MS);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const { articles } = await measured();
  await page.close();
  const options = await reader.openOwn('options.html');
  await options.waitForFunction(() => document.body.innerText.includes('torrent.example'), { timeout: 10_000 }).catch(() => {});
  const said = await options.evaluate(() => document.body.innerText);
  await options.close();
  return [
    ...(articles <= MAX_READ_PER_HOUR ? [] : [`${articles} articles are stored`]),
    ...(said.includes('torrent.example') ? [] : ['The settings page does not say which site']),
  ];
}

const REAL = 'http://archives.example/2024/05/13/recit';
/** More than the 64 MiB that Chromium takes for one message, together. */
const TEXTS = 350;
/** Characters of one, which pack to more than half. */
const TEXT_CHARS = 300_000;
const MAX_MESSAGE_CHARS = 64 * 1024 * 1024;

async function exportsAll({ reader }: Ground): Promise<readonly string[]> {
  const line = await exportLine(reader, REAL);
  const text = (at: number) => gzipSync(JSON.stringify([`${at} ${randomBytes(TEXT_CHARS / 2).toString('hex')}`])).toString('base64');
  const lines = Array.from({ length: TEXTS }, (_, at) => ({ ...line, url: `https://journal-${at}.example/recit`, text: text(at) }));
  await importAll(reader, fileOf(lines));
  let [chars, largest, articles] = [0, 0, 0];
  for (let after: ExportCursor | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const reply = (await reader.call('exportPart', { after })) as {
      readonly ok: boolean;
      readonly code?: string;
      readonly value: ExportedPart;
    };
    if (!reply.ok) return [`The export fails after ${articles} articles: ${reply.code}`];
    chars += reply.value.part.length;
    largest = Math.max(largest, reply.value.part.length);
    articles += reply.value.part.split('\n').filter((one) => one.includes('"url"')).length;
    after = reply.value.next;
  }
  return [
    ...(chars > MAX_MESSAGE_CHARS ? [] : [`The export has only ${chars} characters`]),
    ...(largest < MAX_MESSAGE_CHARS / 2 ? [] : [`A part has ${largest} characters`]),
    ...(articles === TEXTS + 1 ? [] : [`${articles} of ${TEXTS + 1} articles are exported`]),
  ];
}

/** Beyond so many identical copies once none was found. */
const COPIES = 6_200;
/** Copies that an answer counts at least. */
const COUNTED = 2_000;

async function findsCopies({ reader }: Ground): Promise<readonly string[]> {
  await exportLine(reader, REAL);
  await importCopies(reader, REAL, 0, COPIES);
  const answer = await ask(reader, REAL);
  const outlets = answer?.otherOutlets ?? 0;
  return outlets >= COUNTED ? [] : [`${outlets} outlets are counted`];
}

async function ask(reader: Reader, url: string): Promise<Answer | null> {
  return ((await reader.call('findProvenance', { url, tabId: null })) as { readonly value?: Answer | null }).value ?? null;
}

const HONEST = 'http://honnete.example/2024/05/13/recit';
const SECOND = 'http://deuxieme.example/2024/05/13/recit';
const OLD = 'http://vieux.example/2024/05/13/recit';
const FUTURE = 'http://demain.example/2024/05/13/recit';
const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
const HOUR_MS = 3_600_000;
const dated = (address: string, published: string) =>
  [address, attackPage(address, { changed: { published, modified: published, outlet: new URL(address).hostname } })] as const;

async function isEarliest({ reader }: Ground): Promise<readonly string[]> {
  for (const address of [HONEST, SECOND, OLD, FUTURE]) await readPage(reader, await reader.visit(address));
  const found: string[] = [];
  for (const address of [HONEST, OLD, FUTURE]) {
    const answer = await ask(reader, address);
    const { earliest = null, siblings = [] } = answer?.provenance ?? {};
    const first = [answer?.article, ...siblings].find((article) => article?.articleId === earliest?.articleId);
    if (siblings.length !== 3) found.push(`${siblings.length} copies of ${address} are found`);
    // The two others have dates that can be believed, so that one is the earliest.
    if (first?.url !== HONEST) found.push(`Asked about ${address}, the earliest is ${earliest === null ? 'not known' : first?.url}`);
  }
  return found;
}

export const attacks: readonly Attack[] = [
  {
    holds: `of a site that changes its address each second at most ${MAX_READ_PER_HOUR} pages are read in an hour, and the settings page says so`,
    pages: new Map([[FLOOD, attackPage(FLOOD, { body: NEW_ADDRESSES })]]),
    isAlone: true,
    isLong: true,
    run: isLimited,
  },
  {
    holds: `an export of ${TEXTS} texts that no message can hold together is whole`,
    pages: new Map([[REAL, attackPage(REAL, {})]]),
    isLong: true,
    run: exportsAll,
  },
  {
    holds: `a story is found that ${COPIES} outlets carry word for word`,
    pages: new Map([[REAL, attackPage(REAL, {})]]),
    isLong: true,
    run: findsCopies,
  },
  {
    holds: 'a copy that dates itself years back, or a year ahead, is not the earliest, and the first of the others is',
    pages: new Map([
      dated(HONEST, at(-2 * HOUR_MS)),
      dated(SECOND, at(-HOUR_MS)),
      dated(OLD, '2020-03-02T08:00:00Z'),
      dated(FUTURE, at(9_000 * HOUR_MS)),
    ]),
    run: isEarliest,
  },
];
