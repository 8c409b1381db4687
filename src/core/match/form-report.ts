// Form reports: two texts made by one form with the facts of two events. Police notices of two towns, closing prices of two days, lottery numbers and
// obituaries share much of their wording, and are no copies of each other. No list of forms and no words: the facts at the same places decide.
//
// In a copy the facts agree, and edits are elsewhere: sentences are cut, added or reworded. In a form report the shared words are interrupted where the
// facts stand, and other facts stand there.
import type { Print } from '../fingerprint/make-fingerprint';
import { TERM_KINDS } from '../fingerprint/story-term';
import type { Fingerprint } from '../model/fingerprint';
import { type KindWeights, type TermSlots, termSlots } from './term-slots';

// The bounds were chosen on form reports of our own in 25 languages, against 6,100 copies, rewrites and reports of one half of a corpus of real news.
// Weights are the built-in ones of term-code.ts.

/** Minimum weight of the numbers that differ: two exact ones, or some round ones. */
const MIN_NUMBERS = 2;
/** How many times as much must differ as agree, of the numbers at the same places. A death toll or a converted unit is one number among others. */
const NUMBERS_DIFFER = 3;
/** Minimum share of changed terms among all at the same places. A copy that writes its numbers in another way has less. */
const MIN_CHANGED = 0.08;
/** Minimum weight of the names that differ. */
const MIN_NAMES = 1.5;
/** Weight of numbers that may agree without others that differ, where no name agrees: a year, the number to call. */
const FEW_NUMBERS = 0.5;
/** Minimum number of slots where few facts are told as numbers or by names. */
const MIN_SLOTS = 5;
/** Minimum share of slots among all gaps: who edits cuts and adds, a form is filled on both sides. */
const MIN_SLOTS_OF_GAPS = 0.7;
/** Minimum share of changed terms for that; larger where no two numbers differ, since rewording changes words too. */
const MIN_CHANGED_IN_SLOTS = 0.15;
const MIN_CHANGED_WORDS = 0.25;
/** Slots with two numbers that differ, from which on the smaller share is enough. */
const MIN_NUMBER_SLOTS = 2;

/**
 * True where the two tell of other events in the words of one form. Asked only of articles that would be siblings.
 *
 * @param isCopy their words are copied; a rewriting shares too few for its slots to be counted
 */
export function isFormReport(asked: Print, other: Fingerprint, isCopy: boolean): boolean {
  const slots = termSlots(asked, other);
  return numbersDiffer(slots) || namesDiffer(slots) || (isCopy && isFilledIn(slots));
}

/** `closed 1.34 % higher at 24,118.57` and `closed 0.06 % lower at 24,067.90`. */
function numbersDiffer(slots: TermSlots): boolean {
  const { kept, changed } = slots;
  return changed.number >= MIN_NUMBERS && changed.number >= NUMBERS_DIFFER * kept.number && changedShare(slots) >= MIN_CHANGED;
}

/** Other people at other places, and no number that both have. Where any word counts as a name, many agree, and this decides nothing. */
function namesDiffer({ kept, changed }: TermSlots): boolean {
  return changed.name >= MIN_NAMES && changed.name >= kept.name && changed.number + FEW_NUMBERS >= kept.number;
}

/** Text with few numbers and names, of which slot after slot is filled in another way. */
function isFilledIn(found: TermSlots): boolean {
  const { kept, changed, slots, numberSlots, otherGaps } = found;
  const min = numberSlots >= MIN_NUMBER_SLOTS ? MIN_CHANGED_IN_SLOTS : MIN_CHANGED_WORDS;
  return (
    slots >= MIN_SLOTS && slots >= MIN_SLOTS_OF_GAPS * (slots + otherGaps) && changed.number >= kept.number && changedShare(found) >= min
  );
}

function changedShare({ kept, changed }: TermSlots): number {
  const [ofKept, ofChanged] = [total(kept), total(changed)];
  return ofChanged > 0 ? ofChanged / (ofKept + ofChanged) : 0;
}

function total(weights: KindWeights): number {
  return TERM_KINDS.reduce((sum, kind) => sum + weights[kind], 0);
}
