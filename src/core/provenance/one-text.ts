// Whether two articles of an answer have one text: copies of it, or one that quotes the other at length. Told from what is kept of both.
import { type Print, printOfKept } from '../fingerprint/make-fingerprint';
import { countCommon } from '../match/copied-words';
import { isSibling } from '../model/relation';
import type { KnownArticle } from './known-article';
import { type Measured, measure } from './measure-candidates';
import type { AreOneText } from './origins/find-ties';
import { settleVerdict } from './settle-verdict';

/**
 * Minimum share of the kept shingles of the article that has fewer. What shares less is not measured: to make a print costs many times as much as to count.
 * So rewritings of other reports are not found, only copies. Half of what a copy needs, since these are two samples.
 */
const MIN_KEPT = 0.1;

/** @param measured the articles that may be asked about */
export function oneTextAmong(measured: readonly Measured[]): AreOneText {
  const byId = new Map(measured.map((article) => [article.articleId, article]));
  const prints = new Map<Measured, Print>();
  const printOf = (article: Measured) => {
    const print = prints.get(article) ?? printOfKept(article.comparable);
    prints.set(article, print);
    return print;
  };
  return (one, other) => {
    const [asked, compared] = [byId.get(one.articleId), byId.get(other.articleId)];
    if (!asked || !compared || shareKept(asked.comparable.shingles, compared.comparable.shingles) < MIN_KEPT) return false;
    const comparison = measure({ ...one, print: printOf(asked) }, other, compared.comparable);
    const { relation, quoter } = settleVerdict(one, other, comparison);
    return relation === 'quotes' ? creditsNobody(quoter === 'asked' ? one : other) : isSibling(relation);
  };
}

/** What quotes at length and credits nobody has its story from there. */
function creditsNobody({ credits }: KnownArticle): boolean {
  return credits.every(({ strength }) => strength !== 'credit');
}

/** Share of the shingles of the shorter list that are in the other, too. */
function shareKept(one: Uint32Array, other: Uint32Array): number {
  return countCommon(one, other) / Math.max(1, Math.min(one.length, other.length));
}
