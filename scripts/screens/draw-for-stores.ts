// Draws the pictures for the extension stores, numbered as in docs/store/screenshots.md.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Reader } from '../../test/browser/harness/reader';
import { OWN } from '../../test/browser/scenarios';
import { DRAWN, drawSeen, fitWindow, LOCALES, storePictureOf } from './pictures';

/** Pixels: the size that the Chrome Web Store asks for. */
const SIZE = { width: 1_280, height: 800 };
/** Pixels. The popup is drawn over the article, 16 pixels below the top edge of the window, and has to end inside it. */
const MAX_POPUP_HEIGHT = 760;
/** Pixels: the small promotional tile of the Chrome Web Store. */
const TILE = { width: 440, height: 280 };
/** Read first, so that the story has sibling copies and one independent report. */
const READ_BEFORE = [OWN.second, OWN.original, OWN.independent];

export async function drawForStores(reader: Reader): Promise<void> {
  for (const address of READ_BEFORE) await (await answered(reader, address)).page.close();
  for (const locale of LOCALES) {
    await reader.call('changeSettings', { language: locale });
    const draw = (page: Page, name: string) => drawSeen(page, storePictureOf(name, locale));
    await draw(await withPopup(reader, OWN.first), '1-popup');
    const story = await reader.openOwn(`story.html?url=${encodeURIComponent(OWN.first)}`);
    await story.setViewport(SIZE);
    await story.waitForSelector('.passages');
    await showPart(story, '#origins');
    await draw(story, '2-story');
    await chooseSecond(story, OWN.secondOutlet);
    await showPart(story, '#side-by-side');
    await draw(story, '3-side-by-side');
    const options = await reader.openOwn('options.html');
    await options.setViewport(SIZE);
    await options.waitForSelector('.reading-chart');
    await draw(options, '5-settings');
    await draw(await withPopup(reader, OWN.unrelated), '6-unknown');
  }
  await drawTile(reader);
}

async function answered(reader: Reader, address: string): Promise<{ page: Page; popup: Page }> {
  const page = await reader.visit(address);
  const popup = await reader.clickToolbar(page);
  await popup.waitForSelector('section');
  return { page, popup };
}

/** An article with the popup at the corner where the browser opens it. The popup is pasted as a picture, since a screenshot of a page leaves it out. */
async function withPopup(reader: Reader, address: string): Promise<Page> {
  const { page } = await answered(reader, address);
  await page.bringToFront();
  const tall = await reader.openTallPopup();
  await tall.waitForSelector('section');
  await fitWindow(tall, MAX_POPUP_HEIGHT);
  const picture = await tall.screenshot({ encoding: 'base64' });
  await tall.close();
  await page.setViewport(SIZE);
  await page.bringToFront();
  await page.evaluate((source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    image.style.cssText = 'position:fixed;top:16px;right:24px;border-radius:10px;box-shadow:0 8px 32px #0006;z-index:9';
    document.body.append(image);
    return image.decode();
  }, picture);
  return page;
}

/** Puts the article of this outlet beside the asked one. Both are in one language, since only then are differing facts marked. */
async function chooseSecond(story: Page, outlet: string): Promise<void> {
  const selects = await story.$$('#side-by-side select');
  const value = await story.$$eval(
    '#side-by-side option',
    (options, name) => options.find(({ textContent }) => textContent?.includes(name))?.value ?? '',
    outlet,
  );
  await selects.at(-1)?.select(value);
  await story.waitForFunction((name) => document.querySelector('.passages thead th:last-child')?.textContent === name, {}, outlet);
}

async function showPart(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'start' }), selector);
}

/** The icon and the name on the colour of the toolbar button. */
async function drawTile(reader: Reader): Promise<void> {
  const tile = await reader.openOwn('welcome.html');
  await tile.setViewport(TILE);
  // Own pages take no markup as text (trusted types), so the elements are made one by one.
  await tile.evaluate((drawn) => {
    const box = document.createElement('div');
    box.dir = 'ltr';
    box.style.cssText =
      'position:fixed;inset:0;z-index:9;display:flex;gap:20px;align-items:center;justify-content:center;background:#14414f;color:#f4f1e8;font:600 44px system-ui';
    const picture = document.createElement('img');
    picture.src = drawn;
    picture.width = 96;
    picture.height = 96;
    const name = document.createElement('span');
    name.textContent = 'Wireprint';
    box.append(picture, name);
    document.body.replaceChildren(box);
    return picture.decode();
  }, '/icon/wireprint.svg');
  await drawSeen(tile, join(DRAWN, 'store', 'tile.png'));
}
