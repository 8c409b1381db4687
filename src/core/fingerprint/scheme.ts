// Versions of the rules that make a fingerprint, and which of them can be compared.

/** Version of the rules: raise it whenever normalisation, shingles, window or term rules change. */
export const SCHEME = 2;
/**
 * Fingerprints of this scheme and later ones are compared with each other. Scheme 2 reads more numbers and names than scheme 1; shingles, words and
 * most facts are the same. What only one of two fingerprints has read counts as not shared, so a link may be missed, and none is made up.
 */
const OLDEST_COMPARED = 1;

/** True where fingerprints of two schemes can be compared. */
export function areComparable(one: number, two: number): boolean {
  return one === two || (isCompared(one) && isCompared(two));
}

function isCompared(scheme: number): boolean {
  return scheme >= OLDEST_COMPARED && scheme <= SCHEME;
}
