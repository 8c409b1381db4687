// What the stores are asked about: made-up articles, half of them copies or rewrites of stored ones.
import type { Fingerprint } from '../../src/core/model/fingerprint';
import { mixed } from './random';
import { copyOf, ownFingerprint, rewriteOf } from './synthetic-articles';

/** A made-up article to ask with, and the index of the stored one that it was made from. */
export interface Asked {
  readonly fingerprint: Fingerprint;
  readonly source: number | null;
}

/** One in four asks with a copy of a stored article, one in four with a rewrite, the others with something new. */
export function askedFingerprint(seed: number, total: number): Asked {
  const source = mixed(seed, 11) % total;
  const unseen = 2 ** 30 + seed;
  if (seed % 4 === 0) return { fingerprint: copyOf(ownFingerprint(source), unseen), source };
  if (seed % 4 === 1) return { fingerprint: rewriteOf(ownFingerprint(source), unseen), source };
  return { fingerprint: ownFingerprint(unseen), source: null };
}
