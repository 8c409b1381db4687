// Numbers that differ between a text and its translation: the one kind of fact that is compared without words.
import type { SentencePair } from './align-sentences';
import { isConverted, isRounded, isSameDigits, isSum } from './compare-numbers';
import type { FactPair } from './differing-facts';
import type { Fact } from './fact';
import { isKnown, type KnownFacts, knownFacts, numberOf } from './known-facts';
import type { ReadText, Sentence } from './read-text';
import { countSharedKeys } from './shared-keys';

// The thresholds were chosen by hand on professional translations, in which no number may be called different.

/** Other facts that both sentences must have, or they may not translate each other. */
const MIN_SHARED_FACTS = 2;
/** Smaller numbers are spelled out in one language and written in figures in the other. */
const MIN_NUMBER = 13;
/** Larger number divided by the smaller. Further apart, one of them counts in another unit or counts another thing. */
const MAX_RATIO = 2;

/** For each pair of sentences the two numbers that only one text has, where each sentence has exactly one and enough other facts agree. */
export function numbersAcross(pairs: readonly SentencePair[], asked: ReadText, other: ReadText): FactPair[] {
  const known = { asked: knownFacts(asked.sentences), other: knownFacts(other.sentences) };
  return pairs.flatMap((pair): FactPair[] => {
    const [one, ...moreOfAsked] = ownNumbers(pair.asked, known.other);
    const [two, ...moreOfOther] = ownNumbers(pair.other, known.asked);
    if (!one || !two || moreOfAsked.length > 0 || moreOfOther.length > 0) return [];
    if (countSharedKeys(pair.asked.clues, pair.other.clues) < MIN_SHARED_FACTS || !isContradiction(one, two, known)) return [];
    return [{ kind: 'number', asked: { fact: one, sentence: pair.asked }, other: { fact: two, sentence: pair.other }, sureness: 0 }];
  });
}

function ownNumbers({ facts }: Sentence, known: KnownFacts): Fact[] {
  return facts.filter((fact) => fact.kind === 'number' && !isKnown(fact, known));
}

function isContradiction(one: Fact, two: Fact, known: { readonly asked: KnownFacts; readonly other: KnownFacts }): boolean {
  const [left, right] = [numberOf(one), numberOf(two)];
  const [smaller, larger] = [Math.min(left, right), Math.max(left, right)];
  if (smaller < MIN_NUMBER || larger / smaller > MAX_RATIO) return false;
  if (isRounded(left, right, true) || isConverted(left, right) || isSameDigits(left, right)) return false;
  return !isSum(left, known.other.numbers) && !isSum(right, known.asked.numbers);
}
