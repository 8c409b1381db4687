// The story page on paper: no heading stands alone at the end of a page, and no card, row or quote is cut in two. A PDF of each stays in .output/tested-screens.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ROOT, TESTED } from './harness/builds';
import { openStubbedForAll } from './harness/open-stubbed-for-all';
import type { Reader } from './harness/reader';
import { THIRTY, TREE } from './screens';
import { openStubbed, type Screen } from './stubbed-screen';

const PICTURES = join(ROOT, '.output/tested-screens', TESTED);

let reader: Reader;

// Firefox heeds no `break-after`, and its protocol prints no page of an extension.
describe.runIf(TESTED === 'chromium')('on paper', () => {
  openStubbedForAll(async (opened) => {
    reader = opened;
    await mkdir(PICTURES, { recursive: true });
  });

  describe.each(['en', 'ar'])('in %s', (locale) => {
    test.each([TREE, THIRTY])('$name', async (screen) => {
      const page = await openPrinted(screen, locale);
      await page.pdf({
        path: join(PICTURES, `${screen.name}.${locale}.pdf`),
        format: 'A4',
        margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
      });
      expect(await faultsOnPaper(page)).toEqual([]);
      await page.close();
    });
  });

  test('of a list that is shown in part it says how much is missing, which the screen does not', async () => {
    const page = await openPrinted(THIRTY, 'en');
    const isShown = () => page.$eval('#articles .on-paper', (note) => note.checkVisibility());
    expect(await page.$eval('#articles .on-paper', ({ textContent }) => textContent)).toMatch(/^Not printed here: \d+\.$/);
    expect(await isShown()).toBe(true);
    await reader.setLook(page, { isPrinted: false });
    expect(await isShown()).toBe(false);
    await page.close();
  });

  test('a card that is cut and a heading that stands alone would be found', async () => {
    const page = await openPrinted(THIRTY, 'en');
    // A break that is forced outranks what keeps things together.
    await page.$$eval('.part h2, .article-card h3', (all) => {
      for (const one of all) {
        (one as HTMLElement).style.breakAfter = 'column';
        if (one.parentElement) one.parentElement.style.display = 'block';
      }
    });
    const faults = await faultsOnPaper(page);
    expect(faults.some((fault) => fault.startsWith('cut: LI'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('alone: H2'))).toBe(true);
    await page.close();
  });
});

async function openPrinted(screen: Screen, locale: string): Promise<Page> {
  const page = await openStubbed(reader, screen, { locale, theme: 'light', width: 900, height: 800 });
  // The last part of the page is drawn last.
  await page.waitForSelector('.article-card');
  await page.waitForSelector('.passages table');
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await reader.setLook(page, { isPrinted: true });
  return page;
}

/** Pixels of paper within margins of 10 mm, at 96 pixels an inch: A4, Letter, and less, so that pages end at other places. */
const PAPERS = [
  { width: 718, height: 1047 },
  { width: 740, height: 980 },
  { width: 718, height: 1020 },
  { width: 718, height: 960 },
];

/** Lays the page out in columns as large as pages of paper, which the browser breaks by the same rules. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const paper of PAPERS) found.push(...(await page.evaluate(faultsIn, paper)));
  return found;
}

/** Sent to the page as text, so that it uses nothing from this file. What does not fit on one page of paper at all is no fault. */
function faultsIn({ width, height }: { width: number; height: number }): string[] {
  const GAP = 40;
  // What can be scrolled is not broken on a screen. On paper it is.
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(one).overflowX === 'auto') one.style.overflow = 'visible';
  }
  document.body.style.cssText = `margin: 0; inline-size: ${width}px; block-size: ${height}px; columns: ${width}px; column-gap: ${GAP}px; column-fill: auto`;
  const isFromRight = document.documentElement.dir === 'rtl';
  const edge = document.body.getBoundingClientRect();
  const columnOf = ({ left, right }: DOMRect) => Math.floor(((isFromRight ? edge.right - right : left - edge.left) + 1) / (width + GAP));
  const boxesOf = (element: Element) => [...element.getClientRects()].filter((box) => box.height > 0);
  const all = [...document.querySelectorAll('main *, header *')].filter(
    (element) => element.checkVisibility() && boxesOf(element).length > 0,
  );
  const isCut = (element: Element) => {
    const boxes = boxesOf(element);
    return new Set(boxes.map(columnOf)).size > 1 && boxes.reduce((sum, box) => sum + box.height, 0) < height;
  };
  const whole = all.filter((element) => element.matches('h1, h2, h3, .card, tr, figure, .finding, .note, .drawing svg'));
  const headings = all.filter((element) => element.matches('h1, h2, h3'));
  // What a heading, and a note below it, lead to.
  const isContent = (element: Element) =>
    (element.childElementCount === 0 || element.matches('svg')) && !element.closest('h1, h2, h3, .note');
  const isAlone = (heading: Element) => {
    const content = all.slice(all.indexOf(heading)).find(isContent);
    const [own, next] = [heading, content].map((element) => element && boxesOf(element)[0]);
    return own && next && columnOf(own) !== columnOf(next);
  };
  const named = (fault: string) => (element: Element) => `${fault}: ${element.tagName} ${element.textContent?.slice(0, 60)}`;
  return [...whole.filter(isCut).map(named('cut')), ...headings.filter(isAlone).map(named('alone'))];
}
