// Which of an asked article's keys are looked up: each costs a record of every segment, so only the telling ones.

import { type IndexKeys, indexKeys } from '../../../core/fingerprint/index-keys';
import { codeWeight } from '../../../core/fingerprint/term-code';
import type { Fingerprint } from '../../../core/model/fingerprint';
import { shingleKey } from '../codec/fingerprint';

/** Of a copy that has three in ten of the words, two of these are found but for one time in fifty, and then it is found by its facts and words. */
const MAX_SHINGLES = 16;
/** With forty, one translation in a hundred is lost. A hundred take few more records: the lighter ones stand in every other story, so that theirs were read before. */
const MAX_FACTS = 100;
const MAX_WORDS = 24;

export function askedKeys(asked: Fingerprint): IndexKeys {
  const { shingles, facts, words } = indexKeys(asked);
  return {
    shingles: [...new Set(shingles.map(shingleKey))].sort((a, b) => a - b).slice(0, MAX_SHINGLES),
    facts: [...facts].sort((a, b) => codeWeight(b) - codeWeight(a)).slice(0, MAX_FACTS),
    words: words.slice(0, MAX_WORDS),
  };
}
