// A page that a tool has come by, as an article of a store.
import { languageLists } from '../../build/language-lists';
import { addressKey } from '../../core/address';
import { MAX_MARKUP_LENGTH } from '../../core/bounds';
import { describeArticle } from '../../core/describe-article';
import { isClosedToWatching } from '../../core/watching';
import { decodePage } from '../../extract/decode-page';
import { extractArticle } from '../../extract/extract-article';
import { looksLikeArticle } from '../../extract/gate';
import type { FileStore } from '../../node/file-store';
import { newArticle } from '../../store/new-article';
import { packText } from '../../store/packed-text';
import { pageDocument } from '../page-document';

export interface CollectedPage {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** When it was served, in milliseconds. */
  readonly readAt: number;
}

/**
 * What became of a page: stored; known from this moment or a later one; or it is none of a public news article: a section, a shop, a mailbox, a private
 * network.
 */
export type PageFate = 'stored' | 'known' | 'no-article';

/** Stores the article of a page, if it is one; by the rules by which the extension reads pages that nobody has clicked on. */
export async function storePage({ url, bytes, readAt }: CollectedPage, store: FileStore, keepsTexts: boolean): Promise<PageFate> {
  if (isClosedToWatching({ neverSites: [] }, url)) return 'no-article';
  if (((await store.byAddress(addressKey(url)))?.readAt ?? -1) >= readAt) return 'known';
  const page = pageDocument(decodePage(bytes).slice(0, MAX_MARKUP_LENGTH));
  const article = looksLikeArticle(page, url) ? extractArticle(page, url) : null;
  if (!article) return 'no-article';
  const described = describeArticle(article, languageLists);
  if (((await store.byAddress(described.address))?.readAt ?? -1) >= readAt) return 'known';
  await store.record(newArticle(article, described, keepsTexts ? await packText(article.paragraphs) : null, readAt));
  return 'stored';
}
