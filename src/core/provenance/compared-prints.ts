// Copies that are word for word the same have equal fingerprints: each is compared with the asked article once.
import type { Fingerprint } from '../model/fingerprint';
import type { Comparison } from '../model/relation';
import { isOfOtherOutlet } from './known-article';
import { measure, type TracedArticle } from './measure-candidates';
import type { IndexedArticle } from './trace-index';

interface Compared {
  readonly fingerprint: Fingerprint;
  /** Articles of the asked one's outlet are compared in another way. */
  readonly isOther: boolean;
  readonly comparison: Comparison;
}

export class ComparedPrints {
  /** By number of words, which tells nearly all apart. */
  readonly #known = new Map<number, Compared[]>();

  constructor(private readonly asked: TracedArticle) {}

  /** As `measure` does by a kept fingerprint. */
  measure(row: IndexedArticle): Comparison {
    const { fingerprint, parts } = row;
    // Sections follow from the page, so that equal texts may have different ones.
    if (parts?.length) return measure(this.asked, row, fingerprint);
    const isOther = isOfOtherOutlet(this.asked, row);
    const alike = this.#known.get(fingerprint.wordCount) ?? [];
    const known = alike.find((one) => one.isOther === isOther && areEqual(one.fingerprint, fingerprint));
    if (known) return known.comparison;
    const comparison = measure(this.asked, row, fingerprint);
    alike.push({ fingerprint, isOther, comparison });
    this.#known.set(fingerprint.wordCount, alike);
    return comparison;
  }
}

function areEqual(one: Fingerprint, other: Fingerprint): boolean {
  return (
    one.scheme === other.scheme &&
    one.lang === other.lang &&
    one.shingleCount === other.shingleCount &&
    haveEqualItems(one.shingles, other.shingles) &&
    haveEqualItems(one.terms, other.terms) &&
    haveEqualItems(one.counts, other.counts)
  );
}

function haveEqualItems(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
