// Two pages that end alike and have nothing else in common: an offer, a request for consent or a note on the outlet stands below both. A copy has the story's
// own words: its names and facts come back all over the text, in what was kept and in what was written anew.
import { isWordCode } from '../fingerprint/term-code';
import type { BeforeEnd } from '../model/relation';

/**
 * Maximum number of shared terms that stand among a text's own ones, as a share of these: words that are said of everything. Offers of our own in 16 languages have
 * at most 0.17 there, copies of the corpus at least 0.71.
 */
const MAX_SHARED = 0.25;

/**
 * How many words each of the two has before the end that they share; null where they share more than an end. The same for (a, b) and (b, a).
 *
 * @param asked codes of terms in order of first appearance
 */
export function beforeSharedEnd(asked: Uint32Array, other: Uint32Array): BeforeEnd | null {
  const [ofAsked, ofOther] = [ownWords(asked, new Set(other)), ownWords(other, new Set(asked))];
  return ofAsked === 0 || ofOther === 0 ? null : { asked: ofAsked, other: ofOther };
}

/** How many words it has alone; 0 where what both have stands among them. */
function ownWords(terms: Uint32Array, inOther: ReadonlySet<number>): number {
  let [own, words, shared, among] = [0, 0, 0, 0];
  for (const code of terms) {
    if (inOther.has(code)) {
      shared++;
      continue;
    }
    own++;
    among = shared;
    if (isWordCode(code)) words++;
  }
  return among <= MAX_SHARED * own ? words : 0;
}
