// The index over memory: what the command line uses whole, and the background for its journal of recent articles.
import type { Fingerprint, StoryTerm } from '../core/fingerprint/fingerprint';
import { hash32 } from '../core/fingerprint/hash';
import type { Print } from '../core/fingerprint/make-fingerprint';
import { builtInRarity, learnedRarity, type Rarity, type TermCounts } from '../core/match/rarity';
import { termId } from '../core/match/shared-terms';
import type { ArticleIndex, ArticleNumber } from './article-index';

/** Shared kept hashes that make an article a candidate for a copy, as a share of the shorter text's: half of the least that is called one. */
const LEAST_SHARED_HASHES = 0.08;
/** Terms looked up of one article, rarest first: the common ones cost most and tell least. */
const MOST_TERMS = 120;
/** A term that more than this share of a store of some size holds picks nobody out. */
const COMMON_TERM = 0.15;
const SOME_SIZE = 200;
/** Damps articles with few terms, which reach a high share by chance. */
const WEIGHT_DAMPING = 3;

interface Indexed {
  readonly fingerprint: Fingerprint;
  /** Summed built-in weight of the terms that count over languages, and of all. */
  readonly weightAcross: number;
  readonly weight: number;
}

export class MemoryIndex implements ArticleIndex {
  readonly #articles = new Map<ArticleNumber, Indexed>();
  readonly #shingles = new Map<number, ArticleNumber[]>();
  readonly #terms = new Map<number, ArticleNumber[]>();

  add(article: ArticleNumber, fingerprint: Fingerprint): void {
    let [weight, weightAcross] = [0, 0];
    for (const term of fingerprint.terms) {
      const worth = builtInRarity(term);
      weight += worth;
      if (term.kind !== 'word') weightAcross += worth;
      post(this.#terms, termHash(term), article);
    }
    for (const hash of fingerprint.shingles) post(this.#shingles, hash, article);
    this.#articles.set(article, { fingerprint, weight, weightAcross });
  }

  remove(article: ArticleNumber): void {
    const indexed = this.#articles.get(article);
    if (!indexed) return;
    this.#articles.delete(article);
    for (const hash of indexed.fingerprint.shingles) unpost(this.#shingles, hash, article);
    for (const term of indexed.fingerprint.terms) unpost(this.#terms, termHash(term), article);
  }

  candidates(asked: Print, most: number): ArticleNumber[] {
    const copies = this.#byShingles(asked);
    const stories = this.#byTerms(asked);
    return [...new Set([...likeliest(copies, most), ...likeliest(stories, most)])];
  }

  rarity(): Rarity {
    return learnedRarity(this.#counts());
  }

  #counts(): TermCounts {
    return { articles: this.#articles.size, of: (term) => this.#terms.get(termHash(term))?.length ?? 0 };
  }

  #byShingles(asked: Print): Map<ArticleNumber, number> {
    const hits = new Map<ArticleNumber, number>();
    for (const hash of asked.all) for (const article of this.#shingles.get(hash) ?? []) hits.set(article, (hits.get(article) ?? 0) + 1);
    for (const [article, count] of hits) {
      const shorter = Math.min(this.#articles.get(article)?.fingerprint.shingles.length ?? 0, asked.shingles.length);
      if (count < LEAST_SHARED_HASHES * shorter) hits.delete(article);
      else hits.set(article, count / shorter);
    }
    return hits;
  }

  #byTerms(asked: Print): Map<ArticleNumber, number> {
    const rarity = this.rarity();
    const size = this.#articles.size;
    const looked = asked.terms
      .map((term) => ({ worth: rarity(term), kind: term.kind, found: this.#terms.get(termHash(term)) ?? [] }))
      .filter(({ found }) => found.length > 0 && (size < SOME_SIZE || found.length < size * COMMON_TERM))
      .sort((a, b) => b.worth - a.worth);
    const scores = new Map<ArticleNumber, number>();
    for (const { worth, found } of [
      ...looked.filter(({ kind }) => kind !== 'word').slice(0, MOST_TERMS),
      ...looked.filter(({ kind }) => kind === 'word').slice(0, MOST_TERMS),
    ])
      for (const article of found) scores.set(article, (scores.get(article) ?? 0) + worth);
    for (const [article, score] of scores) {
      const other = this.#articles.get(article);
      if (!other) continue;
      const offered = other.fingerprint.lang === asked.lang ? other.weight : other.weightAcross;
      scores.set(article, score / Math.sqrt(WEIGHT_DAMPING + offered));
    }
    return scores;
  }
}

function termHash(term: Pick<StoryTerm, 'kind' | 'key'>): number {
  return hash32(termId(term));
}

function post(postings: Map<number, ArticleNumber[]>, hash: number, article: ArticleNumber): void {
  const posted = postings.get(hash);
  if (posted) posted.push(article);
  else postings.set(hash, [article]);
}

function unpost(postings: Map<number, ArticleNumber[]>, hash: number, article: ArticleNumber): void {
  const left = (postings.get(hash) ?? []).filter((posted) => posted !== article);
  if (left.length) postings.set(hash, left);
  else postings.delete(hash);
}

function likeliest(scores: ReadonlyMap<ArticleNumber, number>, most: number): ArticleNumber[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([article]) => article);
}
