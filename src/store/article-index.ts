// What every index of articles answers, wherever it keeps its postings: who holds a key. Ranking them is the same for all (core/match/rank-candidates.ts).

import type { IndexKeys } from '../core/fingerprint/index-keys';
import type { SharedKeys } from '../core/match/rank-candidates';
import type { Fingerprint } from '../core/model/fingerprint';

/** Number of an article in the store, given once and never again. */
export type ArticleNumber = number;

export interface ArticleIndex {
  readonly size: number;
  add(article: ArticleNumber, fingerprint: Fingerprint): void;
  /** Who has these keys, be it nobody. */
  holders(keys: IndexKeys): SharedKeys;
  /** What the fact keys of an article weigh together. */
  weightOf(article: ArticleNumber): number;
}
