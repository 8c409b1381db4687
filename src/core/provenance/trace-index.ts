// What a trace asks of an index of the articles that are known, wherever they lie.
import type { Print } from '../fingerprint/make-fingerprint';
import type { Comparable } from '../match/comparable';
import type { Fingerprint } from '../model/fingerprint';
import type { KnownArticle } from './known-article';
import type { ComparedTexts } from './missed-notes/holds-amendment';

/** An article as an index keeps it. */
export interface IndexedArticle extends KnownArticle {
  readonly fingerprint: Fingerprint;
}

export interface TraceIndex<Row extends IndexedArticle> {
  /**
   * Articles that may tell the same story, likeliest first.
   *
   * @param max how many of each ranking
   * @param around when the asked article was read, in milliseconds since 1970; null where unknown
   */
  candidates(asked: Print, max: number, around: number | null): Promise<readonly Row[]>;
  /**
   * Articles that share the most copied words, likeliest first, in the order in which `candidates` has the first of them.
   *
   * @param from rank of the first that is returned, 0 being the likeliest
   * @param to rank after the last
   */
  copies(asked: Print, from: number, to: number): Promise<readonly Row[]>;
  /** All shingles of an article, made of its text; null where the text was not kept. Asked only where the kept fingerprint does not decide. */
  exact(row: Row): Promise<Comparable | null>;
  /** The texts of two articles and how they compare; null where one was not kept. Asked only where a note names what one of them may still say. */
  texts(copy: KnownArticle, page: KnownArticle): Promise<ComparedTexts | null>;
}
