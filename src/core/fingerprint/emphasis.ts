// How much a story dwells on a term: said often, and said early.
import type { Fingerprint } from '../model/fingerprint';
import { CLASS_MASK, CLASS_WEIGHTS } from './term-code';

// Both were chosen on people's grades of how alike two stories are (docs/matching.md).

/** A story's lead tells what it is about, so its first terms count up to 1 + LEAD_BOOST times as much. */
const LEAD_BOOST = 2;
/** Number of terms over which that boost falls to 1/e. */
const LEAD_TERMS = 30;
/** Tables, since a weight is needed for every term of every candidate. Behind the end of the first, e⁻⁸ of the boost is left. */
const LEAD = Float64Array.from({ length: 8 * LEAD_TERMS }, (_, index) => 1 + LEAD_BOOST * Math.exp(-index / LEAD_TERMS));
const OFTEN = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * Weight of a term by its rarity, how often it is said and how early.
 *
 * @param index of the term among the text's terms, in order of first appearance
 */
export function dweltWeight(code: number, count: number, index: number): number {
  return (CLASS_WEIGHTS[code & CLASS_MASK] as number) * (OFTEN[count] as number) * (index < LEAD.length ? (LEAD[index] as number) : 1);
}

/** That weight for each term of a fingerprint. */
export function dweltWeights({ terms, counts }: Pick<Fingerprint, 'terms' | 'counts'>): Float64Array {
  return Float64Array.from(terms, (code, index) => dweltWeight(code, counts[index] ?? 1, index));
}
