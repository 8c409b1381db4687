// The states of the screens that are drawn, and what has to be clicked on a screen first.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { askForFewerDays, MAIN, OBJECTING, REST, UNFOLDED } from '../../test/browser/screens';
import type { Screen } from '../../test/browser/stubbed-screen';

export interface Posed {
  readonly screen: Screen;
  /** Clicks that bring the screen into the state to draw. */
  readonly pose?: (page: Page) => Promise<void>;
}

const FEATURED_NAMES = ['popup-whole-story', 'panel-whole-story', 'story-whole', 'options-listed', 'welcome'];
const isFeatured = ({ name }: Screen) => FEATURED_NAMES.includes(name);

/** The state of each screen that most readers see. */
export const FEATURED: readonly Posed[] = MAIN.filter(isFeatured).map((screen) => ({ screen }));

/** Every other state: failures, extremes, hostile pages, work under way. */
export const ODD: readonly Posed[] = [
  ...[...MAIN, ...REST].filter((screen) => !isFeatured(screen)).map((screen) => ({ screen })),
  { screen: OBJECTING, pose: openMenu },
  { screen: { ...OBJECTING, name: 'popup-just-objected' }, pose: sayObjection },
  { screen: { ...UNFOLDED, name: 'options-exporting' }, pose: exportAll },
  {
    screen: {
      ...UNFOLDED,
      name: 'options-importing',
      replies: { ...UNFOLDED.replies, beginImport: { value: { fileId: 'a' } }, stagePart: 'never' },
    },
    pose: importFile,
  },
  { screen: { ...UNFOLDED, name: 'options-erasing' }, pose: askToErase },
  { screen: { ...UNFOLDED, name: 'options-fewer-days' }, pose: askForFewerDays },
];

async function openMenu(page: Page): Promise<void> {
  await page.locator('.copy .row-line').click();
  await page.locator('.copy .objection-menu > button').click();
  await page.locator('.copy .objection-menu .actions button').wait();
}

async function sayObjection(page: Page): Promise<void> {
  await openMenu(page);
  await page.locator('.copy .objection-menu .actions button').click();
  await page.locator('footer [role=status] button').wait();
}

async function exportAll(page: Page): Promise<void> {
  await page.locator('section:has(input[type=file]) .actions button').click();
  await page.waitForSelector('.work progress');
}

async function importFile(page: Page): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'wireprint-import-')), 'wireprint.jsonl');
  await writeFile(file, '{}\n');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.work progress');
}

async function askToErase(page: Page): Promise<void> {
  await page.waitForSelector('.reading-chart');
  for (const opener of await page.$$('.eraser > button')) await opener.click();
}
