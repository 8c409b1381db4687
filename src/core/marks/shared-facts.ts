// Finds numbers, places and names of a text that another text has too, where each stands first.
import type { TermOccurrence } from '../fingerprint/story-term';
import { codeWeight, MIN_FACT_WEIGHT, termCode } from '../fingerprint/term-code';
import { CASED } from '../text/tokens';

// Weights of terms (fingerprint/term-code.ts). Chosen by hand: two texts share lighter ones by chance.

/** A lighter name has two consonants. */
const MIN_NAME = 0.5;
/** Minimum for a name in a script without capitals, where any word may count as a name. */
const MIN_CASELESS_NAME = 1.1;
/** A name of several words is one whatever its weight: `Aïn al-Assad`. */
const SEVERAL_WORDS = /[\s-]/;

/**
 * The occurrences in order of the text; no two overlap.
 *
 * @param found the terms of this text
 * @param terms codes of the other text's terms
 * @param after offset from which on they are looked for: behind the headline, whose facts the text repeats
 */
export function findSharedFacts(text: string, found: readonly TermOccurrence[], terms: Uint32Array, after: number): TermOccurrence[] {
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
  if (term.kind === 'number') return weight >= MIN_FACT_WEIGHT;
  if (term.kind === 'name') return weight >= (CASED.test(term.label) ? MIN_NAME : MIN_CASELESS_NAME) || SEVERAL_WORDS.test(term.label);
  return term.kind === 'place';
}

/** The occurrence begins at the word that a name goes by, its label may begin before: `Aïn al-Assad` goes by `Assad`. */
function startOfLabel(text: string, { start, label }: TermOccurrence): number {
  const from = text.lastIndexOf(label, start);
  return from >= 0 && from + label.length > start ? from : start;
}
