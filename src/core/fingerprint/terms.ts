// The story terms of a text: its numbers, places, names and rarer words.

import type { LanguageLists } from '../languages/language-lists';
import type { Token } from '../text/tokens';
import { findNames } from './names';
import { numberStyle } from './number-style';
import { findNumbers } from './numbers';
import { findPlaces } from './places';
import type { StoryTerm, TermOccurrence } from './story-term';
import { type KeysOf, wordKeysOf } from './word-keys';

/** Lowest whole number that is a term: 0 and 1 are said of too many things. `0.06 %` and `1.742 euros` are said of one. */
const MIN_WHOLE_NUMBER = 2;

/**
 * Every occurrence of every term, in order of the text.
 *
 * @param text title and body
 * @param tokens of that text
 * @param lang BCP 47 primary tag, '' where unknown
 */
export function termOccurrences(text: string, tokens: readonly Token[], lang: string, lists: LanguageLists): TermOccurrence[] {
  const keysOf = wordKeysOf(lang, lists);
  const terms: TermOccurrence[] = [];
  for (const { value, label, start } of findNumbers(text, numberStyle(text, lang)))
    if (tellsSomething(Number(value))) terms.push({ kind: 'number', key: value, label, start });
  const cased = tokens.length > 0 && tokens.reduce((count, token) => count + Number(token.cased), 0) > tokens.length / 2;
  const ofPlaces = new Set<number>();
  for (const { country, from, to } of findPlaces(tokens, lang, cased)) {
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last) continue;
    terms.push({ kind: 'place', key: country, label: text.slice(first.start, last.start + last.surface.length), start: first.start });
    for (let i = from; i <= to; i++) ofPlaces.add(i);
  }
  // Not `push(...)`: a long page has more words than a function may have arguments.
  const all = [...terms, ...findNames(text, tokens, lang, ofPlaces, keysOf), ...findWords(tokens, keysOf)];
  return all.sort((a, b) => a.start - b.start);
}

function tellsSomething(number: number): boolean {
  return number >= MIN_WHOLE_NUMBER || !Number.isInteger(number);
}

const HIRAGANA = /\p{Script=Hiragana}/u;

/** Words by their stem. Scripts without spaces give pairs of characters, except Hiragana, which writes endings and particles. */
function findWords(tokens: readonly Token[], keysOf: KeysOf): TermOccurrence[] {
  const words: TermOccurrence[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { surface, word, start, unspaced } = token;
    if (!unspaced) {
      const { stem } = keysOf(token);
      if (stem !== null) words.push({ kind: 'word', key: stem, label: surface, start });
      continue;
    }
    const next = tokens[i + 1];
    const isPair = next?.unspaced && next.start === start + surface.length && !HIRAGANA.test(word + next.word);
    if (isPair) words.push({ kind: 'word', key: word + next.word, label: surface + next.surface, start });
  }
  return words;
}

/** Story terms, each once by kind and key. */
export interface DistinctTerms {
  /** In order of first appearance. */
  readonly terms: readonly StoryTerm[];
  /** For each occurrence the index of its term. */
  readonly indexes: Uint32Array;
}

/** Each term once, with how often it is said. */
export function distinctTerms(occurrences: readonly TermOccurrence[]): DistinctTerms {
  const terms: Array<StoryTerm & { count: number }> = [];
  const indexes = new Uint32Array(occurrences.length);
  const indexByKey = {
    number: new Map<string, number>(),
    place: new Map<string, number>(),
    name: new Map<string, number>(),
    word: new Map<string, number>(),
  };
  for (let at = 0; at < occurrences.length; at++) {
    const { kind, key, label } = occurrences[at] as TermOccurrence;
    const known = indexByKey[kind].get(key);
    const term = known === undefined ? undefined : terms[known];
    if (term) term.count++;
    else {
      indexByKey[kind].set(key, terms.length);
      terms.push({ kind, key, label, count: 1 });
    }
    indexes[at] = known ?? terms.length - 1;
  }
  return { terms, indexes };
}
