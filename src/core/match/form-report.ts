// Form reports: two texts made by one form with the facts of two events. Police notices of two towns, closing prices of two days, lottery numbers and
// obituaries share much of their wording, and are no copies of each other. No list of forms and no words: the facts at the same places decide.
//
// In a copy the facts agree, and edits are elsewhere: sentences are cut, added or reworded. In a form report the shared words are interrupted where the
// facts stand, and other facts stand there.
import type { Print } from '../fingerprint/make-fingerprint';
import { TERM_KINDS } from '../fingerprint/story-term';
import { codeKind, codeWeight } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import type { Comparable } from './comparable';
import { type TermSlots, termSlots } from './term-slots';

// The bounds were chosen on form reports of our own in 25 languages, against 6,100 copies, rewrites and reports of one half of a corpus of real news.
// Weights are the built-in ones of term-code.ts.

/** Minimum weight of the numbers that differ: two exact ones, or some round ones. */
const MIN_NUMBERS = 2;
/** … and where they stand in many slots: four single digits, `your lucky number is 7`. */
const MIN_SMALL_NUMBERS = 1;
const MANY_NUMBER_SLOTS = 4;
/** How many times as much must differ as agree, of the numbers at the same places. A death toll or a converted unit is one number among others. */
const NUMBERS_DIFFER = 3;
/** … and where many exact ones differ, in an even text: a form says some numbers itself, the one to call, the hours of a service. */
const MOST_NUMBERS_DIFFER = 1.5;
const MANY_NUMBERS = 3;
/** Minimum share of changed terms among all at the same places. A copy that writes its numbers in another way has less. */
const MIN_CHANGED = 0.08;
/** Minimum share of slots among all gaps: who edits cuts and adds, a form is filled on both sides. */
const MIN_FILLED = 0.5;
/** Minimum weight of the names that differ. */
const MIN_NAMES = 1.5;
/** Weight of numbers that may agree without others that differ, where no name agrees: a year, the number to call. */
const FEW_NUMBERS = 0.5;
/** Minimum number of slots of a text with few numbers and names. */
const MIN_SLOTS = 5;
/** Minimum share of changed terms, and of slots, of such a text. */
const MIN_CHANGED_IN_SLOTS = 0.15;
const MIN_FILLED_SLOTS = 0.7;
/** … where not a single number differs: rewording changes words too. */
const MIN_CHANGED_WORDS = 0.25;
/** Weight of facts that only one of two articles has, from which on the second look at the whole texts is taken: three single digits. */
const MIN_OWN_FACTS = 0.75;

/**
 * True where the two tell of other events in the words of one form. Asked only of articles that may be siblings. By their terms in order of first
 * appearance, and where both texts are at hand by every word of them: forms repeat themselves, sign by sign and case by case.
 *
 * @param isCopy their words are copied; a rewriting shares too few for its slots to be counted
 */
export function isFormReport(asked: Print, other: Comparable, isCopy: boolean): boolean {
  if (isForm(termSlots(asked.terms, other.terms), isCopy)) return true;
  const { termsInText } = other;
  return (
    termsInText !== undefined && asked.hasText && haveOwnFacts(asked, other) && isForm(termSlots(asked.termsInText, termsInText), isCopy)
  );
}

/** True where so many numbers or names of each are not in the other that their whole texts should be compared. */
export function haveOwnFacts(asked: Pick<Print, 'terms' | 'termTable'>, other: Fingerprint): boolean {
  const [shared, ofAsked, ofOther] = [noFacts(), noFacts(), noFacts()];
  for (const code of asked.terms) addFact(ofAsked, code);
  for (const code of other.terms) addFact(asked.termTable.indexOf(code) >= 0 ? shared : ofOther, code);
  return (['number', 'name'] as const).some((kind) => {
    const own = Math.min(ofAsked[kind] - shared[kind], ofOther[kind]);
    return own >= MIN_OWN_FACTS && own >= shared[kind];
  });
}

const noFacts = () => ({ number: 0, name: 0 });

function addFact(weights: { number: number; name: number }, code: number): void {
  const kind = codeKind(code);
  if (kind === 'number' || kind === 'name') weights[kind] += codeWeight(code);
}

function isForm(slots: TermSlots, isCopy: boolean): boolean {
  return numbersDiffer(slots) || mostNumbersDiffer(slots) || namesDiffer(slots) || (isCopy && isFilledIn(slots));
}

/** `closed 1.34 % higher at 24,118.57` and `closed 0.06 % lower at 24,067.90`. */
function numbersDiffer(found: TermSlots): boolean {
  const { kept, changed, numberSlots } = found;
  const min = numberSlots >= MANY_NUMBER_SLOTS ? MIN_SMALL_NUMBERS : MIN_NUMBERS;
  return (
    changed.number >= min &&
    changed.number >= NUMBERS_DIFFER * kept.number &&
    changedShare(found) >= MIN_CHANGED &&
    filledShare(found) >= MIN_FILLED
  );
}

function mostNumbersDiffer(found: TermSlots): boolean {
  const { kept, changed, numberSlots } = found;
  return (
    numberSlots >= MANY_NUMBER_SLOTS &&
    changed.number >= MANY_NUMBERS &&
    changed.number >= MOST_NUMBERS_DIFFER * kept.number &&
    changedShare(found) >= MIN_CHANGED_IN_SLOTS &&
    filledShare(found) >= MIN_FILLED
  );
}

/** Other people at other places, and no number that both have. Where any word counts as a name, many agree, and this decides nothing. */
function namesDiffer({ kept, changed }: TermSlots): boolean {
  return changed.name >= MIN_NAMES && changed.name >= kept.name && changed.number + FEW_NUMBERS >= kept.number;
}

/** Text with few numbers and names, of which slot after slot is filled in another way. */
function isFilledIn(found: TermSlots): boolean {
  const { kept, changed, slots, numberSlots } = found;
  return (
    slots >= MIN_SLOTS &&
    filledShare(found) >= MIN_FILLED_SLOTS &&
    changed.number >= kept.number &&
    changedShare(found) >= (numberSlots > 0 ? MIN_CHANGED_IN_SLOTS : MIN_CHANGED_WORDS)
  );
}

function changedShare({ kept, changed }: TermSlots): number {
  const [ofKept, ofChanged] = [kept, changed].map((weights) => TERM_KINDS.reduce((sum, kind) => sum + weights[kind], 0));
  return ofChanged ? ofChanged / ((ofKept ?? 0) + ofChanged) : 0;
}

function filledShare({ slots, otherGaps }: TermSlots): number {
  return slots > 0 ? slots / (slots + otherGaps) : 0;
}
