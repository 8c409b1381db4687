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

/** Waits until the popup shows an answer or a failure, and reads it. */
export async function readPopup(popup: Page): Promise<PopupText> {
  await popup.waitForSelector('section, [data-code]', { timeout: ANSWER_WAIT_MS });
  // This function is sent to the popup as source, so it may use nothing from this file.
  const { title, sentence, failure, summary, all } = await popup.evaluate(() => ({
    title: document.querySelector<HTMLElement>('.title-read')?.innerText ?? '',
    sentence: document.querySelector('h1')?.innerText ?? '',
    failure: document.querySelector<HTMLElement>('[data-code]')?.dataset.code ?? '',
    summary: document.querySelector<HTMLElement>('.summary')?.innerText ?? '',
    all: document.body.innerText,
  }));
  return {
    title: fold(title),
    sentence: fold(sentence),
    failure,
    summary: fold(summary),
    sources: await readRegion(popup, 'Original sources'),
    siblings: await readRegion(popup, 'Sibling copies'),
    related: await readRegion(popup, 'Other reports of the same event'),
    all: fold(all),
  };
}

async function readRegion(popup: Page, name: string): Promise<string[]> {
  const region = await popup.$(`::-p-aria([name="${name}"][role="region"])`);
  if (region === null) return [];
  // Collapsed groups belong to the answer too. The heading of a group says how its siblings are related.
  const items = await region.evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true;
    return [...element.querySelectorAll<HTMLElement>('li.card')].map((item) => {
      const relation = item.closest('.sibling-group')?.querySelector('h3')?.innerText ?? '';
      return `${item.innerText} ${relation}`;
    });
  });
  return items.map(fold);
}

/** Replaces white space of every kind, also no-break spaces, by one space and removes marks of direction. */
function fold(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
