// Two pages that end alike and have nothing else in common: an offer, a request for consent or a note on the outlet stands below both. A copy has the story's
// own words: its names and facts come back all over the text, in what was kept and in what was written anew.
import type { Print } from '../fingerprint/make-fingerprint';
import { isWordCode } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import type { BeforeEnd } from '../model/relation';

/**
 * Maximum number of shared terms that stand among a text's own ones, as a share of these: words that are said of everything. Offers of our own in 16 languages have
 * at most 0.17 there, copies of the corpus at least 0.71.
 */
const MAX_SHARED = 0.25;

/** How many words each of the two has before the end that they share; null where they share more than an end. The same for (a, b) and (b, a). */
export function beforeSharedEnd(
  { terms, termTable }: Pick<Print, 'terms' | 'termTable'>,
  other: Pick<Fingerprint, 'terms'>,
): BeforeEnd | null {
  const isInOther = new Uint8Array(terms.length);
  const isInAsked = new Uint8Array(other.terms.length);
  for (let index = 0; index < other.terms.length; index++) {
    const askedIndex = termTable.indexOf(other.terms[index] as number);
    if (askedIndex < 0) continue;
    isInAsked[index] = 1;
    isInOther[askedIndex] = 1;
  }
  const [ofAsked, ofOther] = [ownWords(terms, isInOther), ownWords(other.terms, isInAsked)];
  return ofAsked === 0 || ofOther === 0 ? null : { asked: ofAsked, other: ofOther };
}

/** How many words a text has alone; 0 where what both have stands among them. @param isShared 1 for each term that both have */
function ownWords(terms: Uint32Array, isShared: Uint8Array): number {
  let [own, words, shared, among] = [0, 0, 0, 0];
  for (let index = 0; index < terms.length; index++) {
    if (isShared[index]) {
      shared++;
      continue;
    }
    own++;
    among = shared;
    if (isWordCode(terms[index] as number)) words++;
  }
  return among <= MAX_SHARED * own ? words : 0;
}
