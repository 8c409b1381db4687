// Where the pictures lie, and how one is taken.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT, TESTED } from '../../test/browser/harness/builds';

/** Every picture is drawn here; git ignores the folder. */
export const DRAWN = join(ROOT, '.output', 'screens');
export const THEMES = ['light', 'dark'] as const;
export const LOCALES = ['en', 'fr', 'ar'] as const;
export type Theme = (typeof THEMES)[number];
export type Locale = (typeof LOCALES)[number];

/** Pixels. Chosen by hand: taller than any state, and far below the 16,383 that WebP allows. */
const MAX_HEIGHT = 8_000;
/** Pixels. The window starts this low, so that `scrollHeight` is the height of the page and not of the window. */
const MIN_HEIGHT = 100;

export const pictureOf = (name: string, locale: Locale, theme: Theme): string => join(DRAWN, TESTED, `${name}.${locale}.${theme}.webp`);

export const storePictureOf = (name: string, locale: Locale): string => join(DRAWN, 'store', `${name}.${locale}.png`);

/** Makes the window as tall as the page, so that an element which sticks to the bottom of the window is drawn at the bottom of the page. */
export async function fitWindow(page: Page, maxHeight = MAX_HEIGHT): Promise<void> {
  const { width } = page.viewport() ?? { width: 900 };
  await page.setViewport({ width, height: MIN_HEIGHT });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(height, maxHeight) });
}

/** Takes a picture of the part of the page that is in its window, and prints its path. */
export async function drawSeen(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (path.endsWith('.png')) await page.screenshot({ path: path as `${string}.png` });
  else await page.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: 60 });
  console.log(path.slice(DRAWN.length + 1));
}
