// Opens the test pages in a browser with the built extension and clicks the toolbar button on each. Then the browser is left open to try things.
// Without a display it takes screenshots, prints what the popup says, and ends.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT, SHIPPED } from '../test/browser/harness/builds';
import { type PopupText, readPopup } from '../test/browser/harness/popup';
import { Reader } from '../test/browser/harness/reader';
import { serveNewsWeb } from '../test/fixtures/news-web/server';
import { addressOf, readStory } from '../test/fixtures/news-web/story';
import { newsWeb } from '../test/fixtures/news-web/web';

/** In an order in which a person may come across them: the copies before the original. The last page has the richest answer. */
const STORIES = [
  'ferry-wire.en',
  'ferry-rewrite-carrefour.fr',
  'ferry-copy.fr',
  'ferry-original.ar',
  'ferry-independent.fr',
  'library-unrelated.fr',
  'ferry-rewrite-quai.fr',
];

const DEMO = join(ROOT, '.output', 'demo');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const pages = newsWeb();
const hosts = [...new Set([...pages.keys()].map((address) => new URL(address).hostname))];
const web = await serveNewsWeb(pages);
const reader = await Reader.open({ build: SHIPPED, web, ...(hasDisplay && { onScreen: { hosts } }) });
try {
  if (!hasDisplay) await mkdir(DEMO, { recursive: true });
  const blank = await reader.browser.pages();
  for (const [at, id] of STORIES.entries()) await show(id, at + 1);
  for (const page of blank) await page.close();
  if (hasDisplay) await leaveToPerson();
  else console.log(`Screenshots: ${DEMO}`);
} finally {
  await reader.close();
  await web.stop();
}

async function show(id: string, number: number): Promise<void> {
  const story = readStory(id);
  const page = await reader.visit(addressOf(story));
  const popup = await reader.clickToolbar(page);
  const answer = await readPopup(popup);
  if (!hasDisplay) await takePictures(page, `${number}-${id}`);
  if (answer.failure !== '') process.exitCode = 1;
  print(`${story.outlet}: ${story.title}\n${addressOf(story)}`, answer);
}

async function takePictures(page: Page, name: string): Promise<void> {
  const popup = await reader.openTallPopup();
  await readPopup(popup);
  await popup.screenshot({ path: join(DEMO, `${name}-popup.png`), fullPage: true });
  await popup.close();
  await page.screenshot({ path: join(DEMO, `${name}-page.png`) });
}

function print(head: string, { failure, summary, sources, siblings, related }: PopupText): void {
  const part = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`  ${name}`, ...items.map((item) => `    · ${item}`)];
  const lines = [
    head,
    `  ${failure === '' ? summary : `No answer: ${failure}`}`,
    ...part('Original sources', sources),
    ...part('Sibling copies', siblings),
    ...part('Other reports of the same event', related),
  ];
  console.log(`${lines.join('\n')}\n`);
}

async function leaveToPerson(): Promise<void> {
  console.log('The pages are open in the tabs of the browser. Close it to end.');
  await new Promise<void>((resolve) => {
    reader.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
