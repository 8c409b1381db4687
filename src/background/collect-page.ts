// From the page of a tab to the article in it: the reader script takes the page as text, the collector reads that.
import type { DocumentLoad, PageMarkup } from '../core/model/page-markup';
import { runReader } from './page-scripts';
import { parseMarkup } from './parse-article';

/**
 * Reads the article from a page's markup, where no code of the page can run. Gives an article, null or a failure, unparsed. Chrome's is a page of its own
 * (`collector-page.ts`); where the background is a page, it reads by itself.
 */
export type Collector = (page: PageMarkup) => Promise<unknown>;

/** Says whether a document may be read, once the tab has given it: it may not be the one that was meant. */
export type MayRead = (load: DocumentLoad) => boolean;

/** Lets one document be read. */
export function only(meant: DocumentLoad): MayRead {
  return ({ address, startedAt }) => address === meant.address && startedAt === meant.startedAt;
}

/** Lets the document be read that is given first, and no later one. */
export function firstOnly(): MayRead {
  let first: DocumentLoad | null = null;
  return (load) => {
    first ??= load;
    return only(first)(load);
  };
}

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
 * What is found in the page that a tab shows; nothing in a document that may not be read. A page that was opened just now and shows no article is looked at
 * again, since its text may come late.
 *
 * @throws ExpectedError as `runReader`
 */
export async function collectPage(tabId: number, collector: Collector, mayRead: MayRead = firstOnly()): Promise<Collected> {
  for (let look = 1; ; look++) {
    const page = parseMarkup(await runReader(tabId));
    const found = mayRead(page.load) ? await collector(page) : null;
    if (found !== null || !page.isNew || look === MAX_LOOKS) return { found, isNew: page.isNew };
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  }
}
