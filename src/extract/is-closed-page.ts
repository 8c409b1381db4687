// Whether a page keeps its article from whoever has not paid or logged in.
import type { Article } from '../core/model/article';
import { isNotFree } from '../core/page/read-partial';
import { tokenise } from '../core/text/tokens';
import { pageFacts } from './page-facts';

/** Words of a text that is taken for the whole article, whatever its page says of itself. Chosen by hand: what stands before a paywall has up to 150. */
const WHOLE_WORDS = 250;
/** Characters of a text that are looked at for that. */
const MAX_COUNTED = 20_000;

/**
 * @param document as its server gave it
 * @param article what was read in it; null where nothing was
 */
export function isClosedPage(document: Document, article: Article | null): boolean {
  if (article && tokenise(article.paragraphs.join(' ').slice(0, MAX_COUNTED)).length >= WHOLE_WORDS) return false;
  const asksForPassword = article === null && document.querySelector('input[type="password"]') !== null;
  return asksForPassword || isNotFree(pageFacts(document).article?.isAccessibleForFree);
}
