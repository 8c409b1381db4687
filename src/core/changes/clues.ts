// The clues of a sentence: its telling words and facts, by which it is compared with others.
import { isCaseless } from '../credit/words/lexicon';
import { soundKey } from '../fingerprint/sound-key';
import { stem } from '../fingerprint/stem';
import type { Token } from '../text/tokens';
import type { Fact } from './fact';

/** A telling word (no stop word), or the fact that it is part of. */
export interface Clue {
  /** Equal keys mean the same in both texts: `w attack` for a word's stem, `n 2500`, `p IQ`, `m rtrs` for a number, country, word of a name. */
  readonly key: string;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly fact: Fact | null;
}

/** For texts of one language. A number or a place is one clue however many words it has; of a name each word is one, since texts shorten names. */
export function cluesWithin(tokens: readonly Token[], facts: readonly Fact[], stops: ReadonlySet<string>): Clue[] {
  const clues: Clue[] = [];
  let index = 0;
  for (const { word, start, surface } of tokens) {
    while ((facts[index]?.end ?? Infinity) <= start) index++;
    const next = facts[index];
    const fact = next && next.start <= start ? next : null;
    const end = start + surface.length;
    const key = fact?.kind === 'name' ? fact.parts.find((part) => part.start === start)?.key : fact?.key;
    if (fact && fact.kind !== 'name') {
      if (clues.at(-1)?.fact !== fact) clues.push({ key: fact.key, start: fact.start, end: fact.end, fact });
    } else if (key !== undefined) clues.push({ key, start, end, fact });
    else if (!stops.has(word) && (word.length > 1 || !/[a-z0-9]/.test(word)))
      clues.push({ key: `w ${stem(word)}`, start, end, fact: null });
  }
  return clues;
}

/** Minimum number of consonants of a sound key: shorter keys are equal by chance. Chosen by hand. */
const MIN_SOUND = 3;
/** Characters of `m ` before the sound in a key. */
const PREFIX = 2;

/** For texts of two languages: the facts and, in a script without capitals, every word by its sound, since it may be a name. */
export function cluesAcross(tokens: readonly Token[], facts: readonly Fact[], stops: ReadonlySet<string>): Clue[] {
  const clues = cluesWithin(tokens, facts, stops).flatMap((clue): Clue[] => {
    if (clue.fact) return [clue];
    const token = tokens.find(({ start }) => start === clue.start);
    return token && isCaseless(token.surface) ? [{ ...clue, key: `m ${soundKey(stem(token.word))}` }] : [];
  });
  return clues.filter(({ key, fact }) => fact?.kind === 'number' || fact?.kind === 'place' || key.length >= PREFIX + MIN_SOUND);
}
