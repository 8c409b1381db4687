// Numbers, places and names of a paragraph, with where they stand.

import type { NumberStyle } from '../fingerprint/number-style';
import { findNumbers } from '../fingerprint/numbers';
import { findPlaces } from '../fingerprint/places';
import type { Token } from '../text/tokens';
import type { Fact } from './fact';
import { namesOf } from './find-names';

/** The number is part of a name: `F-16`, `COVID-19`, `G7`. */
const NAMED_NUMBER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]-?$/u;
/** What follows a time of day: `16h30`, `4 p.m.`, `19 Uhr`, `0513 GMT`. Two time zones write one time with two numbers, so times are not compared. */
const CLOCK = /^(?:[:h]\d|\s?(?:h\b|[ap]\.?m\b|uhr\b|heures?\b|horas?\b|o'clock|gmt\b|utc\b|بتوقيت|ч\b|время|點|点|時|시(?!\p{L})))/iu;
/** `60m` is sixty metres or sixty million: not compared. */
const UNCLEAR_UNIT = /\dm$/i;
/** Between the parts of one number or range, which are not compared one by one: `58ر54`, `15.00-24.00`, `20 و21`. */
const NUMBER_JOINT = /^[\s\u200e\u200f]?[,.،:;/رhو–—-]?[\s\u200e\u200f]?$/u;

/** Facts in order of the paragraph; no two overlap. `nameWords` are the folded words that count as names (`nameWordsOf`), `style` is that of the whole text. */
export function factsOf(text: string, tokens: readonly Token[], style: NumberStyle, nameWords: ReadonlySet<string>): Fact[] {
  const { lang } = style;
  const isCased = tokens.filter(({ cased }) => cased).length > tokens.length / 2;
  const facts = [...placesOf(tokens, lang, isCased), ...numbersOf(text, style)];
  const taken = new Set(facts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const names = isCased ? namesOf(text, tokens, lang, (token) => nameWords.has(token.word) && !taken.has(token.start)) : [];
  return [...facts, ...names].sort((a, b) => a.start - b.start);
}

function numbersOf(text: string, style: NumberStyle): Fact[] {
  const numbers = findNumbers(text, style).map(({ value, label, start }) => ({ value, label, start, end: start + label.length }));
  const areJoined = (left: { end: number } | undefined, right: { start: number } | undefined) =>
    left !== undefined && right !== undefined && NUMBER_JOINT.test(text.slice(left.end, right.start));
  return numbers.flatMap((number, index): Fact[] => {
    const { value, label, start, end } = number;
    const isPart = areJoined(numbers[index - 1], number) || areJoined(number, numbers[index + 1]);
    const isNamed = NAMED_NUMBER.test(text.slice(Math.max(0, start - 3), start));
    if (isPart || isNamed || UNCLEAR_UNIT.test(label) || CLOCK.test(text.slice(end, end + 8))) return [];
    return [{ kind: 'number', key: `n ${value}`, start, end, parts: [] }];
  });
}

function placesOf(tokens: readonly Token[], lang: string, needsCapital: boolean): Fact[] {
  return findPlaces(tokens, lang, needsCapital).flatMap(({ country, from, to }) => {
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last) return [];
    return [{ kind: 'place', key: `p ${country}`, start: first.start, end: last.start + last.surface.length, parts: [] } as const];
  });
}
