// From the page of a tab to the article in it: the reader script takes the page as text, the collector reads that.
import type { PageMarkup } from '../core/model/page-markup';
import { runReader } from './browser-calls';
import { parseMarkup } from './parse-article';

/**
 * Reads the article from a page's markup, where no code of the page can run. Gives an article, null or a failure, unparsed. Chrome's is a page of its own
 * (`collector-page.ts`); where the background is a page, it reads by itself.
 */
export type Collector = (page: PageMarkup) => Promise<unknown>;

/**
 * What was found in the page that a tab shows, unparsed.
 *
 * @throws ExpectedError as `runReader`
 */
export async function collectPage(tabId: number, collector: Collector): Promise<unknown> {
  return collector(parseMarkup(await runReader(tabId)));
}
