// The index over memory: what the command line uses whole, and the background for its journal of recent articles.
import type { Fingerprint } from '../core/fingerprint/fingerprint';
import { factsWeight, type IndexKeys, indexKeys } from '../core/fingerprint/index-keys';
import type { Print } from '../core/fingerprint/make-fingerprint';
import { type Holders, rankCandidates, type SharedKeys } from '../core/match/rank-candidates';
import type { ArticleIndex, ArticleNumber } from './article-index';

type Postings = Map<number, ArticleNumber[]>;

export class MemoryIndex implements ArticleIndex {
  readonly #articles = new Map<ArticleNumber, { readonly fingerprint: Fingerprint; readonly weight: number }>();
  /** Shingles and terms apart: their codes share the same 32 bits. */
  readonly #shingles: Postings = new Map();
  readonly #terms: Postings = new Map();

  /** @param shingleKey what of a shingle's hash is its key; all of it where not said */
  constructor(private readonly shingleKey: (hash: number) => number = (hash) => hash) {}

  get size(): number {
    return this.#articles.size;
  }

  add(article: ArticleNumber, fingerprint: Fingerprint): void {
    const keys = indexKeys(fingerprint);
    const { shingles, facts, words } = keys;
    for (const hash of shingles) post(this.#shingles, this.shingleKey(hash), article);
    for (const code of facts) post(this.#terms, code, article);
    for (const code of words) post(this.#terms, code, article);
    this.#articles.set(article, { fingerprint, weight: factsWeight(keys) });
  }

  remove(article: ArticleNumber): void {
    const known = this.#articles.get(article);
    if (!known) return;
    this.#articles.delete(article);
    const { shingles, facts, words } = indexKeys(known.fingerprint);
    for (const hash of shingles) unpost(this.#shingles, this.shingleKey(hash), article);
    for (const code of [...facts, ...words]) unpost(this.#terms, code, article);
  }

  candidates(asked: Print, most: number): ArticleNumber[] {
    const { shingles, facts, words } = indexKeys(asked);
    const held = this.holders({ shingles: shingles.map(this.shingleKey), facts, words });
    return rankCandidates(held, (article) => this.weightOf(article), this.size, most);
  }

  /** Who has these keys, be it nobody. */
  holders({ shingles, facts, words }: IndexKeys): SharedKeys {
    const found = (postings: Postings, keys: readonly number[]): Holders[] =>
      keys.map((key) => ({ key, articles: postings.get(key) ?? [] }));
    return { shingles: found(this.#shingles, shingles), facts: found(this.#terms, facts), words: found(this.#terms, words) };
  }

  /** What the fact keys of an article weigh together. */
  weightOf(article: ArticleNumber): number {
    return this.#articles.get(article)?.weight ?? 0;
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
