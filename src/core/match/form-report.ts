// Form reports: two texts made by one form with the facts of two events. Police notices of two towns, closing prices of two days, lottery numbers and
// obituaries share much of their wording, and are no copies of each other. No list of forms and no words: the facts at the same places decide.
//
// In a copy the facts agree, and edits are elsewhere: sentences are cut, added or reworded. In a form report the shared words are interrupted where the
// facts stand, and other facts stand there. Here it is decided which texts are laid side by side (blanks.ts); form-rules.ts has the rules.
import type { Print } from '../fingerprint/make-fingerprint';
import { FACT_KINDS, type FactKind } from '../fingerprint/story-term';
import { codeKind, codeWeight } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import { findBlanks } from './blanks';
import type { Comparable } from './comparable';
import { isForm, isFormOfAnotherDay } from './form-rules';

/** Minimum number of terms that each of the two has alone. Chosen by hand: it spares most copies the rest. */
const MIN_OWN_TERMS = 2;
/** Weight of facts that each of the two has alone, from which on their whole texts are looked at: three single digits. Chosen by hand. */
const MIN_OWN_FACTS = 0.75;
/** Minimum weight of the facts of each of two texts that tell of other events in words of one form: two or three exact ones. Chosen by hand. */
const MIN_OTHER_FACTS = 2;
/**
 * Maximum share of the fewer facts that such two have in common. Of 81 rewritings of the corpus that copy too little for a copy, none shares less than 0.25;
 * of notices of our own that do, most share less than 0.15.
 */
const MAX_COMMON_FACTS = 0.15;

/**
 * Whether the two tell of other events in the words of one form: `form` where they do, and `form-of-two-days` for copies that do if they were published on two
 * days, since an update within a day may bring all numbers up to date.
 */
export type FormVerdict = 'form' | 'form-of-two-days' | 'no-form';

/**
 * Asked only of articles that may be siblings. By their terms in order of first appearance, and where both texts are at hand by every word of them: forms
 * repeat themselves, sign by sign and case by case.
 *
 * @param isCopy as `isForm`
 */
export function judgeForm(asked: Print, other: Comparable, isCopy: boolean): FormVerdict {
  if (countOwnTerms(asked, other) < MIN_OWN_TERMS) return 'no-form';
  if (!isCopy && haveOtherFacts(asked, other)) return 'form';
  const blanks = findBlanks(asked.terms, other.terms);
  if (isForm(blanks, isCopy)) return 'form';
  if (!haveOwnFacts(asked, other)) return 'no-form';
  const { termsInText } = other;
  if (termsInText !== undefined && asked.hasText && isForm(findBlanks(asked.termsInText, termsInText), isCopy)) return 'form';
  return isCopy && isFormOfAnotherDay(blanks) ? 'form-of-two-days' : 'no-form';
}

/** The same of two stored articles, by their kept terms alone. Asked only of those that share the words of a third one. */
export function areOfOneForm(one: Fingerprint, other: Fingerprint): boolean {
  return isForm(findBlanks(one.terms, other.terms), true);
}

/** Number of terms that the one with fewer of them has alone. */
function countOwnTerms(asked: Print, other: Fingerprint): number {
  let shared = 0;
  for (const code of other.terms) if (asked.termTable.indexOf(code) >= 0) shared++;
  return Math.min(asked.terms.length, other.terms.length) - shared;
}

/** True where so many numbers or names of each are not in the other that their whole texts should be compared. */
export function haveOwnFacts(asked: Pick<Print, 'terms' | 'termTable'>, other: Fingerprint): boolean {
  const { shared, ofAsked, ofOther } = weighFacts(asked, other);
  return (['number', 'name'] as const).some((kind) => {
    const own = Math.min(ofAsked[kind], ofOther[kind]) - shared[kind];
    return own >= MIN_OWN_FACTS && own >= shared[kind];
  });
}

/** True where both tell facts, and hardly one of them is the same: who copies a report or words it anew keeps its facts. */
function haveOtherFacts(asked: Print, other: Fingerprint): boolean {
  const { shared, ofAsked, ofOther } = weighFacts(asked, other);
  const fewer = Math.min(allFacts(ofAsked), allFacts(ofOther));
  return fewer >= MIN_OTHER_FACTS && allFacts(shared) <= MAX_COMMON_FACTS * fewer;
}

type FactWeights = Record<FactKind, number>;

/** Weights of the facts of each, and of those that both have. */
function weighFacts(asked: Pick<Print, 'terms' | 'termTable'>, other: Fingerprint) {
  const [shared, ofAsked, ofOther] = [noFacts(), noFacts(), noFacts()];
  for (const code of asked.terms) addFact(ofAsked, code);
  for (const code of other.terms) {
    addFact(ofOther, code);
    if (asked.termTable.indexOf(code) >= 0) addFact(shared, code);
  }
  return { shared, ofAsked, ofOther };
}

const noFacts = (): FactWeights => ({ number: 0, place: 0, name: 0 });

function addFact(weights: FactWeights, code: number): void {
  const kind = codeKind(code);
  if (kind !== 'word') weights[kind] += codeWeight(code);
}

function allFacts(weights: FactWeights): number {
  return FACT_KINDS.reduce((sum, kind) => sum + weights[kind], 0);
}
