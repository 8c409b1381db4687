// Which of an asked article's keys are looked up. Each costs a record of every segment that is asked, so only the rarest are.

import { type IndexKeys, indexKeys } from '../../../core/fingerprint/index-keys';
import { codeWeight } from '../../../core/fingerprint/term-code';
import type { Fingerprint } from '../../../core/model/fingerprint';
import { shingleKey } from '../codec/fingerprint';

/** With so many, a copy that has three tenths of the words shares two of these keys in 98 of 100 cases; facts and words find the others. */
const MAX_SHINGLES = 16;
/** With 40, one translation in a hundred is lost. A hundred cost few more records: the lighter facts stand in so many stories that their buckets are in memory. */
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
