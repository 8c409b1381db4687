// What a page hides in shadow roots, and what it writes into objects of ours.
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { readPage, storedArticles } from '../reading';

const HOST = 'http://ombres.example/2024/05/13/';
const CLOSED = `${HOST}fermee`;
const POLLUTING = `${HOST}prototype`;
/** Words of a closed root, which no script of another may see: they are not part of what is stored. */
const HIDDEN = 'Geheimkammer';

const CLOSED_ROOT = `<div id="host">visible</div><script>
  document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<p>${`${HIDDEN} `.repeat(60)}</p>';
</script>`;

async function staysClosed({ reader }: Ground): Promise<readonly string[]> {
  await readPage(reader, await reader.visit(CLOSED));
  const stored = await storedArticles(reader);
  return [
    ...(stored.length === 1 ? [] : [`${stored.length} articles are stored`]),
    ...(JSON.stringify(stored).includes(HIDDEN) ? ['Words of a closed shadow root are stored'] : []),
  ];
}

/** Structured data whose keys are those of every object's prototype: in order, twice, cut off so that it has to be mended. */
const POISONED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']
  .map((key) => `"${key}":{"polluted":"yes","prototype":{"polluted":"yes"},"@type":"NewsArticle"}`)
  .join(',');
const POISON = [
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",${POISONED},"author":{${POISONED}},"@graph":[{${POISONED}}]}</script>`,
  `<script type="application/ld+json">{'@type':'NewsArticle',${POISONED},"author":[{${POISONED}},</script>`,
  ...['__proto__', 'constructor', 'prototype', '__proto__.polluted', 'constructor.prototype.polluted'].map(
    (key) =>
      `<meta name="${key}" content="polluted"><meta property="${key}" content="polluted"><i itemscope itemprop="${key}" itemtype="${key}">polluted</i><a rel="${key}" href="?${key}=polluted">x</a><div><template shadowrootmode="open"><slot name="${key}"></slot></template><p slot="${key}">x</p></div>`,
  ),
].join('');

/** Runs in the extension: whether a new object has properties that nobody gave it. */
const IS_POLLUTED = `JSON.stringify([({}).polluted, ([]).polluted, (() => {}).polluted, ''.polluted, Object.keys(Object.prototype)])`;
const CLEAN = '[null,null,null,null,[]]';

async function staysClean({ reader }: Ground): Promise<readonly string[]> {
  const { ok, code } = await readPage(reader, await reader.visit(POLLUTING));
  const stored = await storedArticles(reader);
  const found = [
    ...(ok ? [] : [`The page was not read: ${code}`]),
    ...(JSON.stringify(stored).includes('"polluted"') ? ['The pollution is stored'] : []),
  ];
  // Chromium's collector page and worker; in Firefox both are the background, which the protocol does not reach: there the next reading must be as ever.
  const isOurs = /^chrome-extension:.*(?:background\.js|collector\.html)/;
  for (const target of reader.browser.targets().filter((each) => isOurs.test(each.url()))) {
    const place = (await target.worker()) ?? (await target.asPage());
    const state = (await place.evaluate(IS_POLLUTED)) as string;
    if (state !== CLEAN) found.push(`${target.url()} is polluted: ${state}`);
  }
  const again = await readPage(reader, await reader.visit(CLOSED));
  if (!again.ok) found.push(`The next page is not read: ${again.code}`);
  return found;
}

export const attacks: readonly Attack[] = [
  {
    holds: 'what stands in a closed shadow root is not stored',
    pages: new Map([[CLOSED, attackPage(CLOSED, { body: CLOSED_ROOT })]]),
    run: staysClosed,
  },
  {
    holds: 'structured data and markup named like parts of every object change no object of the extension',
    pages: new Map([
      [POLLUTING, attackPage(POLLUTING, { body: POISON })],
      [CLOSED, attackPage(CLOSED, {})],
    ]),
    run: staysClean,
  },
];
