// Fetches the page of one article and reads it, by the rules by which pages are read that nobody has clicked on.
import { MAX_MARKUP_LENGTH } from '../core/bounds';
import { decodePage } from '../extract/decode-page';
import { looksLikeArticle } from '../extract/gate';
import { isClosedPage } from '../extract/is-closed-page';
import { readPage } from '../extract/read-page';
import type { ArticleQuestion, FetchedArticle } from '../messages/collector-contract';
import { askWeb, type Unanswered } from './ask-web';
import { documentOf } from './read-markup';
import { servedMarkup } from './served-markup';

type Outcome = FetchedArticle['outcome'];

const UNANSWERED: Readonly<Record<Exclude<Unanswered, 'redirected'>, Outcome>> = { silent: 'failed', 'too-large': 'none' };

/** Null where the address leads elsewhere. */
export async function fetchArticle({ url }: ArticleQuestion): Promise<FetchedArticle | null> {
  const answer = await askWeb({ url, maxBytes: MAX_MARKUP_LENGTH });
  if (answer === 'redirected') return null;
  if (typeof answer === 'string') return { outcome: UNANSWERED[answer], found: null, bytes: 0 };
  const bytes = answer.bytes.length;
  const refused = outcomeOf(answer.status);
  if (refused) return { outcome: refused, found: null, bytes };
  const contentType = answer.said('content-type');
  if (!/html/i.test(contentType)) return { outcome: 'none', found: null, bytes };
  return { ...readFetched(decodePage(answer.bytes, contentType), url), bytes };
}

/** What a status means for an article, where it brings none; null where it does. */
function outcomeOf(status: number): Outcome | null {
  if ([401, 402, 403, 407, 451].includes(status)) return 'refused';
  if (status === 429 || status === 503) return 'busy';
  if (status === 404 || status === 410) return 'none';
  return status === 200 ? null : 'failed';
}

function readFetched(markup: string, url: string): Pick<FetchedArticle, 'outcome' | 'found'> {
  const page = documentOf(servedMarkup(markup.slice(0, MAX_MARKUP_LENGTH)));
  const found = looksLikeArticle(page, url) ? readPage(page, url) : null;
  // A failure is told to whoever asked.
  if (found !== null && 'failed' in found) return { outcome: 'article', found };
  if (isClosedPage(page, found)) return { outcome: 'closed', found: null };
  return { outcome: found === null ? 'none' : 'article', found };
}
