// How much a story dwells on a term: said often, and said early.
import type { Fingerprint } from '../model/fingerprint';
import { CLASS_MASK, CLASS_WEIGHTS } from './term-code';

/** A story's lead tells what it is about: its first terms count up to three times as much, fading out over this many. */
const LEAD_BOOST = 2;
const LEAD_TERMS = 30;
/** Tables, since this is asked for every term of every candidate; past their end the boost is nothing. */
const LEAD = Float64Array.from({ length: 8 * LEAD_TERMS }, (_, place) => 1 + LEAD_BOOST * Math.exp(-place / LEAD_TERMS));
const OFTEN = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * Weight of a term by its rarity, how often it is said and how early.
 *
 * @param place among the text's terms in order of first appearance
 */
export function dweltWeight(code: number, count: number, place: number): number {
  return (CLASS_WEIGHTS[code & CLASS_MASK] as number) * (OFTEN[count] as number) * (place < LEAD.length ? (LEAD[place] as number) : 1);
}

/** That weight for each term of a fingerprint. */
export function dweltWeights({ terms, counts }: Pick<Fingerprint, 'terms' | 'counts'>): Float64Array {
  return Float64Array.from(terms, (code, place) => dweltWeight(code, counts[place] ?? 1, place));
}
