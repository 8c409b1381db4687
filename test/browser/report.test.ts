// The report that the story page saves, opened from the disk by somebody who has no Wireprint: it loads nothing, runs nothing, and is readable on a phone and on paper.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import * as stories from '../ui/stories';
import { ROOT, SHIPPED, TESTED } from './harness/builds';
import { openPlainBrowser, type PlainBrowser } from './harness/plain-browser';
import { Reader } from './harness/reader';
import { savedFile } from './harness/saved-files';
import { OWN } from './scenarios';
import { TREE } from './screens';
import { copyWithStub, openStubbed } from './stubbed-screen';

const PICTURES = join(ROOT, '.output/tested-screens', TESTED);
const STORIES = { whole: stories.whole, hostile: stories.hostile } as const;
const LOCALES = ['en', 'ar', 'de'] as const;
/** What pages wrote is the same in every language. */
const REPORTS = [...LOCALES.map((locale) => ['whole', locale] as const), ['hostile', 'en'] as const];

let folder: string;
let plain: PlainBrowser;

/** The drawings that were saved, by language and name. */
const drawings = new Map<string, Buffer>();
/** Path of each report, by story and language. */
const reports = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireprint-report-'));
  await mkdir(PICTURES, { recursive: true });
  const web: NewsServer = await serveNewsWeb(OWN.pages);
  const build = await copyWithStub(SHIPPED);
  const reader = await Reader.open({ build, web });
  for (const [name, locale] of REPORTS) {
    const screen = { ...TREE, name, replies: { ...TREE.replies, findStory: { value: STORIES[name] } } };
    const page = await openStubbed(reader, screen, { locale, theme: 'light', width: 900, height: 800 });
    const { name: file, bytes } = await savedFile(page, () => page.click('.send-actions .main'));
    expect(file).toMatch(/^wireprint-[\w.-]+-\d{4}-\d\d-\d\d\.html$/);
    const path = join(folder, `${name}.${locale}.html`);
    await writeFile(path, bytes);
    reports.set(`${name} ${locale}`, path);
    if (name === 'whole') await saveDrawings(page, locale);
    await page.close();
  }
  await reader.close();
  await web.stop();
  await rm(build, { recursive: true });
  plain = await openPlainBrowser();
});
afterAll(async () => {
  await plain.close();
  await rm(folder, { recursive: true });
});

async function saveDrawings(page: Page, locale: string): Promise<void> {
  for (const part of ['tree', 'timeline']) {
    for (const [place, ending] of ['svg', 'png'].entries()) {
      const file = await savedFile(page, () => page.click(`#${part} > .actions button:nth-child(${place + 1})`));
      expect(file.name).toMatch(new RegExp(`\\.${part}\\.${ending}$`));
      drawings.set(`${locale} ${part}.${ending}`, file.bytes);
      await writeFile(join(PICTURES, `saved-${part}.${locale}.${ending}`), file.bytes);
    }
  }
}

interface Opened {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly asked: string[];
  readonly logged: string[];
}

async function open(name: string, locale: string, width: number): Promise<Opened> {
  const page = await plain.browser.newPage();
  const asked: string[] = [];
  const logged: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => logged.push(message.text()));
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(reports.get(`${name} ${locale}`) ?? '').href);
  return { page, asked, logged };
}

describe.each(REPORTS)('%s, in %s', (name, locale) => {
  test('opens from the disk, and asks for nothing', async () => {
    const { page, asked, logged } = await open(name, locale, 1280);
    expect(asked.filter((address) => !address.startsWith('file:') && !address.includes('favicon'))).toEqual([]);
    expect(asked.filter((address) => address.startsWith('file:')).length).toBeLessThanOrEqual(1);
    expect(logged).toEqual([]);
    expect(await page.$$eval('script, iframe, link, img', (all) => all.length)).toBe(0);
    // Its own style is let through by its policy.
    expect(await page.$eval('body', (body) => getComputedStyle(body).maxWidth)).toBe('832px');
    await page.screenshot({ path: join(PICTURES, `report-${name}.${locale}.light.png`), fullPage: true });
    await page.close();
  });

  test('has no fault, wide or narrow', async () => {
    for (const width of [1280, 360]) {
      const { page } = await open(name, locale, width);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      if (width === 360) await page.screenshot({ path: join(PICTURES, `report-${name}-360.${locale}.light.png`), fullPage: true });
      await page.close();
    }
  });
});

describe.each(LOCALES)('the drawings, in %s', (locale) => {
  test.each(['tree', 'timeline'])('the %s opens from the disk as SVG, with all its words in the picture', async (part) => {
    const path = join(folder, `${locale}-${part}.svg`);
    await writeFile(path, drawings.get(`${locale} ${part}.svg`) ?? '');
    const page = await plain.browser.newPage();
    await page.goto(pathToFileURL(path).href);
    const outside = await page.evaluate(() => {
      const paper = document.documentElement.getBoundingClientRect();
      return [...document.querySelectorAll('text')]
        .filter((words) => {
          const { left, right } = words.getBoundingClientRect();
          return left < paper.left || right > paper.right;
        })
        .map(({ textContent }) => textContent);
    });
    expect(outside).toEqual([]);
    expect(await page.$$eval('text', (all) => all.length)).toBeGreaterThan(5);
    await page.close();
  });

  test.each(['tree', 'timeline'])('the %s as PNG is twice as large as the SVG, and not empty', (part) => {
    const png = drawings.get(`${locale} ${part}.png`) ?? Buffer.alloc(0);
    const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(String(drawings.get(`${locale} ${part}.svg`))) ?? [];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // https://www.w3.org/TR/png/#11IHDR
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), Math.round(2 * Number(height))]);
    expect(png.length).toBeGreaterThan(10_000);
  });
});

test('a script that gets into it does not run', async () => {
  const { page } = await open('whole', 'en', 1280);
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.hasRun = true';
    document.body.append(script);
    return 'hasRun' in globalThis;
  });
  expect(hasRun).toBe(false);
  await page.close();
});

// Firefox's protocol sets neither a dark look nor the medium of paper for a page of a browser without our window scripts.
describe.runIf(TESTED === 'chromium')('in Chromium', () => {
  test.each(LOCALES)('it is drawn dark where the reader likes it dark, in %s', async (locale) => {
    const { page } = await open('whole', locale, 1280);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(20, 25, 27)');
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `report-whole.${locale}.dark.png`), fullPage: true });
    await page.close();
  });

  test('on paper a long list of outlets goes on on the next page, so that none is left empty before it', async () => {
    const { page } = await open('whole', 'en', 718);
    await page.emulateMediaType('print');
    const isBroken = await page.evaluate(() => {
      const list = document.querySelector<HTMLElement>('.report-outlets');
      const outlet = list?.firstElementChild;
      if (!list || !outlet) throw new Error('No list of outlets');
      // It would fit on a page of its own.
      while (list.offsetHeight < 900) list.append(outlet.cloneNode(true));
      // A column is broken as a page of A4 is.
      document.body.style.cssText = 'margin: 0; width: 718px; height: 1047px; columns: 718px; column-fill: auto';
      const asIs = list.getBoundingClientRect().width > 718;
      list.style.breakInside = 'avoid';
      return { asIs, keptWhole: list.getBoundingClientRect().width > 718 };
    });
    expect(isBroken).toEqual({ asIs: true, keptWhole: false });
    await page.close();
  });

  test.each(LOCALES)('on paper no word of it is lost, in %s', async (locale) => {
    const { page } = await open('whole', locale, 1280);
    await page.pdf({ path: join(PICTURES, `report-whole.${locale}.pdf`), format: 'A4' });
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toBe(shown);
    await page.close();
  });
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
