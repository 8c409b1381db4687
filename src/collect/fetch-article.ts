// Fetches the page of one article and reads it, by the rules by which pages are read that nobody has clicked on.
import { MAX_MARKUP_LENGTH } from '../core/bounds';
import { outcomeOfStatus } from '../core/follow/schedule';
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

const OF_STATUS = {
  refused: 'refused',
  busy: 'busy',
  'not-found': 'none',
  gone: 'none',
  failing: 'failed',
  same: 'failed',
} as const;

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
  const outcome = outcomeOfStatus(status);
  if (outcome !== null) return OF_STATUS[outcome];
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
