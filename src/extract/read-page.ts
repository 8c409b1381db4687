// What the reader script gives the background: plain data, a failure too.
import type { Article, ReaderFailure } from '../core/model/article';
import { extractArticle } from './extract-article';

/** The article that a document shows, null where it shows none, or what failed: Chrome does not tell the background what a script in a page threw. */
export function readPage(document: Document, url: string, headingsInFront: readonly string[] = []): Article | ReaderFailure | null {
  try {
    return extractArticle(document, url, headingsInFront);
  } catch (error) {
    return { failed: String(error), code: null };
  }
}
