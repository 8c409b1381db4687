// The index over memory: what the command line uses whole, and the background for its journal of recent articles.
import type { Fingerprint } from '../core/fingerprint/fingerprint';
import type { Print } from '../core/fingerprint/make-fingerprint';
import { codeWeight, isWordCode } from '../core/fingerprint/term-code';
import { learnedRarity } from '../core/match/rarity';
import type { ArticleIndex, ArticleNumber } from './article-index';

/** Shared kept hashes that make an article a candidate for a copy, as a share of the shorter text's: half of the least that is called one. */
const LEAST_SHARED_HASHES = 0.08;
/** Terms looked up of one article, rarest first, words and others apart: the common ones cost most and tell least. */
const MOST_TERMS = 100;
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
type Postings = Map<number, ArticleNumber[]>;

export class MemoryIndex implements ArticleIndex {
  readonly #articles = new Map<ArticleNumber, Indexed>();
  readonly #shingles: Postings = new Map();
  readonly #terms: Postings = new Map();

  add(article: ArticleNumber, fingerprint: Fingerprint): void {
    let [weight, weightAcross] = [0, 0];
    for (const code of fingerprint.terms) {
      weight += codeWeight(code);
      if (!isWordCode(code)) weightAcross += codeWeight(code);
      post(this.#terms, code, article);
    }
    for (const hash of fingerprint.shingles) post(this.#shingles, hash, article);
    this.#articles.set(article, { fingerprint, weight, weightAcross });
  }

  remove(article: ArticleNumber): void {
    const indexed = this.#articles.get(article);
    if (!indexed) return;
    this.#articles.delete(article);
    for (const hash of indexed.fingerprint.shingles) unpost(this.#shingles, hash, article);
    for (const code of indexed.fingerprint.terms) unpost(this.#terms, code, article);
  }

  candidates(asked: Print, most: number): ArticleNumber[] {
    return [...new Set([...likeliest(this.#byShingles(asked), most), ...likeliest(this.#byTerms(asked), most)])];
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
    const scores = new Map<ArticleNumber, number>();
    for (const { worth, found } of this.#lookUp(asked))
      for (const article of found) scores.set(article, (scores.get(article) ?? 0) + worth);
    for (const [article, score] of scores) {
      const other = this.#articles.get(article);
      if (!other) continue;
      const offered = other.fingerprint.lang === asked.lang ? other.weight : other.weightAcross;
      scores.set(article, score / Math.sqrt(WEIGHT_DAMPING + offered));
    }
    return scores;
  }

  /** The asked article's rarest terms that the index holds, with their holders. */
  #lookUp(asked: Print): Array<{ worth: number; found: readonly ArticleNumber[] }> {
    const size = this.#articles.size;
    const rarity = learnedRarity(size);
    const most = size < SOME_SIZE ? size : size * COMMON_TERM;
    const looked: Array<{ code: number; worth: number; found: readonly ArticleNumber[] }> = [];
    for (const code of asked.terms) {
      const found = this.#terms.get(code);
      if (found && found.length <= most) looked.push({ code, worth: rarity(code, found.length), found });
    }
    looked.sort((a, b) => b.worth - a.worth);
    const isWord = ({ code }: { code: number }) => isWordCode(code);
    return [...looked.filter((term) => !isWord(term)).slice(0, MOST_TERMS), ...looked.filter(isWord).slice(0, MOST_TERMS)];
  }
}

function post(postings: Postings, hash: number, article: ArticleNumber): void {
  const posted = postings.get(hash);
  if (posted) posted.push(article);
  else postings.set(hash, [article]);
}

function unpost(postings: Postings, hash: number, article: ArticleNumber): void {
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
