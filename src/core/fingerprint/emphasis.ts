// How much a story dwells on a term: said often, and said early.
import type { Fingerprint } from './fingerprint';
import { codeWeight, isWordCode } from './term-code';

/** A story's lead tells what it is about: its first terms count up to three times as much, fading out over this many. */
const LEAD_BOOST = 2;
const LEAD_TERMS = 30;
/** Past this place the boost is nothing; tables, since this is asked for every term of every candidate. */
const LEAD = Float64Array.from({ length: 8 * LEAD_TERMS }, (_, place) => 1 + LEAD_BOOST * Math.exp(-place / LEAD_TERMS));
const OFTEN = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * Factor on a term's weight.
 *
 * @param count how often the article says it
 * @param place among the article's terms in order of first appearance
 */
export function emphasis(count: number, place: number): number {
  return (OFTEN[count] ?? 1) * (LEAD[place] ?? 1);
}

/** Sum of the squares of what each word of a text weighs, dwelt on as it is. */
export function wordNorm({ terms, counts }: Pick<Fingerprint, 'terms' | 'counts'>): number {
  let norm = 0;
  terms.forEach((code, place) => {
    if (isWordCode(code)) norm += (codeWeight(code) * emphasis(counts[place] ?? 1, place)) ** 2;
  });
  return norm;
}
