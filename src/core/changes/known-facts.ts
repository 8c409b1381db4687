// What a text says anywhere in it, so that a fact of the other that it has too is never called a difference.
import type { Fact } from './find-facts';
import type { ReadText, Sentence } from './read-text';
import { diffLetters } from './word-edits';

export interface KnownFacts {
  /** Keys of all numbers, places and words of names. */
  readonly keys: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly words: ReadonlySet<string>;
  /** Beginnings of its words, to `PREFIX` letters: `Gardiens` and `Garde` are one name in two inflections. */
  readonly prefixes: ReadonlySet<string>;
  /** First letters of its names of several words: `eu` of European Union. */
  readonly acronyms: ReadonlySet<string>;
}

const PREFIX = 4;

/** The facts of a whole text, or of some of its sentences. */
export function knownFacts(sentences: readonly Sentence[]): KnownFacts {
  const facts = sentences.flatMap((sentence) => sentence.facts);
  const words = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  return {
    keys: new Set(facts.flatMap(({ key, parts }) => [key, ...parts.map((part) => part.key)])),
    numbers: facts.filter(({ kind }) => kind === 'number').map(numberOf),
    words,
    prefixes: new Set([...words].map(prefixOf)),
    acronyms: new Set(facts.filter(({ parts }) => parts.length > 1).map(acronymOf)),
  };
}

/** The sentences around one, itself included. */
export function around({ sentences }: ReadText, { index }: Sentence): readonly Sentence[] {
  return sentences.slice(Math.max(0, index - 1), index + 2);
}

export function numberOf({ key }: Fact): number {
  return Number(key.slice(2));
}

/** The text says this number, names this country, or has the word that a name goes by (its last), in some spelling. */
export function isKnown(fact: Fact, known: KnownFacts): boolean {
  if (fact.kind !== 'name') return known.keys.has(fact.key);
  const last = fact.parts.at(-1);
  if (!last) return true;
  const { key, word } = last;
  return (
    known.keys.has(key) ||
    known.words.has(word) ||
    known.prefixes.has(prefixOf(word)) ||
    known.acronyms.has(word) ||
    known.words.has(acronymOf(fact))
  );
}

/** Letters that two spellings of one name have in common, in order, as a share of both: `BFM TV`, `BFMTV`. */
const SAME_LETTERS = 0.7;

/** True for one name in two spellings, or with and without some of its words. */
export function isSpelling(one: Fact, two: Fact): boolean {
  const [left, right] = [one, two].map(({ parts }) => parts.map(({ word }) => word).join(''));
  if (!left || !right) return true;
  return left.includes(right) || right.includes(left) || diffLetters(left, right) >= SAME_LETTERS;
}

function prefixOf(word: string): string {
  return word.slice(0, PREFIX);
}

function acronymOf({ parts }: Fact): string {
  return parts.map(({ word }) => word.charAt(0)).join('');
}
