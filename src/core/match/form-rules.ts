// The rules that tell a form report from a copy, by how two texts that share many words differ (blanks.ts). Any one of them is enough.
//
// What they look at:
// - weights of terms (term-code.ts): 0.25 for a single digit, 1.1 and 1.6 for an exact number, 0.5 for a short name, 0.4 to 1.05 for a word;
// - `kept`, the weight of what both texts say, and `changed`, of what stands at the same places in one and in the other, both by kind of term;
// - the changed share: `changed` as a share of both. An edit touches little of the text, a form is another in every blank;
// - the filled share: blanks among all gaps. Who edits cuts and adds, on one side alone; a form is filled in on both.
//
// What they have to leave alone: a copy whose death toll has risen, whose units were converted, or all of whose figures were brought up to date.
//
// The bounds were chosen together on form reports of our own in 25 languages, so that as many as possible are told and of 6,100 copies, rewritings and
// reports of one half of a corpus of real news hardly any is lost. A comment says which case a bound is for. docs/matching.md has the figures.
import { TERM_KINDS, type TermKind } from '../fingerprint/story-term';
import type { Blanks } from './blanks';

/**
 * True where the two texts were made by one form with the facts of two events.
 *
 * @param isCopy their words are copied. A rewriting shares too few for its blanks to be counted, and words its names anew: of it the numbers alone tell.
 */
export function isForm(blanks: Blanks, isCopy: boolean): boolean {
  return numbersDiffer(blanks) || mostNumbersDiffer(blanks) || (isCopy && (namesDiffer(blanks) || isFilledIn(blanks)));
}

const ANOTHER_DAY = {
  /** Minimum weight of the numbers that differ, two exact ones, and minimum number of blanks with numbers. */
  minChanged: 2,
  minBlanks: 2,
  /** How many times as much must differ as is kept: `24 carat`, `10 grams`. */
  minRatio: 1.5,
  /** Minimum filled share. */
  minFilled: 0.5,
} as const;

/**
 * True where the numbers are others, though too few of them, or with too little beside them, to tell a form from an update. Between two days they do: yesterday's
 * price is history, and who prints a report again days later prints its numbers.
 */
export function isFormOfAnotherDay(blanks: Blanks): boolean {
  const { kept, changed, numberBlanks } = blanks;
  return (
    changed.number >= Math.max(ANOTHER_DAY.minChanged, ANOTHER_DAY.minRatio * kept.number) &&
    numberBlanks >= ANOTHER_DAY.minBlanks &&
    filledShare(blanks) >= ANOTHER_DAY.minFilled
  );
}

const NUMBERS = {
  /** How many times as much must differ as is kept: a death toll or a converted unit is one number among others. */
  minRatio: 3,
  /** Minimum changed share. A copy that writes its numbers in another way has less. */
  minChanged: 0.08,
  /** Minimum filled share. */
  minFilled: 0.5,
} as const;

/** `closed 1.34 % higher at 24,118.57` and `closed 0.06 % lower at 24,067.90`. */
function numbersDiffer(blanks: Blanks): boolean {
  const { kept, changed } = blanks;
  return (
    changed.number >= minNumbers(blanks) &&
    changed.number >= NUMBERS.minRatio * kept.number &&
    changedShare(blanks) >= NUMBERS.minChanged &&
    filledShare(blanks) >= NUMBERS.minFilled
  );
}

/** Minimum weight of the numbers that differ. */
const MIN_NUMBERS = {
  /** Two exact ones, or some round ones. */
  usual: 2,
  /** Where numbers stand in many blanks: four single digits, `your lucky number is 7`. */
  inManyBlanks: 1,
  /** Where hardly a word or name differs beside them: three exact ones. With less it is a report with all its figures brought up to date. */
  alone: 3.1,
  /** … and both name the same people or places: five exact ones. Forms that do are closing prices, lotteries and tables, and differ in ten and more. */
  besideNames: 6,
} as const;
/** Blanks with numbers that are many. */
const MANY_NUMBER_BLANKS = 4;
/** What counts as hardly any, a headline and a time of day: changed share of words and names, and weight of changed names as a share of the kept ones. */
const HARDLY_ANY = { words: 0.06, names: 0.1 } as const;
/** Minimum weight of kept names, and its maximum share of that of kept words. With more any word of the script counts as a name, so that they tell nothing. */
const KEPT_NAMES = { min: 1, maxShare: 0.3 } as const;

function minNumbers(blanks: Blanks): number {
  const { kept, changed, numberBlanks } = blanks;
  const areAlone = changed.name <= HARDLY_ANY.names * kept.name && changedShare(blanks, WORDS_AND_NAMES) < HARDLY_ANY.words;
  const areNamed = kept.name >= KEPT_NAMES.min && kept.name <= KEPT_NAMES.maxShare * kept.word;
  if (areAlone) return areNamed ? MIN_NUMBERS.besideNames : MIN_NUMBERS.alone;
  return numberBlanks >= MANY_NUMBER_BLANKS ? MIN_NUMBERS.inManyBlanks : MIN_NUMBERS.usual;
}

const MOST_NUMBERS = {
  /** Minimum weight: two or three exact ones. */
  min: 3,
  /** Minimum number of blanks with numbers. */
  minBlanks: 3,
  /** In some blanks, where hardly anything is edited besides. */
  inSome: { minRatio: 1.8, minChanged: 0.1, minFilled: 0.7 },
  /** In `MANY_NUMBER_BLANKS`. */
  inMany: { minRatio: 1.5, minChanged: 0.15, minFilled: 0.5 },
} as const;

/** More numbers are kept where the form says some itself: `24 carat`, `10 grams`. Then more exact ones have to differ. */
function mostNumbersDiffer(blanks: Blanks): boolean {
  const { kept, changed, numberBlanks } = blanks;
  if (changed.number < Math.max(MOST_NUMBERS.min, minNumbers(blanks)) || numberBlanks < MOST_NUMBERS.minBlanks) return false;
  const isReached = ({ minRatio, minChanged, minFilled }: { minRatio: number; minChanged: number; minFilled: number }) =>
    changed.number >= minRatio * kept.number && changedShare(blanks) >= minChanged && filledShare(blanks) >= minFilled;
  return isReached(MOST_NUMBERS.inSome) || (numberBlanks >= MANY_NUMBER_BLANKS && isReached(MOST_NUMBERS.inMany));
}

/**
 * How many times as much of the numbers must differ as is kept, where names differ or many blanks are filled: a form says some numbers itself, the one to call, the
 * hours of a service.
 */
const MIN_RATIO_BESIDE = 0.5;
const NAMES = {
  /** Minimum weight of the names that differ: two short ones. */
  min: 1,
  /** Weight of numbers that is taken as changed besides: so much may be kept where no number differs. */
  fewNumbers: 0.5,
} as const;

/** Other people at other places, not fewer than are kept. Where any word counts as a name, many are kept, and this decides nothing. */
function namesDiffer({ kept, changed }: Blanks): boolean {
  const someNumbersDiffer = changed.number + NAMES.fewNumbers >= MIN_RATIO_BESIDE * kept.number;
  return changed.name >= NAMES.min && changed.name >= kept.name && someNumbersDiffer;
}

const FILLED_IN = {
  /** Minimum filled share, where numbers and names alone do not tell. */
  minFilled: 0.7,
  /** Minimum number of blanks, and minimum changed share. */
  minBlanks: 5,
  minChanged: 0.15,
  /** … where not a single number differs: rewording changes words too. */
  minChangedWithoutNumbers: 0.25,
  /** Fewer are enough where numbers differ in two blanks or more: then the changed share is that of words and names. */
  withNumbers: { minNumberBlanks: 2, minBlanks: 4, minChanged: 0.1 },
} as const;

/** A text with few numbers and names, of which blank after blank is filled in another way: a horoscope, an obituary. */
function isFilledIn(blanks: Blanks): boolean {
  if (filledShare(blanks) < FILLED_IN.minFilled) return false;
  const { kept, changed, blanks: count, numberBlanks } = blanks;
  const { minNumberBlanks, minBlanks, minChanged } = FILLED_IN.withNumbers;
  const doNumbersDiffer = numberBlanks >= minNumberBlanks && count >= minBlanks && changed.number >= MIN_RATIO_BESIDE * kept.number;
  if (doNumbersDiffer && changedShare(blanks, WORDS_AND_NAMES) >= minChanged) return true;
  const min = numberBlanks > 0 ? FILLED_IN.minChanged : FILLED_IN.minChangedWithoutNumbers;
  return count >= FILLED_IN.minBlanks && changed.number >= kept.number && changedShare(blanks) >= min;
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
