// From the page of a tab to the article in it: the reader script takes the page as text, the collector reads that.
import type { PageMarkup } from '../core/model/page-markup';
import { runReader } from './browser-calls';
import { parseMarkup } from './parse-article';

/**
 * Reads the article from a page's markup, where no code of the page can run. Gives an article, null or a failure, unparsed. Chrome's is a page of its own
 * (`collector-page.ts`); where the background is a page, it reads by itself.
 */
export type Collector = (page: PageMarkup) => Promise<unknown>;

export interface Collected {
  /** An article, null or a failure, unparsed. */
  readonly found: unknown;
  /** More of its text may come. */
  readonly isNew: boolean;
}

/** Milliseconds between two looks at a page that shows no article yet, and how often it is looked at. Chosen by hand: a reader who clicked waits. */
const AGAIN_AFTER = 1_000;
const MAX_LOOKS = 3;

/**
 * What is found in the page that a tab shows. A page that was opened just now and shows no article is looked at again, since its text may come late.
 *
 * @throws ExpectedError as `runReader`
 */
export async function collectPage(tabId: number, collector: Collector): Promise<Collected> {
  for (let look = 1; ; look++) {
    const page = parseMarkup(await runReader(tabId));
    const found = await collector(page);
    if (found !== null || !page.isNew || look === MAX_LOOKS) return { found, isNew: page.isNew };
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  }
}
