// Form reports: two texts made by one form with the facts of two events. Police notices of two towns, closing prices of two days, lottery numbers and
// obituaries share much of their wording, and are no copies of each other. No list of forms and no words: the facts at the same places decide.
//
// In a copy the facts agree, and edits are elsewhere: sentences are cut, added or reworded. In a form report the shared words are interrupted where the
// facts stand, and other facts stand there.
import type { Print } from '../fingerprint/make-fingerprint';
import { TERM_KINDS, type TermKind } from '../fingerprint/story-term';
import { codeKind, codeWeight } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import { type Blanks, findBlanks } from './blanks';
import type { Comparable } from './comparable';

// The bounds were chosen on form reports of our own in 25 languages, against 6,100 copies, rewrites and reports of one half of a corpus of real news.
// Weights are the built-in ones of term-code.ts.

/** Minimum weight of the numbers that differ: two exact ones, or some round ones. */
const MIN_NUMBERS = 2;
/** … and where they stand in many blanks: four single digits, `your lucky number is 7`. */
const MIN_SMALL_NUMBERS = 1;
const MANY_NUMBER_BLANKS = 4;
/** … and where hardly a word or name differs beside them: three exact ones. With less it is a report with all its figures brought up to date. */
const MIN_NUMBERS_ALONE = 3.1;
/** … and both name the same people or places: five exact ones. Forms that do are closing prices, lotteries and tables, and differ in ten and more. */
const MIN_NUMBERS_BESIDE_NAMES = 6;
/** Minimum weight of names that both have there, and maximum share of it to that of their words. With more any word counts as a name, so that they tell nothing. */
const MIN_KEPT_NAMES = 1;
const MAX_KEPT_NAMES = 0.3;
/** Maximum share of changed words and names, and of names, that is hardly any: a headline and a time of day. */
const HARDLY_ANY_WORDS = 0.06;
const HARDLY_ANY_NAMES = 0.1;
/** How many times as much must differ as agree, of the numbers at the same places. A death toll or a converted unit is one number among others. */
const NUMBERS_DIFFER = 3;
/** … and where many exact ones differ: in many blanks, or in some and hardly anything else is edited. A form says some itself, `24 carat` and `10 grams`. */
const MANY_NUMBERS = 3;
const MOST_NUMBERS_DIFFER = 1.5;
const MOST_NUMBERS_DIFFER_IN_FORM = 1.8;
const SOME_NUMBER_BLANKS = 3;
const MIN_CHANGED_IN_FORM = 0.1;
/** Minimum share of changed terms among all at the same places. A copy that writes its numbers in another way has less. */
const MIN_CHANGED = 0.08;
/** Minimum share of blanks among all gaps: who edits cuts and adds, a form is filled on both sides. */
const MIN_FILLED = 0.5;
/** Minimum weight of the names that differ: two short ones. */
const MIN_NAMES = 1;
/**
 * How many times as many numbers must differ as agree, where names differ or many blanks are filled: a form says some numbers itself, the one to call, the
 * hours of a service.
 */
const SOME_NUMBERS_DIFFER = 0.5;
/** Weight of numbers that may agree where none differs. */
const FEW_NUMBERS = 0.5;
/** Minimum share of blanks among all gaps, where numbers and names alone do not tell. */
const MIN_FILLED_BLANKS = 0.7;
/** Minimum number of blanks of such a text, and minimum share of changed words and names; fewer are enough where numbers differ in two blanks or more. */
const MIN_BLANKS = 5;
const MIN_BLANKS_WITH_NUMBERS = 4;
const MIN_CHANGED_WORDS = 0.1;
const MIN_NUMBER_BLANKS = 2;
/** Minimum share of changed terms in many blanks. */
const MIN_CHANGED_IN_BLANKS = 0.15;
/** … where not a single number differs: rewording changes words too. */
const MIN_CHANGED_WITHOUT_NUMBERS = 0.25;
/** Minimum number of terms that each of the two has alone. It spares most copies the rest. */
const MIN_OWN_TERMS = 2;
/** Weight of facts that only one of two articles has, from which on the second look at the whole texts is taken: three single digits. */
const MIN_OWN_FACTS = 0.75;

/**
 * True where the two tell of other events in the words of one form. Asked only of articles that may be siblings. By their terms in order of first
 * appearance, and where both texts are at hand by every word of them: forms repeat themselves, sign by sign and case by case.
 *
 * @param isCopy their words are copied; a rewriting shares too few for its blanks to be counted, and words its names anew
 */
export function isFormReport(asked: Print, other: Comparable, isCopy: boolean): boolean {
  if (ownTerms(asked, other) < MIN_OWN_TERMS) return false;
  if (isForm(findBlanks(asked.terms, other.terms), isCopy)) return true;
  const { termsInText } = other;
  return (
    termsInText !== undefined && asked.hasText && haveOwnFacts(asked, other) && isForm(findBlanks(asked.termsInText, termsInText), isCopy)
  );
}

/** The same of two stored articles that share the words of a third one. */
export function haveOtherFacts(one: Fingerprint, other: Fingerprint): boolean {
  return isForm(findBlanks(one.terms, other.terms), true);
}

/** Number of terms that the one with fewer of them has alone. */
function ownTerms(asked: Print, other: Fingerprint): number {
  let shared = 0;
  for (const code of other.terms) if (asked.termTable.indexOf(code) >= 0) shared++;
  return Math.min(asked.terms.length, other.terms.length) - shared;
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

function isForm(blanks: Blanks, isCopy: boolean): boolean {
  return numbersDiffer(blanks) || mostNumbersDiffer(blanks) || (isCopy && (namesDiffer(blanks) || isFilledIn(blanks)));
}

/** `closed 1.34 % higher at 24,118.57` and `closed 0.06 % lower at 24,067.90`. */
function numbersDiffer(found: Blanks): boolean {
  const { kept, changed } = found;
  return (
    changed.number >= minNumbers(found) &&
    changed.number >= NUMBERS_DIFFER * kept.number &&
    changedShare(found) >= MIN_CHANGED &&
    filledShare(found) >= MIN_FILLED
  );
}

/** Weight of the numbers that have to differ. */
function minNumbers(found: Blanks): number {
  const { kept, changed, numberBlanks } = found;
  const areAlone = changed.name <= HARDLY_ANY_NAMES * kept.name && changedShare(found, WORDS_AND_NAMES) < HARDLY_ANY_WORDS;
  const areNamed = kept.name >= MIN_KEPT_NAMES && kept.name <= MAX_KEPT_NAMES * kept.word;
  if (areAlone) return areNamed ? MIN_NUMBERS_BESIDE_NAMES : MIN_NUMBERS_ALONE;
  return numberBlanks >= MANY_NUMBER_BLANKS ? MIN_SMALL_NUMBERS : MIN_NUMBERS;
}

function mostNumbersDiffer(found: Blanks): boolean {
  const { kept, changed, numberBlanks } = found;
  if (changed.number < Math.max(MANY_NUMBERS, minNumbers(found)) || numberBlanks < SOME_NUMBER_BLANKS) return false;
  const [ratio, isChanged, isFilled] = [changed.number / kept.number, changedShare(found), filledShare(found)];
  const isForm = ratio >= MOST_NUMBERS_DIFFER_IN_FORM && isChanged >= MIN_CHANGED_IN_FORM && isFilled >= MIN_FILLED_BLANKS;
  const inManyBlanks = numberBlanks >= MANY_NUMBER_BLANKS && ratio >= MOST_NUMBERS_DIFFER;
  return isForm || (inManyBlanks && isChanged >= MIN_CHANGED_IN_BLANKS && isFilled >= MIN_FILLED);
}

/** Other people at other places. Where any word counts as a name, many agree, and this decides nothing. */
function namesDiffer({ kept, changed }: Blanks): boolean {
  const someNumbersDiffer = changed.number + FEW_NUMBERS >= SOME_NUMBERS_DIFFER * kept.number;
  return changed.name >= MIN_NAMES && changed.name >= kept.name && someNumbersDiffer;
}

/** Text with few numbers and names, of which blank after blank is filled in another way. */
function isFilledIn(found: Blanks): boolean {
  if (filledShare(found) < MIN_FILLED_BLANKS) return false;
  const { kept, changed, blanks, numberBlanks } = found;
  const numbersChange =
    numberBlanks >= MIN_NUMBER_BLANKS && blanks >= MIN_BLANKS_WITH_NUMBERS && changed.number >= SOME_NUMBERS_DIFFER * kept.number;
  if (numbersChange && changedShare(found, WORDS_AND_NAMES) >= MIN_CHANGED_WORDS) return true;
  const min = numberBlanks > 0 ? MIN_CHANGED_IN_BLANKS : MIN_CHANGED_WITHOUT_NUMBERS;
  return blanks >= MIN_BLANKS && changed.number >= kept.number && changedShare(found) >= min;
}

const WORDS_AND_NAMES: readonly TermKind[] = ['word', 'name', 'place'];

function changedShare({ kept, changed }: Blanks, kinds: readonly TermKind[] = TERM_KINDS): number {
  const ofKept = kinds.reduce((sum, kind) => sum + kept[kind], 0);
  const ofChanged = kinds.reduce((sum, kind) => sum + changed[kind], 0);
  return ofChanged > 0 ? ofChanged / (ofKept + ofChanged) : 0;
}

function filledShare({ blanks, otherGaps }: Blanks): number {
  return blanks > 0 ? blanks / (blanks + otherGaps) : 0;
}
