// Numbers, places and names of a text that another has too, where each stands first.

import type { TermOccurrence } from '../fingerprint/story-term';
import { codeWeight, termCode } from '../fingerprint/term-code';
import { CASED } from '../text/tokens';

/** Below this a number is a single digit, which two texts share by chance. */
const MIN_NUMBER = 0.4;
/** Below this a name is two consonants; where a script has no capitals every word may be one, and more are asked for. */
const MIN_NAME = 0.5;
const MIN_CASELESS_NAME = 1.1;
/** `Aïn al-Assad`: several words are a name however little each of them sounds. */
const SEVERAL_WORDS = /[\s-]/;

/**
 * @param found the terms of this text
 * @param terms codes of the other text's terms
 * @param after offset from which on they are looked for: what a headline says the text says again
 */
export function sharedFacts(text: string, found: readonly TermOccurrence[], terms: Uint32Array, after: number): TermOccurrence[] {
  const missing = new Set(terms);
  const facts = found
    .filter((term) => term.start >= after && isTelling(term) && missing.delete(termCode(term)))
    .map((term) => ({ ...term, start: startOfLabel(text, term) }));
  let end = 0;
  return facts.filter(({ start, label }) => {
    const isApart = start >= end;
    if (isApart) end = start + label.length;
    return isApart;
  });
}

function isTelling(term: TermOccurrence): boolean {
  const weight = codeWeight(termCode(term));
  if (term.kind === 'number') return weight >= MIN_NUMBER;
  if (term.kind === 'name') return weight >= (CASED.test(term.label) ? MIN_NAME : MIN_CASELESS_NAME) || SEVERAL_WORDS.test(term.label);
  return term.kind === 'place';
}

/** A name stands where the word is that it is known by; its label may begin before: `Aïn al-Assad` is known by `Assad`. */
function startOfLabel(text: string, { start, label }: TermOccurrence): number {
  const from = text.lastIndexOf(label, start);
  return from >= 0 && from + label.length > start ? from : start;
}
