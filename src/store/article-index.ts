// What an index of articles can say, however it is kept: which articles hold a key. Ranking them is core/match/rank-candidates.ts for all of them.
import type { IndexKeys } from '../core/fingerprint/index-keys';
import type { SharedKeys } from '../core/match/rank-candidates';
import type { Fingerprint } from '../core/model/fingerprint';

/** Number of an article in its store, never given to another. */
export type ArticleNumber = number;

export interface ArticleIndex {
  readonly size: number;
  add(article: ArticleNumber, fingerprint: Fingerprint): void;
  /** The articles that hold each of these keys; may be none. */
  holders(keys: IndexKeys): SharedKeys;
  /** What the fact keys of an article weigh together; 0 for an article that is not here. */
  weightOf(article: ArticleNumber): number;
}
