// Who else prints selected words: articles of the store that have them, word for word.
import { addressKey } from '../core/address';
import { makeFingerprint } from '../core/fingerprint/make-fingerprint';
import { shingle } from '../core/fingerprint/shingles';
import type { LanguageLists } from '../core/languages/language-lists';
import { MIN_SHINGLES, shareInSample, shareInText } from '../core/match/share-of-words';
import type { StoredArticle } from '../core/model/stored-article';
import { shingleWords, tokenise } from '../core/text/tokens';
import type { FoundWords } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';

/** Articles that are looked through, of each kind of key. Chosen by hand: unpacking a text takes a millisecond. */
const MAX_CANDIDATES = 60;
/** An article that has a smaller share of the words prints something else. Chosen by hand. */
const MIN_SHARE = 0.5;

/** @param from the page on which they were selected, which is no other one; null where the browser hides it */
export async function findPrinted(words: string, from: string | null, store: ArticleStore, lists: LanguageLists): Promise<FoundWords> {
  const shingles = shingle(shingleWords(tokenise(words)));
  if (shingles.length < MIN_SHINGLES) return { isTooShort: true, articles: [] };
  const asked = makeFingerprint('', [words], '', lists);
  const own = from === null ? '' : addressKey(from);
  const candidates = (await store.candidates(asked, MAX_CANDIDATES)).filter(({ address }) => address !== own);
  const shares = await Promise.all(candidates.map((article) => shareIn(article, shingles, store, lists)));
  const found = candidates.flatMap((article, index) => {
    const share = shares[index] ?? 0;
    return share < MIN_SHARE ? [] : [{ article, share }];
  });
  found.sort((a, b) => b.share - a.share || b.article.readAt - a.article.readAt);
  return { isTooShort: false, articles: found.map(({ article, share }) => ({ ...headOf(article), share })) };
}

async function shareIn(article: StoredArticle, shingles: readonly number[], store: ArticleStore, lists: LanguageLists): Promise<number> {
  const { number, title, lang, fingerprint } = article;
  const paragraphs = await store.paragraphsOf(number);
  return paragraphs ? shareInText(shingles, makeFingerprint(title, paragraphs, lang, lists).all) : shareInSample(shingles, fingerprint);
}

function headOf({ number, outletDomain, outletName, title, url, lang, publishedAt, publishedLikely }: StoredArticle) {
  const outlet = { domain: outletDomain, name: outletName };
  return { articleId: String(number), outlet, title, url, lang, publishedAt, ...(publishedLikely && { publishedLikely }) };
}
