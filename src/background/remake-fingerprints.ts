// After an update that reads texts in another way, fingerprints are made anew from the texts that are kept.
import { keptOf, makeFingerprint } from '../core/fingerprint/make-fingerprint';
import type { ArticleStore } from '../store/article-store';
import { paragraphsOf } from '../store/packed-text';
import { languageLists } from './language-lists';

/** Returns how many. Articles without a text keep their old fingerprint, by which they are still found. */
export function remakeFingerprints(store: ArticleStore): Promise<number> {
  return store.remakeFingerprints(async (article) => {
    const paragraphs = await paragraphsOf(article);
    return paragraphs && keptOf(makeFingerprint(article.title, paragraphs, article.lang, await languageLists()));
  });
}
