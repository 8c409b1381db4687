// What is kept of an article's text to recognise it by. Made by make-fingerprint.ts.
import * as z from 'zod/mini';
import { MAX_PRINTS } from '../bounds';
import type { DeepReadonly } from './deep-readonly';
import { byteArray, codeArray, primaryTag } from './scalars';

/** Counts are kept in bytes. */
export const MAX_COUNT = 255;

const count = z.int().check(z.gte(0), z.lte(MAX_PRINTS));

export const fingerprint = z.object({
  /** Version of normalisation, shingle size, window and term rules. `areComparable` says which are compared with each other. */
  scheme: count,
  /** BCP 47 primary tag of the text, '' where it cannot be told: words are compared within one language only. */
  lang: primaryTag,
  /** Words of title and body. */
  wordCount: count,
  /** Distinct shingles of the text, of which `shingles` is a sample. */
  shingleCount: count,
  /** Winnowed hashes of word shingles, ascending, distinct; all of them where the text is short. The last bit says that the words are quoted speech. */
  shingles: codeArray,
  /** Codes of the story terms (term-code.ts) in order of first appearance, distinct. */
  terms: codeArray,
  /** How often each of them is said, in the same order; `MAX_COUNT` for more. */
  counts: byteArray,
});
export type Fingerprint = DeepReadonly<z.infer<typeof fingerprint>>;
