// Readings that an attack asks for, and what is stored after them.
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Reader } from '../../test/browser/harness/reader';
import { exportAll } from '../../test/browser/harness/watching';

/** Milliseconds in which a watched page is read if it is read at all: its last look is after four seconds. */
const WATCHED = 5_500;

/** Reads the page as a click does, but without one, since the popup of a click takes the focus from the page. Gives the reply. */
export async function readPage(reader: Reader, page: Page): Promise<{ readonly ok: boolean; readonly code?: string }> {
  await page.bringToFront();
  const tabId = await reader.inWorker(async (chrome) => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
  return (await reader.call('readTab', { tabId })) as { readonly ok: boolean; readonly code?: string };
}

export async function watchAll(reader: Reader): Promise<void> {
  await reader.call('changeSettings', { watching: 'all', welcomed: true });
}

/** Waits until a page that was opened before would have been read. */
export const afterWatching = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, WATCHED));

export interface Stored {
  readonly url: string;
  readonly title: string;
  readonly outletDomain: string;
  /** Its paragraphs; '' where its text is not kept. */
  readonly words: string;
}

/** Every article in the store, as its export file has it. */
export async function storedArticles(reader: Reader): Promise<Stored[]> {
  const lines = (await exportAll(reader)).split('\n').filter((line) => line.includes('"url"'));
  return lines.map((line) => {
    const { text, ...article } = JSON.parse(line) as Omit<Stored, 'words'> & { readonly text: string | null };
    return { ...article, words: text ? gunzipSync(Buffer.from(text, 'base64')).toString('utf8') : '' };
  });
}
