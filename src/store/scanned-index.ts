// The index of the journal: compares the asked keys with those of each of a few hundred articles, which takes a millisecond. An index by key
// of as many articles takes as long to build as a whole answer, and would be built whenever the worker wakes.
import { CodeTable } from '../core/fingerprint/code-table';
import { factsWeight, type IndexKeys, indexKeys } from '../core/fingerprint/index-keys';
import type { Holders, SharedKeys } from '../core/match/rank-candidates';
import type { Fingerprint } from '../core/model/fingerprint';

interface ArticleKeys {
  readonly shingles: Uint32Array;
  readonly facts: Uint32Array;
  readonly words: Uint32Array;
  readonly weight: number;
}

export class ScannedIndex {
  /** By the number of the article. */
  readonly #fingerprints = new Map<number, Fingerprint>();
  /** Computed when an article is first looked at. */
  readonly #keys = new Map<number, ArticleKeys>();

  /** @param shingleKey the part of a shingle's hash that is its key */
  constructor(private readonly shingleKey: (hash: number) => number) {}

  get size(): number {
    return this.#fingerprints.size;
  }

  add(article: number, fingerprint: Fingerprint): void {
    this.remove(article);
    this.#fingerprints.set(article, fingerprint);
  }

  remove(article: number): void {
    this.#fingerprints.delete(article);
    this.#keys.delete(article);
  }

  holders({ shingles, facts, words }: IndexKeys): SharedKeys {
    const [byShingle, byFact, byWord] = [new Found(shingles), new Found(facts), new Found(words)];
    for (const [article, fingerprint] of this.#fingerprints) {
      const keys = this.#keysOf(article, fingerprint);
      byShingle.look(article, keys.shingles);
      byFact.look(article, keys.facts);
      byWord.look(article, keys.words);
    }
    return { shingles: byShingle.holders, facts: byFact.holders, words: byWord.holders };
  }

  weightOf(article: number): number {
    const fingerprint = this.#fingerprints.get(article);
    return fingerprint ? this.#keysOf(article, fingerprint).weight : 0;
  }

  #keysOf(article: number, fingerprint: Fingerprint): ArticleKeys {
    const known = this.#keys.get(article);
    if (known) return known;
    const keys = indexKeys(fingerprint);
    const made = {
      shingles: Uint32Array.from(new Set(keys.shingles.map(this.shingleKey))),
      facts: Uint32Array.from(keys.facts),
      words: Uint32Array.from(keys.words),
      weight: factsWeight(keys),
    };
    this.#keys.set(article, made);
    return made;
  }
}

/** The asked keys of one kind, and the articles that were found to hold each. */
class Found {
  readonly #table: CodeTable;
  readonly #articles: number[][];

  constructor(private readonly keys: readonly number[]) {
    this.#table = new CodeTable(Uint32Array.from(keys));
    this.#articles = keys.map(() => []);
  }

  look(article: number, keys: Uint32Array): void {
    if (this.keys.length === 0) return;
    for (const key of keys) {
      const index = this.#table.indexOf(key);
      if (index >= 0) this.#articles[index]?.push(article);
    }
  }

  get holders(): Holders[] {
    return this.keys.map((key, index) => ({ key, articles: this.#articles[index] as number[] }));
  }
}
