// What a text says anywhere in it: a fact that the other text has too is no difference.
import type { Fact } from './fact';
import type { ReadText, Sentence } from './read-text';
import { letterLikeness } from './word-edits';

export interface KnownFacts {
  /** Keys of all numbers, places and words of names. */
  readonly keys: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly words: ReadonlySet<string>;
  /** The first `PREFIX` letters of its words: `Gardiens` and `Garde` may be one name in two inflections. */
  readonly prefixes: ReadonlySet<string>;
  /** First letters of its names of several words: `eu` of European Union. */
  readonly acronyms: ReadonlySet<string>;
}

/** First letters that the inflected forms of a name share. Chosen by hand: with more, an inflected name would count as another name. */
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

/** A sentence with the one before and the one after it. */
export function around({ sentences }: ReadText, { index }: Sentence): readonly Sentence[] {
  return sentences.slice(Math.max(0, index - 1), index + 2);
}

/** The value of a number fact: 2500 of `n 2500`. */
export function numberOf({ key }: Fact): number {
  return Number(key.slice('n '.length));
}

/** True where a text has this number, this country, or the last word of this name in some spelling or as an acronym. */
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

/** Share of letters that two spellings of one name have in order, `BFM TV` and `BFMTV`. Chosen by hand. */
const MIN_SAME_LETTERS = 0.7;

/** True for one name in two spellings, or with and without some of its words. */
export function isSpelling(one: Fact, two: Fact): boolean {
  const [left, right] = [one, two].map(({ parts }) => parts.map(({ word }) => word).join(''));
  if (!left || !right) return true;
  return left.includes(right) || right.includes(left) || letterLikeness(left, right) >= MIN_SAME_LETTERS;
}

function prefixOf(word: string): string {
  return word.slice(0, PREFIX);
}

function acronymOf({ parts }: Fact): string {
  return parts.map(({ word }) => word.charAt(0)).join('');
}
