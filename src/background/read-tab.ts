// Reads the page that a tab shows, keeps it and answers: on the reader's click, and when the watch script notices an article.

import { addressKey } from '../core/address';
import type { Article } from '../core/article';
import { type Described, describeArticle } from '../core/describe-article';
import { ExpectedError } from '../core/errors';
import { keptOf } from '../core/fingerprint/make-fingerprint';
import type { Answer } from '../messages/contract';
import { article as articleShape } from '../messages/shapes';
import type { ArticleStore } from '../store/article-store';
import { packText } from '../store/packed-text';
import type { StoredArticle } from '../store/schema';
import { answerAbout, askedFromPage } from './answer';
import type { TabPage } from './browser-calls';

export interface ReadTab {
  readonly store: ArticleStore;
  readonly keepText: boolean;
  readonly now: number;
  readonly page: TabPage;
  /** Runs the reader in the tab and answers what it found, unparsed. */
  readonly runReader: () => Promise<unknown>;
}

/**
 * @throws ExpectedError `unreadable-page` for the browser's own pages, `no-permission` where the reader has not let us read,
 *   `not-an-article` where there is nothing to read
 */
export async function readTab({ store, keepText, now, page, runReader }: ReadTab): Promise<Answer> {
  if (page.url !== null && !/^https?:/.test(page.url)) throw new ExpectedError('unreadable-page');
  const article = articleShape.safeParse(await runReader());
  if (!article.success) throw new ExpectedError('not-an-article');
  const described = describeArticle(article.data);
  const address = addressKey(article.data.url);
  if (!address) throw new ExpectedError('unreadable-page');
  const stored = page.isPrivate ? null : await keep(article.data, described, address, { store, keepText, now });
  return answerAbout(askedFromPage(article.data, described, address, stored?.number ?? null), store);
}

async function keep(
  article: Article,
  { outlet, lang, credits, print }: Described,
  address: string,
  { store, keepText, now }: Pick<ReadTab, 'store' | 'keepText' | 'now'>,
): Promise<StoredArticle> {
  const { url, title, publishedAt, paragraphs } = article;
  return store.record({
    address,
    url,
    outletDomain: outlet.domain,
    outletName: outlet.name,
    title,
    lang,
    publishedAt,
    readAt: now,
    credits,
    fingerprint: keptOf(print),
    text: keepText ? await packText(paragraphs) : null,
  });
}
