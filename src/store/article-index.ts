// What every index of articles answers, wherever it keeps its postings.
import type { Fingerprint } from '../core/fingerprint/fingerprint';
import type { Print } from '../core/fingerprint/make-fingerprint';

/** Number of an article in the store, given once and never again. */
export type ArticleNumber = number;

export interface ArticleIndex {
  add(article: ArticleNumber, fingerprint: Fingerprint): void;
  remove(article: ArticleNumber): void;
  /** Articles that share enough hashes or terms to be worth measuring, likeliest first. */
  candidates(asked: Print, most: number): ArticleNumber[];
}
