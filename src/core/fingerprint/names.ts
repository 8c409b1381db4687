// Names of people, bodies and places in a text, by their sound, so that they are found again in another script.

import type { Token } from '../text/tokens';
import { findHanNames } from './han-names';
import { soundKey } from './sound-key';
import type { TermOccurrence } from './story-term';
import type { KeysOf } from './word-keys';

/** Katakana writes foreign names and words; a run of it is one name. `ニューヨーク` */
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu;

/**
 * @param ofPlaces indices of the tokens that name a country: they are places already
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  lang: string,
  ofPlaces: ReadonlySet<number>,
  keysOf: KeysOf,
): TermOccurrence[] {
  const capitalsInside = new Set<string>();
  for (const { capitalised, opensSentence, word } of tokens) if (capitalised && !opensSentence) capitalsInside.add(word);
  const names: TermOccurrence[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.unspaced || ofPlaces.has(i) || (token.cased && !(token.capitalised && capitalsInside.has(token.word)))) continue;
    const { surface, cased, start } = token;
    for (const key of keysOf(token).names) names.push({ kind: 'name', key, label: cased ? wholeName(text, tokens, i) : surface, start });
  }
  const katakana = [...text.matchAll(KATAKANA)].flatMap(({ 0: name, index }) => nameTerm(soundKey(name), name, index));
  // Japanese writes foreign names in Katakana, so its Han characters transliterate none.
  const han = lang === 'zh' ? findHanNames(text).flatMap(({ name, sounds, start }) => nameTerm(soundKey(sounds), name, start)) : [];
  return [...names, ...katakana, ...han];
}

function nameTerm(key: string, label: string, start: number): TermOccurrence[] {
  return key ? [{ kind: 'name', key, label, start }] : [];
}

/** What may stand between two words of one name: `Aïn al-Assad`, `Joe Biden`. */
const NAME_JOINT = /^[ \u00a0-]$/;
/** Words that a name may be widened by, on both sides together, so that a headline in capitals does not become one name. Chosen by hand. */
const MAX_ADDED_WORDS = 4;

/** The name that a word is part of, as written: `Assad` in `Aïn al-Assad` gives all of it. */
function wholeName(text: string, tokens: readonly Token[], at: number): string {
  let [from, to] = [at, at];
  while (to - from < MAX_ADDED_WORDS && isJoined(text, tokens[from - 1], tokens[from])) from--;
  while (to - from < MAX_ADDED_WORDS && isJoined(text, tokens[to], tokens[to + 1])) to++;
  const [first, last] = [tokens[from], tokens[to]];
  return first && last ? text.slice(first.start, last.start + last.surface.length) : '';
}

/** Capitalised words side by side are one name, and so is what a hyphen ties to one. A capitalised word that opens a sentence may be any word. */
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
