// Numbers, places and names that stand at the same place of two texts and differ.
import type { SentencePair } from './align-sentences';
import { isApproximate, isConverted, isRounded, isSameDigits, isSum } from './compare-numbers';
import type { Fact } from './find-facts';
import { anchors, frameOf, isSameFrame } from './frames';
import { around, isKnown, isSpelling, type KnownFacts, knownFacts, numberOf } from './known-facts';
import type { ReadText, Sentence } from './read-text';

/** Two facts of one place, with their sentences. */
export interface FactPair {
  readonly kind: Fact['kind'];
  readonly asked: { readonly fact: Fact; readonly sentence: Sentence };
  readonly other: { readonly fact: Fact; readonly sentence: Sentence };
  /** For choosing among several partners of one fact. */
  readonly sureness: number;
}

/** A pair of sentences with the share of their words that both have in order. */
export interface LikePair extends SentencePair {
  readonly likeness: number;
}

/** From here on the sentence is the same but for some words: what replaced a fact in it stands for it. */
const SAME_SENTENCE = 0.6;
const LIKE_SENTENCE = 0.4;
/** In sentences told anew, so many telling words stand around both numbers; one of them is what they count. */
const MIN_ANCHORS = 3;
/** Characters of a key (its kind, a space, the word): `w km` and `w h` are a unit's pieces. */
const MIN_ANCHOR = 5;

/** Telling words of a sentence: with fewer it is a line of a table, or of signatures, which differ of course. */
const MIN_UNITS = { number: 4, place: 4, name: 6 } as const;

/** Differing facts of sentences that say the same; each fact has one partner at most. */
export function differingFacts(pairs: readonly LikePair[], asked: ReadText, other: ReadText): FactPair[] {
  const known = { asked: knownFacts(asked.sentences), other: knownFacts(other.sentences) };
  const found = pairs.flatMap((pair) => {
    const near = { asked: knownFacts(around(asked, pair.asked)), other: knownFacts(around(other, pair.other)) };
    return factPairs(pair.asked, pair.other).flatMap((facts): FactPair[] => {
      const sureness =
        pair.likeness >= SAME_SENTENCE && isSubstituted(facts, near) ? 1 + pair.likeness : framedAnew(facts, pair.likeness, known, near);
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

/** In a sentence otherwise kept, the same words stand on both sides, and neither fact stands near by in the other text. */
function isSubstituted(facts: Facts, near: Known): boolean {
  return areUnknown(facts, near) && isSameFrame(...framesOf(facts)) && isContradiction(facts, near);
}

/** In a sentence told anew, neither fact stands anywhere in the other text. Names are not read there: another person says another thing. */
function framedAnew(facts: Facts, likeness: number, known: Known, near: Known): number {
  if (!areUnknown(facts, known) || !isContradiction(facts, near)) return 0;
  const [one, two] = framesOf(facts);
  if (facts.kind !== 'number') return likeness >= LIKE_SENTENCE && isSameFrame(one, two) ? likeness : 0;
  const shared = anchors(one, two).filter((key) => key.length >= MIN_ANCHOR).length;
  const countsTheSame =
    one.right[0] !== '' && one.right[0] === two.right[0] && (one.right[1] === two.right[1] || one.left[0] === two.left[0]);
  return countsTheSame && shared >= MIN_ANCHORS ? shared / 10 : 0;
}

function areUnknown({ asked, other }: Facts, known: Known): boolean {
  return !isKnown(asked.fact, known.other) && !isKnown(other.fact, known.asked);
}

function framesOf({ asked, other }: Facts) {
  return [frameOf(asked.fact, asked.sentence), frameOf(other.fact, other.sentence)] as const;
}

/** False for a name in another spelling, and for a number that is the other one rounded, converted or put together of parts. */
function isContradiction({ kind, asked, other }: Facts, near: Known): boolean {
  if (Math.min(asked.sentence.units.length, other.sentence.units.length) < MIN_UNITS[kind]) return false;
  if (kind === 'name') return !isSpelling(asked.fact, other.fact);
  if (kind === 'place') return true;
  const [one, two] = [numberOf(asked.fact), numberOf(other.fact)];
  const [before, after] = [wordsBefore(asked), wordsBefore(other)];
  if (currencyOf(asked) !== currencyOf(other)) return false;
  if (
    isRounded(one, two, isApproximate(before) || isApproximate(after)) ||
    (isGlued(asked) && isConverted(one, two)) ||
    isSameDigits(one, two)
  )
    return false;
  const numbers = [...near.asked.numbers, ...near.other.numbers];
  return !isSum(one, numbers) && !isSum(two, numbers);
}

/** `200ft`: the unit is no word of its own, so that the words beside cannot tell that it is the same. */
function isGlued({ fact, sentence }: Facts['asked']): boolean {
  return /^\p{L}/u.test(sentence.paragraphText.slice(fact.end));
}

const WORDS_BEFORE = 3;

function wordsBefore({ fact, sentence }: Facts['asked']): string[] {
  const words = sentence.tokens.filter(({ start }) => start < fact.start);
  return words.slice(-WORDS_BEFORE).map(({ word }) => word);
}

function currencyOf({ fact, sentence: { paragraphText } }: Facts['asked']): string {
  const beside = paragraphText.slice(Math.max(0, fact.start - 2), fact.start) + paragraphText.slice(fact.end, fact.end + 2);
  return /[\p{Sc}%٪％]/u.exec(beside)?.[0] ?? '';
}

/** Each fact with its surest partner. */
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
