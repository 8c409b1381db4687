// Numbers, places and names that two texts give differently in the same statement.
import type { LikePair } from './align-sentences';
import { isApproximate, isConverted, isRounded, isSameDigits, isSum } from './compare-numbers';
import type { Fact } from './fact';
import { around, isKnown, isSpelling, type KnownFacts, knownFacts, numberOf } from './known-facts';
import type { ReadText, Sentence } from './read-text';
import { isSameSurroundings, sharedAround, surroundingsOf } from './surroundings';

/** Two facts that stand for each other, with their sentences. */
export interface FactPair {
  readonly kind: Fact['kind'];
  readonly asked: { readonly fact: Fact; readonly sentence: Sentence };
  readonly other: { readonly fact: Fact; readonly sentence: Sentence };
  /** Decides between several partners of one fact: the higher wins. Comparable within `differingFacts` only. */
  readonly sureness: number;
}

// The thresholds of this file were chosen by hand: a difference that is not there costs more trust than one that is missed.

/** Minimum likeness of a sentence that was kept, with some words replaced. There, a fact at the position of another one has replaced it. */
const KEPT_LIKENESS = 0.6;
/** Minimum likeness of a sentence told anew in which a place or name at the position of another one has replaced it. */
const EDITED_LIKENESS = 0.4;
/** Telling words that must stand around both numbers in a sentence told anew, the word that they count among them. */
const MIN_SHARED_AROUND = 3;
/** Characters of such a word's key, `w ` included: `w km` and `w h` are units of measurement. */
const MIN_KEY = 5;

/** Telling words that both sentences must have: shorter ones are lines of a table or of signatures, which always differ. */
const MIN_CLUES = { number: 4, place: 4, name: 6 } as const;

/** Differing facts of sentences that make the same statement; each fact has one partner at most. */
export function differingFacts(pairs: readonly LikePair[], asked: ReadText, other: ReadText): FactPair[] {
  const known = { asked: knownFacts(asked.sentences), other: knownFacts(other.sentences) };
  const found = pairs.flatMap((pair) => {
    const near = { asked: knownFacts(around(asked, pair.asked)), other: knownFacts(around(other, pair.other)) };
    return factPairs(pair.asked, pair.other).flatMap((facts): FactPair[] => {
      const isKept = pair.likeness >= KEPT_LIKENESS && isSubstituted(facts, near);
      const sureness = isKept ? 1 + pair.likeness : surenessToldAnew(facts, pair.likeness, known, near);
      return sureness > 0 ? [{ ...facts, sureness }] : [];
    });
  });
  return surestFirst(found);
}

type Facts = Omit<FactPair, 'sureness'>;
interface Known {
  readonly asked: KnownFacts;
  readonly other: KnownFacts;
}

function factPairs(asked: Sentence, other: Sentence): Facts[] {
  return asked.facts.flatMap((one) =>
    other.facts
      .filter(({ kind, key }) => kind === one.kind && key !== one.key)
      .map((two) => ({ kind: one.kind, asked: { fact: one, sentence: asked }, other: { fact: two, sentence: other } })),
  );
}

/** For a sentence that was kept: true where the facts have the same surroundings and the other text has neither near by. */
function isSubstituted(facts: Facts, near: Known): boolean {
  return areUnknown(facts, near) && isSameSurroundings(...surroundingsOfBoth(facts)) && isContradiction(facts, near);
}

/**
 * How sure it is that two facts of a sentence told anew stand for each other; 0 where they do not. Neither may stand anywhere in the other text.
 * Names need the same sentence: told anew, another name is mostly another person who says another thing.
 */
function surenessToldAnew(facts: Facts, likeness: number, known: Known, near: Known): number {
  if (!areUnknown(facts, known) || !isContradiction(facts, near)) return 0;
  const [one, two] = surroundingsOfBoth(facts);
  if (facts.kind !== 'number') return likeness >= EDITED_LIKENESS && isSameSurroundings(one, two) ? likeness : 0;
  const shared = sharedAround(one, two).filter((key) => key.length >= MIN_KEY).length;
  const countsTheSame =
    one.right[0] !== '' && one.right[0] === two.right[0] && (one.right[1] === two.right[1] || one.left[0] === two.left[0]);
  return countsTheSame && shared >= MIN_SHARED_AROUND ? shared / 10 : 0;
}

function areUnknown({ asked, other }: Facts, known: Known): boolean {
  return !isKnown(asked.fact, known.other) && !isKnown(other.fact, known.asked);
}

function surroundingsOfBoth({ asked, other }: Facts) {
  return [surroundingsOf(asked.fact, asked.sentence), surroundingsOf(other.fact, other.sentence)] as const;
}

/** False for a name in another spelling, and for a number that is the other one rounded, converted or put together of parts. */
function isContradiction({ kind, asked, other }: Facts, near: Known): boolean {
  if (Math.min(asked.sentence.clues.length, other.sentence.clues.length) < MIN_CLUES[kind]) return false;
  if (kind === 'name') return !isSpelling(asked.fact, other.fact);
  if (kind === 'place') return true;
  return currencyOf(asked) === currencyOf(other) && areTwoNumbers({ asked, other }, [...near.asked.numbers, ...near.other.numbers]);
}

function areTwoNumbers({ asked, other }: Pick<Facts, 'asked' | 'other'>, numbers: readonly number[]): boolean {
  const [one, two] = [numberOf(asked.fact), numberOf(other.fact)];
  if (isRounded(one, two, isApproximate(wordsBefore(asked)) || isApproximate(wordsBefore(other)))) return false;
  if (isSameDigits(one, two) || (isGlued(asked) && isConverted(one, two))) return false;
  return !isSum(one, numbers) && !isSum(two, numbers);
}

/** The unit is written onto the number, `200ft`, so it is not among the words beside it, which therefore cannot tell whether both numbers have the same unit. */
function isGlued({ fact, sentence }: Facts['asked']): boolean {
  return /^\p{L}/u.test(sentence.paragraphText.slice(fact.end));
}

/** Words before a number that may say that it is not exact: `more than about`. */
const WORDS_BEFORE = 3;

function wordsBefore({ fact, sentence }: Facts['asked']): string[] {
  const words = sentence.tokens.filter(({ start }) => start < fact.start);
  return words.slice(-WORDS_BEFORE).map(({ word }) => word);
}

/** The sign of a currency or of per cent beside a number, `$5` or `5 %`; '' where there is none. */
function currencyOf({ fact, sentence: { paragraphText } }: Facts['asked']): string {
  const beside = paragraphText.slice(Math.max(0, fact.start - 2), fact.start) + paragraphText.slice(fact.end, fact.end + 2);
  return /[\p{Sc}%٪％]/u.exec(beside)?.[0] ?? '';
}

/** Each fact keeps its surest partner. */
function surestFirst(found: FactPair[]): FactPair[] {
  const taken = new Set<Fact>();
  return found
    .sort((a, b) => b.sureness - a.sureness)
    .filter(({ asked, other }) => {
      if (taken.has(asked.fact) || taken.has(other.fact)) return false;
      taken.add(asked.fact).add(other.fact);
      return true;
    });
}
