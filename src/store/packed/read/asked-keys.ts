// Which of an asked article's keys are looked up. A key costs one record read in every segment that is asked, so only the rarest keys are looked up.

import { shingleKey } from '../../../core/codec/fingerprint';
import { type IndexKeys, indexKeys } from '../../../core/fingerprint/index-keys';
import { codeWeight } from '../../../core/fingerprint/term-code';
import type { Fingerprint } from '../../../core/model/fingerprint';

/** With 16 keys a copy with 30 % of the words shares at least two of them in 98 of 100 cases; facts and words find the rest. */
const MAX_SHINGLES = 16;
/**
 * With 40, one translation in a hundred would be lost. 100 cost few more records, since the lighter facts are in so many stories that their buckets
 * are in memory already.
 */
const MAX_FACTS = 100;
/** Of the 40 rarest words of an article (core/fingerprint/index-keys.ts). Chosen by hand between records read and rewrites found. */
const MAX_WORDS = 24;

export function askedKeys(asked: Fingerprint): IndexKeys {
  const { shingles, facts, words } = indexKeys(asked);
  return {
    shingles: [...new Set(shingles.map(shingleKey))].sort((a, b) => a - b).slice(0, MAX_SHINGLES),
    facts: [...facts].sort((a, b) => codeWeight(b) - codeWeight(a)).slice(0, MAX_FACTS),
    words: words.slice(0, MAX_WORDS),
  };
}
