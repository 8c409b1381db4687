// When two numbers of one statement do not contradict each other: rounded, converted to another unit, or the sum of others.

import { withoutEnd } from '../text/without-end';

/** Words right before a number that say it is not exact: `about`, `more than`. Folded; one line for each language or two. */
const APPROXIMATE = new Set(
  (
    'about around some nearly almost roughly approximately over than under least most estimated up ' +
    'environ quelque pres presque autour plus moins ' +
    'rund etwa circa ca knapp fast gut uber mehr mindestens ' +
    'unos unas cerca casi mas menos alrededor aproximadamente ' +
    'circa quasi oltre piu almeno cerca mais quase pelo ' +
    'ongeveer bijna ruim zowat omkring nastan ungefar over ' +
    'около почти более порядка свыше близько майже понад ' +
    'okolo prawie ponad zhruba priblizne yaklasik sekitar ' +
    'نحو حوالي قرابه زهاء اكثر حدود نزديك بيش כ כמעט יותר लगभग करीब 约 約 近 逾 超 大约'
  ).split(' '),
);
/** Trailing zeros from which on a number without such a word counts as rounded: `2 500`, but not `40`. */
const ROUND_ZEROS = 2;
/** Share of the exact number by which it may differ from a rounded one without such a word. Chosen by hand. */
const ROUND_TOLERANCE = 0.1;
/** Kilometres to a mile, feet to a metre, pounds to a kilogramme, centimetres to an inch, acres to a hectare. */
const CONVERSIONS = [1.609, 3.281, 2.205, 2.54, 2.471];
/** Share by which a converted number may miss, since it is rounded: 25 miles are called 40 kilometres. */
const CONVERSION_TOLERANCE = 0.06;
/**
 * Maximum ratio of two numbers that a slip explains, such as one zero too many, which is worth showing. A larger ratio comes from a word for a
 * hundred or a thousand that was not read.
 */
const MAX_MISTYPED = 50;
/** Numbers that are tried as parts of a sum: more of them are a table, and trying all subsets takes exponential time. */
const MAX_SUMMANDS = 10;

/** True where one of the folded words before a number says that it is not exact. */
export function isApproximate(before: readonly string[]): boolean {
  return before.some((word) => APPROXIMATE.has(word));
}

/**
 * True where one number is the other rounded: `about 2,500` of 2,487, `more than 20` of 23.
 *
 * @param isInexact a word before either of them says that it is not exact
 */
export function isRounded(one: number, two: number, isInexact: boolean): boolean {
  return isRoundingOf(one, two, isInexact) || isRoundingOf(two, one, isInexact);
}

function isRoundingOf(round: number, exact: number, isInexact: boolean): boolean {
  const apart = Math.abs(round - exact);
  const zeros = trailingZeros(round);
  if (isInexact) return apart < 10 ** Math.max(1, zeros);
  return zeros >= ROUND_ZEROS && apart < 10 ** zeros && apart <= exact * ROUND_TOLERANCE;
}

function trailingZeros(value: number): number {
  const digits = String(Math.trunc(value));
  return digits.length - withoutEnd(digits, /0/).length;
}

/** True where both may be one number, whose word for a thousand or a million was not read in one text: 243 thousand, 243. */
export function isSameDigits(one: number, two: number): boolean {
  const digits = (value: number) => withoutEnd(String(value).replace('.', ''), /0/);
  const ratio = Math.max(one, two) / Math.min(one, two);
  return ratio > MAX_MISTYPED && digits(one) === digits(two);
}

/** True where one number may be the other in another unit: 25 kilometres, 16 miles. */
export function isConverted(one: number, two: number): boolean {
  const ratio = Math.max(one, two) / Math.min(one, two);
  return CONVERSIONS.some((factor) => Math.abs(ratio / factor - 1) < CONVERSION_TOLERANCE);
}

/** True where two or more of the numbers add up to the total: 14 + 9 is 23. */
export function isSum(total: number, numbers: readonly number[]): boolean {
  const parts = numbers.filter((part) => part > 0 && part < total).slice(0, MAX_SUMMANDS);
  return parts.some((part, index) => reaches(total - part, parts.slice(index + 1)));
}

/** True where some of the numbers, one at least, add up to the rest. */
function reaches(rest: number, numbers: readonly number[]): boolean {
  const [first, ...others] = numbers;
  if (first === undefined) return false;
  return rest === first || (rest > first && reaches(rest - first, others)) || reaches(rest, others);
}
