// Draws the pictures of the README: popup, story page, options and welcome, light and dark. `npm run build && npm run screens`
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT, SHIPPED } from '../test/browser/harness/builds';
import { readPopup } from '../test/browser/harness/popup';
import { Reader } from '../test/browser/harness/reader';
import { serveNewsWeb } from '../test/fixtures/news-web/server';
import { addressOf, readStory } from '../test/fixtures/news-web/story';
import { newsWeb } from '../test/fixtures/news-web/web';

const SCREENS = join(ROOT, 'docs', 'screens');
const READ_BEFORE = ['ferry-rewrite-carrefour.fr', 'ferry-copy.fr', 'ferry-original.ar', 'ferry-independent.fr'];
const SHOWN = 'ferry-rewrite-quai.fr';

const web = await serveNewsWeb(newsWeb());
const reader = await Reader.open({ build: SHIPPED, web });
try {
  await mkdir(SCREENS, { recursive: true });
  for (const id of READ_BEFORE) await readPopup(await openPopup(id));
  for (const scheme of ['light', 'dark'] as const) {
    await readPopup(await openPopup(SHOWN));
    const popup = await reader.openTallPopup();
    await popup.waitForSelector('section');
    await draw(popup, 'popup', scheme);
    await popup.close();
    const story = await reader.openOwn(`story.html?url=${encodeURIComponent(addressOf(readStory(SHOWN)))}`);
    await story.setViewport({ width: 1_100, height: 900 });
    await story.waitForSelector('.passages');
    await draw(story, 'story', scheme);
    await story.close();
    for (const screen of ['options', 'welcome']) {
      const page = await reader.openOwn(`${screen}.html`);
      await page.setViewport({ width: 800, height: 900 });
      await page.waitForNetworkIdle({ idleTime: 300 });
      await draw(page, screen, scheme);
      await page.close();
    }
  }
} finally {
  await reader.close();
  await web.stop();
}

async function openPopup(id: string): Promise<Page> {
  return await reader.clickToolbar(await reader.visit(addressOf(readStory(id))));
}

async function draw(page: Page, name: string, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.screenshot({ path: join(SCREENS, `${name}-${scheme}.png`), fullPage: true });
}
