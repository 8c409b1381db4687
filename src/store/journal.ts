// The articles that were read last: few enough to be in memory and looked through for every answer.

import { shingleKey } from '../core/codec/fingerprint';
import { areComparable, SCHEME } from '../core/fingerprint/scheme';
import { ScannedIndex } from './scanned-index';
import type { JournalArticle } from './schema';

export class Journal {
  readonly index = new ScannedIndex(shingleKey);
  readonly #articles = new Map<number, JournalArticle>();
  readonly #numbers = new Map<string, number>();

  constructor(articles: readonly JournalArticle[] = []) {
    for (const article of articles) this.put(article);
  }

  get size(): number {
    return this.#articles.size;
  }

  /** In order of their numbers. */
  get all(): JournalArticle[] {
    return [...this.#articles.values()].sort((a, b) => a.number - b.number);
  }

  get(number: number): JournalArticle | undefined {
    return this.#articles.get(number);
  }

  byAddress(address: string): JournalArticle | undefined {
    const number = this.#numbers.get(address);
    return number === undefined ? undefined : this.get(number);
  }

  put(article: JournalArticle): void {
    this.remove(article.number);
    this.#articles.set(article.number, article);
    this.#numbers.set(article.address, article.number);
    if (areComparable(article.fingerprint.scheme, SCHEME)) this.index.add(article.number, article.fingerprint);
  }

  remove(number: number): void {
    const known = this.#articles.get(number);
    if (!known) return;
    this.#articles.delete(number);
    this.#numbers.delete(known.address);
    this.index.remove(number);
  }
}
