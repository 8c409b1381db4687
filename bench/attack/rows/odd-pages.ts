// Pages that are no plain HTML document of their own tab: prepared in advance, of other kinds, written by another page, named to be taken for another.
import type { Page } from 'puppeteer-core';
import { untilStored } from '../../../test/browser/harness/watching';
import { type Pages, page, type Reply } from '../../../test/fixtures/news-web/other-pages';
import type { Attack, Ground } from '../attack';
import { costOfReading } from '../cost';
import { attackPage, storyMarkup } from '../pages';
import { afterWatching, readPage, storedArticles, watchAll } from '../reading';

const SITE = 'http://bizarre.example';
const STORY = `${SITE}/2024/05/13/recit-dune-bibliotheque`;
const OTHER = `${SITE}/2024/05/13/un-autre-recit`;
const FRONT = `${SITE}/2024/05/13/avant`;

/** Has the browser prepare the story, and goes there when it is told to. */
const PREPARES = page(`<!doctype html><title>Avant</title><script type="speculationrules">
  { "prerender": [{ "source": "list", "urls": ["${STORY}"], "eagerness": "immediate" }] }
</script><p>Avant.</p><a href="${STORY}">Lire</a>`);

async function readsWhenShown({ reader }: Ground): Promise<readonly string[]> {
  await watchAll(reader);
  const shown = await reader.visit(FRONT);
  await afterWatching();
  const early = (await storedArticles(reader)).map(({ url }) => `Read before it was shown: ${url}`);
  await shown.evaluate('document.querySelector("a").click()');
  await untilStored(reader, early.length + 1);
  const prepared = Number(await shown.evaluate('performance.getEntriesByType("navigation")[0].activationStart'));
  return [...early, ...(prepared > 0 ? [] : ['The browser prepared nothing'])];
}

/** The same page as XML: another parser, other names of elements, pieces of text that HTML does not have. */
const AS_XML: Reply = {
  type: 'application/xhtml+xml; charset=utf-8',
  body: storyMarkup(STORY)
    .replace(/^<!doctype html>/i, '')
    .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace(/<(meta|link|img|br|hr|input)\b([^>]*?)\/?>/g, '<$1$2/>')
    .replace(/&(?!amp;|lt;|gt;|quot;|#)/g, '&amp;')
    .replace('</p>', ' <![CDATA[Un <b>signe</b> & un autre.]]></p>'),
};

async function readsXml({ reader }: Ground): Promise<readonly string[]> {
  const { ok, code } = await readPage(reader, await reader.visit(STORY));
  const [article] = await storedArticles(reader);
  if (!ok || !article) return [`The page was not read: ${code}`];
  return article.words.includes('Un <b>signe</b> & un autre.')
    ? []
    : [`Its text is not the one that it shows: ${article.words.slice(0, 400)}`];
}

/** Writes the story into a window that the browser opened without an address. */
const WRITES =
  page(`<!doctype html><title>Ecrit</title><button onclick="written = window.open('about:blank'); written.document.open(); written.document.write(story); written.document.close()">Ouvrir</button>
<script>let written; const story = ${JSON.stringify(storyMarkup(OTHER)).replaceAll('<', '\\u003c')};</script>`);

async function leavesWrittenAlone({ reader }: Ground): Promise<readonly string[]> {
  await watchAll(reader);
  const shown = await reader.visit(FRONT);
  await shown.click('button');
  await afterWatching();
  const readings = (await storedArticles(reader)).map(({ url, title }) => `Read without a click: “${title}” as ${url}`);
  const isThere = await shown.evaluate('written.document.querySelectorAll("h1, p").length > 5');
  // The same story at an address of its own is read in this time.
  await reader.visit(OTHER);
  await afterWatching();
  const isWatched = (await storedArticles(reader)).some(({ url }) => url === OTHER);
  return [...readings, ...(isThere ? [] : ['Nothing was written']), ...(isWatched ? [] : ['No page is read without a click'])];
}

/** Replaces itself again and again while it is read. */
const REWRITES = `<script>
  const first = document.documentElement.outerHTML;
  var times = 0;
  addEventListener('load', () => {
    const again = setInterval(() => {
      if (++times > 400) return clearInterval(again);
      document.open(); document.write(first.replace(/<script>[^]*?<.script>/, '')); document.close();
    }, 50);
  });
</script>`;

async function readsWhatIsThere({ reader }: Ground): Promise<readonly string[]> {
  const shown: Page = await reader.visit(OTHER);
  const times = () => shown.evaluate('times') as Promise<number>;
  const before = await times();
  const { ok, code } = await readPage(reader, shown);
  const isReplaced = (await times()) > before;
  const stored = await storedArticles(reader);
  return [
    ...(isReplaced ? [] : ['The page did not replace itself']),
    ...(ok || code === 'not-an-article' || code === 'unreadable-page' ? [] : [`It ended in: ${code}`]),
    ...stored.filter(({ url }) => url !== OTHER).map(({ url }) => `Stored as ${url}`),
  ];
}

const ENDLESS = 'x'.repeat(500_000);
const DEEP = `${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`;
const AUTHORS = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ '@type': 'Person', name: `Nom ${at}`, '@id': '#a' })));
const CLAIMS = `<title>${ENDLESS}</title><meta name="author" content="${ENDLESS}"><meta property="article:published_time" content="2024${'-05'.repeat(500_000)}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","@id":"#a","isPartOf":{"@id":"#a"},"author":${AUTHORS}}</script>
<script type="application/ld+json">${DEEP}</script>
<script type="application/ld+json">{"@type":"NewsArticle","publisher":${'{"name":'.repeat(20_000)}</script>`;
const DATES = '<time datetime="2024-05-13T10:00:00Z">13 mai 2024</time> '.repeat(30_000);
/** Seconds of the processor in which a hostile page must have been read or refused. Chosen by hand: as long as a reader waits at most. */
const MAX_SECONDS = 15;
/** Characters of all that is stored of one page besides its text and its fingerprint. Chosen by hand: honest pages have some thousand. */
const MAX_STORED = 2_000_000;

async function boundsClaims({ reader }: Ground): Promise<readonly string[]> {
  const shown = await reader.visit(OTHER);
  const { ok, code, seconds } = await costOfReading(reader, shown, MAX_SECONDS);
  const size = JSON.stringify(await storedArticles(reader)).length;
  return [
    ...(ok ? [] : [`The page was not read: ${code}`]),
    ...(seconds > MAX_SECONDS ? [`It took ${seconds.toFixed(1)} s of the processor`] : []),
    ...(size > MAX_STORED ? [`${size} characters are stored`] : []),
  ];
}

const pages = (...entries: readonly (readonly [string, Reply])[]): Pages => new Map(entries);

export const attacks: readonly Attack[] = [
  {
    holds: 'a page that the browser prepares in advance is read when it is shown, and not before',
    browser: 'chromium',
    pages: pages([FRONT, PREPARES], [STORY, attackPage(STORY, {})]),
    run: readsWhenShown,
  },
  { holds: 'a page that is XML is read as what it shows', pages: pages([STORY, AS_XML]), run: readsXml },
  {
    holds: 'what a page writes into a window without an address is not read without a click',
    pages: pages([FRONT, WRITES], [OTHER, attackPage(OTHER, {})]),
    run: leavesWrittenAlone,
  },
  {
    holds: 'a page that replaces itself while it is read is read as its own address or not at all',
    pages: pages([OTHER, attackPage(OTHER, { body: REWRITES })]),
    run: readsWhatIsThere,
  },
  {
    holds: 'titles, authors, dates and JSON-LD without end are read in time, and stored within bounds',
    pages: pages([OTHER, attackPage(OTHER, { head: CLAIMS, body: DATES })]),
    run: boundsClaims,
  },
];
