// Numbers, places and names of a paragraph, with where they stand.
import { findNumbers } from '../fingerprint/numbers';
import { findPlaces } from '../fingerprint/places';
import { soundKey } from '../fingerprint/sound-key';
import { stopWords } from '../text/stop-words';
import type { Token } from '../text/tokens';

/** One word of a name. */
export interface NamePart {
  readonly key: string;
  readonly word: string;
  readonly start: number;
}

export interface Fact {
  readonly kind: 'number' | 'place' | 'name';
  /** `n 2500`, `p IQ`, `m ptn`: of a name, its last word. */
  readonly key: string;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Words of a name; empty for the other kinds. */
  readonly parts: readonly NamePart[];
}

/** Scripts that write names with a capital. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** `F-16`, `COVID-19`, `G7`: the number is part of a name. */
const NAMED_NUMBER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]-?$/u;
/** `16h30`, `4 p.m.`, `19 Uhr`, `0513 GMT`: clocks of two zones tell one time with two numbers. */
const CLOCK = /^(?:[:h]\d|\s?(?:h\b|[ap]\.?m\b|uhr\b|heures?\b|horas?\b|o'clock|gmt\b|utc\b|بتوقيت|ч\b|время|點|点|時|시(?!\p{L})))/iu;
/** `60m` is sixty metres or sixty million. */
const UNCLEAR_UNIT = /\dm$/i;
/** Between the parts of one number or range: `9 mil 277`, `58ر54`, `15.00-24.00`, `20 و21`. */
const NUMBER_JOINT = /^[\s\u200e\u200f]?[,.،:;/رhو–—-]?[\s\u200e\u200f]?$/u;

/** Facts in order of the paragraph, none over another. */
export function factsOf(text: string, tokens: readonly Token[], lang: string, nameWords: ReadonlySet<string>): Fact[] {
  const cased = tokens.filter(({ surface }) => CASED.test(surface)).length > tokens.length / 2;
  const facts = [...placesOf(tokens, lang, cased), ...numbersOf(text)];
  const taken = new Set(facts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  if (cased) facts.push(...namesOf(text, tokens, lang, (token) => nameWords.has(token.word) && !taken.has(token.start)));
  return facts.sort((a, b) => a.start - b.start);
}

function numbersOf(text: string): Fact[] {
  const numbers = findNumbers(text).map(({ value, label, start }) => ({ value, label, start, end: start + label.length }));
  const touch = (left: { end: number } | undefined, right: { start: number } | undefined) =>
    left !== undefined && right !== undefined && NUMBER_JOINT.test(text.slice(left.end, right.start));
  return numbers.flatMap((number, at): Fact[] => {
    const { value, label, start, end } = number;
    const isPart = touch(numbers[at - 1], number) || touch(number, numbers[at + 1]);
    const isNamed = NAMED_NUMBER.test(text.slice(Math.max(0, start - 3), start));
    if (isPart || isNamed || UNCLEAR_UNIT.test(label) || CLOCK.test(text.slice(end, end + 8))) return [];
    return [{ kind: 'number', key: `n ${value}`, start, end, parts: [] }];
  });
}

function placesOf(tokens: readonly Token[], lang: string, cased: boolean): Fact[] {
  return findPlaces(tokens, lang, cased).flatMap(({ country, from, to }) => {
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last) return [];
    return [{ kind: 'place', key: `p ${country}`, start: first.start, end: last.start + last.surface.length, parts: [] } as const];
  });
}

/** What stands between two words of a name. */
const NAME_JOINT = /^[ \u00a0’'-]$/;
/** `J. Smith`: an initial's stop is none. */
const INITIAL_JOINT = /^\.[ \u00a0]?$/;
/** Small words inside names: `Sidi bel Abbès`, `Ursula von der Leyen`. */
const PARTICLE = /^(?:al|el|ez|bel|bin|ben|ibn|abu|van|von|der|den|de|di|da|du|la|le|dos)$/;
/** A line whose words mostly have capitals is a headline: capitals say nothing there. */
const HEADLINE_SHARE = 0.6;
const MIN_HEADLINE = 4;
/** German writes every noun with a capital: there only several in a row, with nothing but a space between, are a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Endings of German nouns that no name has. */
const NOUN_ENDING = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|mittel)$/;

function namesOf(text: string, tokens: readonly Token[], lang: string, isName: (token: Token) => boolean): Fact[] {
  const capitals = tokens.filter(({ capitalised }) => capitalised).length;
  if (tokens.length >= MIN_HEADLINE && capitals > tokens.length * HEADLINE_SHARE) return [];
  const stops = stopWords(lang);
  const names: Fact[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const to = endOfName(text, tokens, from, lang, (token) => isName(token) && !stops.has(token.word));
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || to === from) continue;
    const parts = tokens.slice(from, to).filter(({ capitalised }) => capitalised);
    const isNoun = CAPITAL_NOUNS.has(lang) && (parts.length < 2 || NOUN_ENDING.test(last.word));
    if (!isNoun) names.push(nameFact(first, last, parts.map(toPart)));
    from = to - 1;
  }
  return names;
}

/** Where the name that starts here ends, exclusive; `from` where none starts. */
function endOfName(text: string, tokens: readonly Token[], from: number, lang: string, isPart: (token: Token) => boolean): number {
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    const [previous, token] = [tokens[at - 1], tokens[at]];
    if (!token || (at > from && previous && !isJoined(text, previous, token, lang))) break;
    if (token.capitalised && isPart(token)) end = at + 1;
    else if (at === from || CAPITAL_NOUNS.has(lang) || !PARTICLE.test(token.word)) break;
  }
  return end;
}

function isJoined(text: string, left: Token, right: Token, lang: string): boolean {
  const between = text.slice(left.start + left.surface.length, right.start);
  if (CAPITAL_NOUNS.has(lang)) return between === ' ';
  return NAME_JOINT.test(between) || (left.surface.length === 1 && INITIAL_JOINT.test(between));
}

function nameFact(first: Token, last: Token, parts: readonly NamePart[]): Fact {
  const key = parts.at(-1)?.key ?? '';
  return { kind: 'name', key, start: first.start, end: last.start + last.surface.length, parts };
}

function toPart({ word, start }: Token): NamePart {
  return { key: `m ${soundKey(word) || word}`, word, start };
}
