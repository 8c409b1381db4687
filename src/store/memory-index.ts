// The index over memory: what the command line uses whole, and the background for its journal of recent articles.
import type { Fingerprint } from '../core/fingerprint/fingerprint';
import { factsWeight, indexKeys } from '../core/fingerprint/index-keys';
import type { Print } from '../core/fingerprint/make-fingerprint';
import { type Holders, rankCandidates } from '../core/match/rank-candidates';
import type { ArticleIndex, ArticleNumber } from './article-index';

type Postings = Map<number, ArticleNumber[]>;

export class MemoryIndex implements ArticleIndex {
  readonly #articles = new Map<ArticleNumber, { readonly fingerprint: Fingerprint; readonly weight: number }>();
  /** Shingles and terms apart: their codes share the same 32 bits. */
  readonly #shingles: Postings = new Map();
  readonly #terms: Postings = new Map();

  add(article: ArticleNumber, fingerprint: Fingerprint): void {
    const keys = indexKeys(fingerprint);
    const { shingles, facts, words } = keys;
    for (const hash of shingles) post(this.#shingles, hash, article);
    for (const code of facts) post(this.#terms, code, article);
    for (const code of words) post(this.#terms, code, article);
    this.#articles.set(article, { fingerprint, weight: factsWeight(keys) });
  }

  remove(article: ArticleNumber): void {
    const known = this.#articles.get(article);
    if (!known) return;
    this.#articles.delete(article);
    const { shingles, facts, words } = indexKeys(known.fingerprint);
    for (const hash of shingles) unpost(this.#shingles, hash, article);
    for (const code of [...facts, ...words]) unpost(this.#terms, code, article);
  }

  candidates(asked: Print, most: number): ArticleNumber[] {
    const { shingles, facts, words } = indexKeys(asked);
    const found = (postings: Postings, keys: readonly number[]): Holders[] =>
      keys.flatMap((key) => ({ key, articles: postings.get(key) ?? [] }));
    return rankCandidates(
      { shingles: found(this.#shingles, shingles), facts: found(this.#terms, facts), words: found(this.#terms, words) },
      (article) => this.#articles.get(article)?.weight ?? 0,
      this.#articles.size,
      most,
    );
  }
}

function post(postings: Postings, key: number, article: ArticleNumber): void {
  const posted = postings.get(key);
  if (posted) posted.push(article);
  else postings.set(key, [article]);
}

function unpost(postings: Postings, key: number, article: ArticleNumber): void {
  const left = (postings.get(key) ?? []).filter((posted) => posted !== article);
  if (left.length) postings.set(key, left);
  else postings.delete(key);
}
