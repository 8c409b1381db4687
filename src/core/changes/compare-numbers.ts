// When two numbers that stand at the same place contradict each other, and when they only look so.

/** `about`, `more than`: the number after it is not exact. Folded, for the words right before a number, by language. */
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
/** Trailing zeros from which a number without such a word is taken to be rounded: `2 500`, but not `40`. */
const ROUND_ZEROS = 2;
/** A number's share by which rounding without a word for it may miss. */
const ROUND_TOLERANCE = 0.1;
/** Miles and kilometres, feet and metres, pounds and kilogrammes, inches and centimetres, acres and hectares, and back. */
const CONVERSIONS = [1.609, 3.281, 2.205, 2.54, 2.471];
const CONVERSION_TOLERANCE = 0.06;
/** A zero too many is a mistake worth showing; two are a word for a hundred or a thousand that was not read. */
const MAX_MISTYPED = 50;
/** More numbers than this in a passage are a table, whose sums prove nothing. */
const MAX_SUMMANDS = 10;

/** True where a word that makes a number inexact stands among the folded words before it. */
export function isApproximate(before: readonly string[]): boolean {
  return before.some((word) => APPROXIMATE.has(word));
}

/**
 * True where one number is the other, rounded: `about 2,500` of 2,487, `more than 20` of 23.
 *
 * @param loosely a word at either of them says that it is not exact
 */
export function isRounded(one: number, two: number, loosely: boolean): boolean {
  return isRoundingOf(one, two, loosely) || isRoundingOf(two, one, loosely);
}

function isRoundingOf(round: number, exact: number, loosely: boolean): boolean {
  const apart = Math.abs(round - exact);
  const zeros = trailingZeros(round);
  if (loosely) return apart < 10 ** Math.max(1, zeros);
  return zeros >= ROUND_ZEROS && apart < 10 ** zeros && apart <= exact * ROUND_TOLERANCE;
}

function trailingZeros(value: number): number {
  return /0*$/.exec(String(Math.trunc(value)))?.[0].length ?? 0;
}

/** True for one number of which one text's magnitude word was not read: 243 thousand, 243. */
export function isSameDigits(one: number, two: number): boolean {
  const digits = (value: number) => String(value).replace('.', '').replace(/0+$/, '');
  const ratio = Math.max(one, two) / Math.min(one, two);
  return ratio > MAX_MISTYPED && digits(one) === digits(two);
}

/** True where one number is the other in another unit: 25 kilometres, 16 miles. */
export function isConverted(one: number, two: number): boolean {
  const ratio = Math.max(one, two) / Math.min(one, two);
  return CONVERSIONS.some((factor) => Math.abs(ratio / factor - 1) < CONVERSION_TOLERANCE);
}

/** True where some of the numbers, two at least, add up to the total: 14 + 9 is 23. */
export function isSum(total: number, numbers: readonly number[]): boolean {
  const parts = numbers.filter((part) => part > 0 && part < total).slice(0, MAX_SUMMANDS);
  return parts.some((part, at) => reaches(total - part, parts.slice(at + 1)));
}

function reaches(rest: number, numbers: readonly number[]): boolean {
  const [first, ...others] = numbers;
  if (first === undefined) return false;
  return rest === first || (rest > first && reaches(rest - first, others)) || reaches(rest, others);
}
