// Where the pictures lie, and how one is taken.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT, TESTED } from '../../test/browser/harness/builds';

export const SCREENS = join(ROOT, 'docs', 'screens');
export const THEMES = ['light', 'dark'] as const;
export const LOCALES = ['en', 'fr', 'ar'] as const;
export type Theme = (typeof THEMES)[number];
export type Locale = (typeof LOCALES)[number];

/** A format that holds so tall a picture in few bytes cannot be taller. */
const MAX_HEIGHT = 8_000;
const MIN_HEIGHT = 100;

export const pictureOf = (name: string, locale: Locale, theme: Theme): string => join(SCREENS, TESTED, `${name}.${locale}.${theme}.webp`);

export const storePictureOf = (name: string, locale: Locale): string => join(SCREENS, 'store', `${name}.${locale}.png`);

/** Makes the window as tall as the page, so that what sticks to its foot stands at the foot of all. */
export async function fitWindow(page: Page, maxHeight = MAX_HEIGHT): Promise<void> {
  const { width } = page.viewport() ?? { width: 900 };
  await page.setViewport({ width, height: MIN_HEIGHT });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(height, maxHeight) });
}

/** What of the page is in its window. */
export async function drawSeen(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (path.endsWith('.png')) await page.screenshot({ path: path as `${string}.png` });
  else await page.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: 60 });
}
