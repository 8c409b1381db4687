// Names of people, organisations and products in a text of a script with capitals.
import { soundKey } from '../fingerprint/sound-key';
import { calendarWords } from '../text/calendar-words';
import type { Token } from '../text/tokens';
import type { Fact, NamePart } from './fact';

/** Letters of a name's word: a single capital is an initial or the letter of a list. */
const MIN_NAME = 2;
/** Letters alone: addresses and codes (`A380`) are no names of people or organisations. */
const IS_WORD = /^[\p{L}\p{M}]+$/u;

/**
 * Folded words that stand with a capital inside a sentence of either text and nowhere without one. Months and weekdays are left out.
 *
 * @param tokens of both texts
 */
export function nameWordsOf(tokens: readonly Token[], langs: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const { word, capitalised, opensSentence } of tokens) {
    if (capitalised && !opensSentence && word.length >= MIN_NAME && IS_WORD.test(word)) names.add(word);
  }
  for (const { word, capitalised } of tokens) if (!capitalised) names.delete(word);
  for (const lang of langs) for (const word of calendarWords(lang || 'en')) names.delete(word);
  return names;
}

/** What may stand between two words of one name: `Jean Petit`, `Jean-Luc`, `Sid’Ahmed`. Not a full stop: an initial is no part of a name here. */
const NAME_JOINT = /^[ \u00a0’'-]$/;
/** Small words inside names, folded: `Sidi bel Abbès`, `Ursula von der Leyen`. */
const PARTICLE = /^(?:al|el|ez|bel|bin|ben|ibn|abu|van|von|der|den|de|di|da|du|la|le|dos)$/;
/** A line with a larger share of capitalised words is a headline in title case, where capitals say nothing. */
const HEADLINE_SHARE = 0.6;
/** Minimum number of words of such a headline: a shorter line may be nothing but a name. */
const MIN_HEADLINE = 4;
/**
 * German and Luxembourgish write every noun with a capital: there a name is several capitalised words with nothing but a space between.
 */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Endings of German nouns that names do not have, folded: `Regierung`, `Sicherheit`. */
const NOUN_ENDING = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|mittel)$/;

/** Names of a paragraph in order. `isName` tells whether a capitalised token may be part of one. */
export function namesOf(text: string, tokens: readonly Token[], lang: string, isName: (token: Token) => boolean): Fact[] {
  const capitals = tokens.filter(({ capitalised }) => capitalised).length;
  if (tokens.length >= MIN_HEADLINE && capitals > tokens.length * HEADLINE_SHARE) return [];
  const names: Fact[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const to = endOfName(text, tokens, from, lang, isName);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || to === from) continue;
    const parts = tokens.slice(from, to).filter(({ capitalised }) => capitalised);
    const isNoun = CAPITAL_NOUNS.has(lang) && (parts.length < 2 || NOUN_ENDING.test(last.word));
    if (!isNoun) names.push(nameFact(first, last, parts.map(toPart)));
    from = to - 1;
  }
  return names;
}

/** Index behind the last token of the name that begins at `from`; `from` itself where none begins. */
function endOfName(text: string, tokens: readonly Token[], from: number, lang: string, isPart: (token: Token) => boolean): number {
  let end = from;
  for (let index = from; index < tokens.length; index++) {
    const [previous, token] = [tokens[index - 1], tokens[index]];
    if (!token || (index > from && previous && !isJoined(text, previous, token, lang))) break;
    if (token.capitalised && isPart(token)) end = index + 1;
    else if (index === from || CAPITAL_NOUNS.has(lang) || !PARTICLE.test(token.word)) break;
  }
  return end;
}

function isJoined(text: string, left: Token, right: Token, lang: string): boolean {
  const between = text.slice(left.start + left.surface.length, right.start);
  if (CAPITAL_NOUNS.has(lang)) return between === ' ';
  return NAME_JOINT.test(between);
}

/** The key is that of the last word: texts shorten `Lars Holm` to `Holm`. */
function nameFact(first: Token, last: Token, parts: readonly NamePart[]): Fact {
  const key = parts.at(-1)?.key ?? '';
  return { kind: 'name', key, start: first.start, end: last.start + last.surface.length, parts };
}

function toPart({ word, start }: Token): NamePart {
  return { key: `m ${soundKey(word) || word}`, word, start };
}
