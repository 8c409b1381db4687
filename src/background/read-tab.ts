// Reads the page that a tab shows, records it and answers: on the reader's click, and when the watch script notices an article.
import { addressKey } from '../core/address';
import { type Described, describeArticle } from '../core/describe-article';
import { codeOf, ExpectedError, type FailureCode, isStoreFailure } from '../core/errors';
import { creditedBy, withCredited } from '../core/follow/after-reading';
import type { LanguageLists } from '../core/languages/language-lists';
import { type Article, article } from '../core/model/article';
import type { DocumentLoad } from '../core/model/page-markup';
import type { StoredArticle } from '../core/model/stored-article';
import { cameAsSafely } from '../core/page/since-last-read';
import { isWebAddress } from '../core/web-address';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { newArticle } from '../store/new-article';
import { packText } from '../store/packed-text';
import { reportFailure } from '../store/report-failure';
import { loadSettings } from '../store/settings';
import { type Collected, type Collector, collectPage, firstOnly, only } from './collect-page';
import { answerOf } from './find-provenance';
import { languageLists } from './language-lists';
import { noteComparison } from './note-comparison';
import { parseArticle } from './parse-article';
import { readingMoment } from './reader-clock';
import { showAnswer } from './show-answer';
import { type TabPage, tabPage } from './tabs';
import { askedFromPage, askedFromStore, traceAlone, traceInStore } from './trace-article';

/** Characters. A shorter text on a page that was opened just now may be its beginning. Chosen by hand. */
const SHORT_TEXT = 1_500;
/** Milliseconds until such a page is read once more. Chosen by hand: scripts fill most pages within. */
const READ_AGAIN_AFTER = 4_000;
/** Times as long as before that its text must be, to be recorded again. */
const MIN_GROWTH = 1.25;

/** A page that the watch script noticed: no other one may be read. */
export interface Noticed {
  readonly url: string;
  readonly load: DocumentLoad;
}

/** @param noticed null where the reader clicked, and any page may be read */
export async function readAndShow(tabId: number, noticed: Noticed | null, store: ArticleStore, collector: Collector): Promise<Answer> {
  const [settings, page, lists] = await Promise.all([loadSettings(), tabPage(tabId), languageLists()]);
  const read = async (address: string | null, collect: () => Promise<unknown>): Promise<Answer> => {
    const now = await readingMoment(Date.now());
    const answer = await readTab({ store, lists, keepText: settings.keepText, now, page, noticed: address, collect });
    await showAnswer(tabId, answer);
    return answer;
  };
  // Without a click nothing of frames is read: each may show the answer to a form of its own.
  const readMarkup: Collector = noticed ? (markup) => collector({ ...markup, frames: [] }) : collector;
  const mayRead = noticed ? only(noticed.load) : firstOnly();
  const seen: Collected[] = [];
  const answer = await read(noticed?.url ?? null, async () => {
    seen.push(await collectPage(tabId, readMarkup, mayRead));
    return seen[0]?.found;
  });
  const readGrown = async (chars: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_AFTER));
    const { found } = await collectPage(tabId, readMarkup, mayRead);
    if (charsOf(found) >= chars * MIN_GROWTH) await read(answer.article.url, async () => found);
  };
  const chars = charsOf(seen[0]?.found);
  if (seen[0]?.isNew && chars < SHORT_TEXT) void reportFailure('reading a new page again', readGrown(chars));
  return answer;
}

/** Characters of the article that was found; 0 where none was. */
function charsOf(found: unknown): number {
  const { paragraphs = [] } = article.safeParse(found).data ?? {};
  return paragraphs.reduce((sum, text) => sum + text.length, 0);
}

export interface ReadTab {
  readonly store: ArticleStore;
  readonly lists: LanguageLists;
  readonly keepText: boolean;
  readonly now: number;
  readonly page: TabPage;
  /** Address that the watch script noticed: no other page may be read. Null where the reader clicked, and any page may. */
  readonly noticed: string | null;
  /** Reads the page that the tab shows and gives what was found, unparsed. */
  readonly collect: () => Promise<unknown>;
}

/**
 * @throws ExpectedError `unreadable-page` for the browser's own pages, `no-permission` where the reader has not let us read,
 *   `not-an-article` where there is nothing to read; any other error as it is
 */
export async function readTab({ store, lists, keepText, now, page, noticed, collect }: ReadTab): Promise<Answer> {
  if (page.url !== null && !isWebAddress(page.url)) throw new ExpectedError('unreadable-page');
  const article = parseArticle(await collect());
  const described = describeArticle(article, lists);
  if (!described.address) throw new ExpectedError('unreadable-page');
  // The tab may have moved on to another page, which the settings may forbid to read.
  if (noticed !== null && addressKey(noticed, article.ignoredParameters) !== described.address) throw new ExpectedError('not-an-article');
  const kept = page.isPrivate ? null : await asFarAsStored(record(article, described, { store, keepText, now }));
  const failed = kept && 'storeFailure' in kept ? kept : null;
  const atAddress = kept && !('storeFailure' in kept) ? kept : null;
  // The store keeps what it read of this page over https, whatever comes over http.
  const unsafe = atAddress && !cameAsSafely(described, atAddress) ? { cameUnsafely: true as const } : null;
  const stored = unsafe ? null : atAddress;
  // A page that was taken down is asked about by what it said before.
  const isWithdrawn = stored?.page?.corrected?.value === 'withdrawal';
  const asked = isWithdrawn ? await askedFromStore(stored, lists) : askedFromPage(article, described, stored, now);
  const traced = await asFarAsStored(traceInStore(asked, store, lists));
  if (asked.kept && !('storeFailure' in traced)) noteComparison(traced, store);
  return 'storeFailure' in traced ? { ...answerOf(await traceAlone(asked)), ...traced } : { ...answerOf(traced), ...failed, ...unsafe };
}

interface FailedStore {
  readonly storeFailure: FailureCode;
}

/** What was asked of the store, or the failure that keeps it from being given: the page is answered all the same. */
async function asFarAsStored<Value>(asked: Promise<Value>): Promise<Value | FailedStore> {
  try {
    return await asked;
  } catch (error) {
    const storeFailure = codeOf(error);
    if (!isStoreFailure(storeFailure)) throw error;
    console.error('Wireprint: the store failed while a page was read:', storeFailure, error);
    return { storeFailure };
  }
}

async function record(
  article: Article,
  described: Described,
  { store, keepText, now }: Pick<ReadTab, 'store' | 'keepText' | 'now'>,
): Promise<StoredArticle> {
  const text = keepText ? await packText(article.paragraphs) : null;
  const stored = await store.record(newArticle(article, described, text, now));
  const credited = creditedBy([stored]);
  // Nobody waits for it.
  if (credited.size > 0)
    void reportFailure(
      'noting credited outlets',
      store.follows.change((follows) => withCredited(follows, credited)),
    );
  return stored;
}
