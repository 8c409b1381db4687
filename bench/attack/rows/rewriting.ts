// Pages that rewrite themselves while they are read: what is stored is one version of the page, under the address that this version had.

import { countStored } from '../../../test/browser/harness/watching';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { afterWatching, readPage, type Stored, storedArticles, watchAll } from '../reading';

const HOST = 'http://tournant.example/2024/05/13/';
const TURNING = `${HOST}pair`;
const AFTER = `${HOST}impair`;

/** Shows two versions in turn, some forty times a second, each with its own address, title and words. */
const TURN = `<script>
  const main = document.querySelector('main, article');
  const [head, ...texts] = [document.querySelector('h1'), ...main.querySelectorAll('p')];
  const words = texts.map((text) => text.textContent), title = head.textContent, first = document.title;
  let turn = 0;
  const show = () => {
    const name = turn++ % 2 ? 'impair' : 'pair';
    history.replaceState(null, '', '/2024/05/13/' + name);
    head.textContent = title + ' ' + name;
    document.title = first + ' ' + name;
    for (const property of ['og:title', 'og:url']) document.querySelector('meta[property="' + property + '"]')?.setAttribute('content', property === 'og:url' ? location.href : title + ' ' + name);
    document.querySelector('link[rel=canonical]')?.setAttribute('href', location.href);
    for (const script of document.querySelectorAll('script[type*=json]')) script.remove();
    texts.forEach((text, at) => { text.textContent = words[at] + ' Version ' + name + '.'; });
  };
  show();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { show(); setTimeout(() => port2.postMessage(null), 25); };
  port2.postMessage(null);
</script>`;

const nameOf = ({ url }: Stored): string => url.slice(url.lastIndexOf('/') + 1);

/** Nothing where each article is one version, of which its title and its words tell. */
function mixed(stored: readonly Stored[]): string[] {
  return stored.flatMap((article) => {
    const [own, other] = nameOf(article) === 'pair' ? [' pair', ' impair'] : [' impair', ' pair'];
    return [
      ...(article.title.endsWith(own) && article.words.includes(`Version${own}`) ? [] : [`${article.url} lacks the words of its version`]),
      ...(`${article.title} ${article.words}`.includes(other) ? [`${article.url} holds words of the other version: ${article.title}`] : []),
    ];
  });
}

/** @param read reads the page that turns */
async function isOneVersion({ reader }: Ground, read: () => Promise<unknown>): Promise<readonly string[]> {
  await read();
  const stored = await storedArticles(reader);
  return [...(stored.length > 0 ? [] : ['Nothing was read']), ...mixed(stored)];
}

/** Opens the page until it was read once: a look at it is in vain where it has another address when it is read than when it was noticed. */
async function untilWatched({ reader }: Ground): Promise<void> {
  await watchAll(reader);
  for (let visit = 0; visit < MAX_VISITS && (await countStored(reader)) === 0; visit++) {
    const page = await reader.visit(TURNING);
    await afterWatching();
    await page.close();
  }
}

/** Readings, since each hits the page at another moment. */
const READINGS = 5;
/** Each visit has three looks, of which about half find the address that was noticed. */
const MAX_VISITS = 8;

const TURNS = new Map([TURNING, AFTER].map((address) => [address, attackPage(address, { body: TURN })]));

export const attacks: readonly Attack[] = [
  {
    holds:
      'a page that rewrites itself all the time is stored as one of its versions, under the address of this version, however often it is read',
    pages: TURNS,
    run: (ground) =>
      isOneVersion(ground, async () => {
        const page = await ground.reader.visit(TURNING);
        for (let reading = 0; reading < READINGS; reading++) await readPage(ground.reader, page);
      }),
  },
  {
    holds:
      'a page that rewrites itself all the time is stored as one of its versions, under the address of this version, while it is watched',
    pages: TURNS,
    run: (ground) => isOneVersion(ground, () => untilWatched(ground)),
  },
];
