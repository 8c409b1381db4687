// Names of people, bodies and places in a text, by their sound, so that they are found again in another script.
import { calendarWords } from '../text/calendar-words';
import { stopWords } from '../text/stop-words';
import { isUnspaced, type Token } from '../text/tokens';
import type { PlacedTerm } from './fingerprint';
import { findHanNames } from './han-names';
import { soundKey } from './sound-key';
import { nameForms } from './stem';

/** Scripts that write names with a capital; in the others every word may be one. */
export const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** Katakana writes foreign names and words; a run of it is one name. `ニューヨーク` */
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu;

/**
 * @param placed numbers of the tokens that name a country: those are places already
 */
export function findNames(text: string, tokens: readonly Token[], lang: string, placed: ReadonlySet<number>): PlacedTerm[] {
  const stops = stopWords(lang);
  const calendar = calendarWords(lang);
  const capitalsInside = new Set(tokens.filter((token) => token.capitalised && !token.opensSentence).map(({ word }) => word));
  const spaced = tokens.flatMap((token, i) => {
    const { surface, word, start } = token;
    if (placed.has(i) || isUnspaced(token) || word.length < 2 || /^\p{N}/u.test(word) || stops.has(word) || calendar.has(word)) return [];
    if (!CASED.test(surface)) return nameForms(word).flatMap((form) => nameTerm(soundKey(form), surface, start));
    return token.capitalised && capitalsInside.has(word) ? nameTerm(soundKey(word), wholeName(text, tokens, i), start) : [];
  });
  const katakana = [...text.matchAll(KATAKANA)].flatMap(({ 0: name, index }) => nameTerm(soundKey(name), name, index));
  // Japanese writes foreign names in Katakana, so its Han characters transliterate none.
  const han = lang === 'zh' ? findHanNames(text).flatMap(({ name, sounds, start }) => nameTerm(soundKey(sounds), name, start)) : [];
  return [...spaced, ...katakana, ...han];
}

function nameTerm(key: string, label: string, start: number): PlacedTerm[] {
  return key ? [{ kind: 'name', key, label, start }] : [];
}

/** What may stand between the words of one name: `Aïn al-Assad`, `Joe Biden`. */
const NAME_JOINT = /^[ \u00a0-]$/;
const MOST_NAME_WORDS = 4;

/** The name that a word is part of, as written: `Assad` in `Aïn al-Assad` gives all of it. */
function wholeName(text: string, tokens: readonly Token[], at: number): string {
  let [from, to] = [at, at];
  while (to - from < MOST_NAME_WORDS && isJoined(text, tokens[from - 1], tokens[from])) from--;
  while (to - from < MOST_NAME_WORDS && isJoined(text, tokens[to], tokens[to + 1])) to++;
  const [first, last] = [tokens[from], tokens[to]];
  return first && last ? text.slice(first.start, last.start + last.surface.length) : '';
}

/** Capitals side by side are one name, and so is what a hyphen ties to one; a capital that opens a sentence may be any word. */
function isJoined(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.start + left.surface.length, right.start);
  if (!NAME_JOINT.test(between)) return false;
  if (between === '-') return left.capitalised || right.capitalised;
  return left.capitalised && !left.opensSentence && (right.capitalised || isParticle(text, right));
}

/** A small word that a hyphen ties to what follows: `al` in `Aïn al-Assad`, `ez` in `Deir ez-Zor`. */
function isParticle(text: string, token: Token): boolean {
  return token.surface.length <= 3 && text.charAt(token.start + token.surface.length) === '-';
}
