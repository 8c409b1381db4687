// Reads the article of a page from its markup. A document that DOMParser makes is inert: it runs no script and loads nothing.
import type { Article, ReaderFailure } from '../core/model/article';
import type { PageMarkup } from '../core/model/page-markup';
import { readPage } from '../extract/read-page';

/** The article that the page shows, null where it shows none, or what failed. */
export function readMarkup({ url, markup }: PageMarkup): Article | ReaderFailure | null {
  return readPage(new DOMParser().parseFromString(markup, 'text/html'), url);
}
