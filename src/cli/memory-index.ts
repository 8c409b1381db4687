// The index of the command line: every article's keys in memory, by key. Packed segments over memory (store/packed/) would be another choice. They look up
// 16 shingles, 100 facts and 24 words of an article, of facts and words in three segments only, which suits a browser with a million articles. The
// command line scores the comparison of articles, so it looks up every key of every article. Tried with the journal in front: the scorers' figures fell
// (stream F1 English 1.0000 to 0.9901, French 0.9965 to 0.9948; originals of translations found 0.9898 to 0.9889), and a row of `trace` took three times
// as long (41 a second instead of 130, with 3,000 texts stored). What follows the candidates is the same code (core/provenance/trace.ts).

import { factsWeight, type IndexKeys, indexKeys } from '../core/fingerprint/index-keys';
import type { Print } from '../core/fingerprint/make-fingerprint';
import { type Holders, rankCandidates, rankCopies, type SharedKeys } from '../core/match/rank-candidates';
import type { Fingerprint } from '../core/model/fingerprint';

type Postings = Map<number, number[]>;

export class MemoryIndex {
  readonly #weights = new Map<number, number>();
  /** Shingles and terms have tables of their own: the same 32 bits mean different things. */
  readonly #shingles: Postings = new Map();
  readonly #terms: Postings = new Map();

  get size(): number {
    return this.#weights.size;
  }

  add(article: number, fingerprint: Fingerprint): void {
    const keys = indexKeys(fingerprint);
    const { shingles, facts, words } = keys;
    for (const hash of shingles) post(this.#shingles, hash, article);
    for (const code of facts) post(this.#terms, code, article);
    for (const code of words) post(this.#terms, code, article);
    this.#weights.set(article, factsWeight(keys));
  }

  /** Articles that share enough shingles or terms to be worth comparing, likeliest first. */
  candidates(asked: Print, max: number): number[] {
    return rankCandidates(this.holders(indexKeys(asked)), (article) => this.weightOf(article), this.size, max);
  }

  /** Articles that share the most shingles, from one rank up to another. */
  copies(asked: Print, from: number, to: number): number[] {
    return rankCopies(this.holders(indexKeys(asked)).shingles, from, to);
  }

  holders({ shingles, facts, words }: IndexKeys): SharedKeys {
    const found = (postings: Postings, keys: readonly number[]): Holders[] =>
      keys.map((key) => ({ key, articles: postings.get(key) ?? [] }));
    return { shingles: found(this.#shingles, shingles), facts: found(this.#terms, facts), words: found(this.#terms, words) };
  }

  weightOf(article: number): number {
    return this.#weights.get(article) ?? 0;
  }
}

function post(postings: Postings, key: number, article: number): void {
  const posted = postings.get(key);
  if (posted) posted.push(article);
  else postings.set(key, [article]);
}
