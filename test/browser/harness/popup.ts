// The popup as a person reads it: by the names of its regions and the words in them.
import type { Page } from 'puppeteer-core';

export interface PopupText {
  /** The sentence on top; '' where the popup shows a failure. */
  readonly sentence: string;
  /** The code of what did not work; '' where there is an answer. */
  readonly failure: string;
  /** Everything above the regions: the sentence, origins and notes. */
  readonly summary: string;
  /** One entry a source, sibling or report, its words in reading order, white space folded. */
  readonly sources: readonly string[];
  readonly siblings: readonly string[];
  readonly related: readonly string[];
  readonly all: string;
}

const ANSWER_WAIT_MS = 20_000;

/** Waits until the popup has said something, and reads it. */
export async function readPopup(popup: Page): Promise<PopupText> {
  await popup.waitForSelector('section, [data-code]', { timeout: ANSWER_WAIT_MS });
  // No function of its own inside: what is evaluated must stand on its own in the popup.
  const { sentence, failure, summary, all } = await popup.evaluate(() => ({
    sentence: document.querySelector('h1')?.innerText ?? '',
    failure: document.querySelector<HTMLElement>('[data-code]')?.dataset.code ?? '',
    summary: document.querySelector<HTMLElement>('.summary')?.innerText ?? '',
    all: document.body.innerText,
  }));
  return {
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
  // What is folded away belongs to the answer too; the heading of its group says how a sibling is related.
  const items = await region.evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true;
    return [...element.querySelectorAll<HTMLElement>('li.card')].map((item) => {
      const relation = item.closest('.sibling-group')?.querySelector('h3')?.innerText ?? '';
      return `${item.innerText} ${relation}`;
    });
  });
  return items.map(fold);
}

/** White space of every kind, no-break spaces of figures included, is one space; marks of direction say nothing to a test. */
function fold(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
