// Numbers that differ between a text and its translation: the one kind of fact that needs no words to compare.
import type { SentencePair } from './align-sentences';
import { isConverted, isRounded, isSameDigits, isSum } from './compare-numbers';
import type { FactPair } from './differing-facts';
import type { Fact } from './find-facts';
import { isKnown, type KnownFacts, knownFacts, numberOf } from './known-facts';
import type { ReadText, Sentence } from './read-text';

/** Facts that both sentences have besides, in a text whose other sentences keep their order. */
const MIN_SHARED_FACTS = 2;
/** Smaller numbers are spelled out in one language and written in figures in the other. */
const MIN_NUMBER = 13;
/** Further apart than this one of them counts in another unit, or another thing. */
const MAX_RATIO = 2;

/** The number that each of two sentences has alone, where it is one on both sides and all other facts of the sentences agree. */
export function numbersAcross(pairs: readonly SentencePair[], asked: ReadText, other: ReadText): FactPair[] {
  const known = { asked: knownFacts(asked.sentences), other: knownFacts(other.sentences) };
  return pairs.flatMap((pair): FactPair[] => {
    const [one, ...moreOfAsked] = ownNumbers(pair.asked, known.other);
    const [two, ...moreOfOther] = ownNumbers(pair.other, known.asked);
    if (!one || !two || moreOfAsked.length > 0 || moreOfOther.length > 0) return [];
    if (sharedFacts(pair) < MIN_SHARED_FACTS || !isContradiction(one, two, known)) return [];
    return [{ kind: 'number', asked: { fact: one, sentence: pair.asked }, other: { fact: two, sentence: pair.other }, sureness: 0 }];
  });
}

function ownNumbers({ facts }: Sentence, known: KnownFacts): Fact[] {
  return facts.filter((fact) => fact.kind === 'number' && !isKnown(fact, known));
}

function sharedFacts({ asked, other }: SentencePair): number {
  const keys = new Set(other.units.map(({ key }) => key));
  return new Set(asked.units.map(({ key }) => key).filter((key) => keys.has(key))).size;
}

function isContradiction(one: Fact, two: Fact, known: { readonly asked: KnownFacts; readonly other: KnownFacts }): boolean {
  const [left, right] = [numberOf(one), numberOf(two)];
  const [least, most] = [Math.min(left, right), Math.max(left, right)];
  if (least < MIN_NUMBER || most / least > MAX_RATIO) return false;
  if (isRounded(left, right, true) || isConverted(left, right) || isSameDigits(left, right)) return false;
  return !isSum(left, known.other.numbers) && !isSum(right, known.asked.numbers);
}
