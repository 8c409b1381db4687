// Reads the popup as a person does: the names of its regions and the words in them.
import type { Page } from 'puppeteer-core';

export interface PopupText {
  /** The title of the article that was read; '' if the popup shows a failure. */
  readonly title: string;
  /** The sentence at the top; '' if the popup shows a failure. */
  readonly sentence: string;
  /** The code of the failure; '' if there is an answer. */
  readonly failure: string;
  /** Everything above the regions: the sentence, origins and notes. */
  readonly summary: string;
  /** One entry per source, sibling or report: its words in reading order, with single spaces. */
  readonly sources: readonly string[];
  readonly siblings: readonly string[];
  readonly related: readonly string[];
  readonly all: string;
}

const ANSWER_WAIT_MS = 20_000;

/** Waits until the popup shows an answer or a failure, and reads it, with what its rows open. */
export async function readPopup(popup: Page): Promise<PopupText> {
  await popup.waitForSelector('section, [data-code]', { timeout: ANSWER_WAIT_MS });
  const opened = await openRows(popup);
  // This function is sent to the popup as source, so it may use nothing from this file.
  const { title, sentence, failure, summary, all } = await popup.evaluate(() => ({
    title: document.querySelector<HTMLElement>('.title-read')?.innerText ?? '',
    sentence: document.querySelector('h1')?.innerText ?? '',
    failure: document.querySelector<HTMLElement>('[data-code]')?.dataset.code ?? '',
    summary: [...document.querySelectorAll<HTMLElement>('.finding, .statements, .origins-story, .versions')]
      .map((part) => part.innerText)
      .join(' '),
    all: document.body.innerText,
  }));
  const read = {
    title: fold(title),
    sentence: fold(sentence),
    failure,
    summary: fold(summary),
    sources: await readRows(popup, '.source'),
    siblings: await readRows(popup, '.copy'),
    related: await readRows(popup, '.related .card'),
    all: fold(all),
  };
  await closeRows(popup, opened);
  return read;
}

/** Opens all rows, also those in rows, and gives how many were closed. */
async function openRows(popup: Page): Promise<number> {
  return await popup.evaluate(async () => {
    let opened = 0;
    for (;;) {
      const closed = document.querySelectorAll<HTMLElement>('.row-line[aria-expanded=false]');
      if (closed.length === 0) return opened;
      for (const row of closed) row.click();
      opened += closed.length;
      for (const details of document.querySelectorAll('details')) details.open = true;
      // Drawn in the next task.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** Leaves the rows as they were: the next step of a test may go over them by keyboard. */
async function closeRows(popup: Page, opened: number): Promise<void> {
  if (opened === 0) return;
  await popup.evaluate(async () => {
    for (const row of [...document.querySelectorAll<HTMLElement>('.row-line[aria-expanded=true]')].reverse()) row.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

async function readRows(popup: Page, selector: string): Promise<string[]> {
  const texts = await popup.$$eval(selector, (rows) => rows.map((row) => (row as HTMLElement).innerText));
  return texts.map(fold);
}

/** Replaces white space of every kind, also no-break spaces, by one space and removes marks of direction. */
function fold(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
