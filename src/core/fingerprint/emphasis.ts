// How much a story dwells on a term: said often, and said early.
import type { Fingerprint } from './fingerprint';
import { CLASS_MASK, CLASS_WEIGHTS } from './term-code';

/** A story's lead tells what it is about: its first terms count up to three times as much, fading out over this many. */
const LEAD_BOOST = 2;
const LEAD_TERMS = 30;
/** Tables, since this is asked for every term of every candidate; past their end the boost is nothing. */
const LEAD = Float64Array.from({ length: 8 * LEAD_TERMS }, (_, place) => 1 + LEAD_BOOST * Math.exp(-place / LEAD_TERMS));
const OFTEN = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Weight of each term of a fingerprint, by its rarity, how often it is said and how early. */
export function dweltWeights({ terms, counts }: Pick<Fingerprint, 'terms' | 'counts'>): Float64Array {
  const weights = new Float64Array(terms.length);
  for (let place = 0; place < terms.length; place++) {
    const lead = place < LEAD.length ? (LEAD[place] ?? 1) : 1;
    weights[place] = (CLASS_WEIGHTS[(terms[place] ?? 0) & CLASS_MASK] ?? 0) * (OFTEN[counts[place] ?? 1] ?? 1) * lead;
  }
  return weights;
}
