// How far story terms show that one text was made from the other, in other words. 1 is just enough.
import { inOrder, type TermOverlap, termContainment } from './shared-terms';

/** Weight of copied words beside shared words in the same order, for derivation within one language. */
const COPIED_WEIGHT = 0.6;
/** How many words a number, place or name counts for, where the order of both is taken together. From 1 to 4 the corpus tells no difference; without facts it merges five reports more. */
const FACT_IN_ORDER = 2;
/**
 * Minimum of that sum for `rewritten`. A rewriter keeps the order of the facts; an independent reporter has most of the facts in an order of her own.
 * A lower bound of 0.44 finds one more rewrite of 190 and merges four more independent reports of 561; a higher one of 0.46 loses three more rewrites.
 */
const MIN_DERIVED = 0.45;
/**
 * How far the evidence has to reach where both pages name one source, as a share of what it needs otherwise. Reports that credit one agency reach 0.69 in the
 * corpus without being made from one text. If it errs, the count of origins stays right: one source is one origin.
 */
export const WITH_SHARED_SOURCE = 0.75;

/** What two texts share of their words. */
export interface SharedWords {
  /** Share of the words of the text with fewer, 0…1. */
  readonly contained: number;
  /** Share of the shared terms that stand in the same order, 0…1. */
  readonly inOrder: number;
}

/** What the story terms tell of the words, whatever is copied: found once for all estimates of that. */
export function sharedWords({ word, wordIndices, factIndices }: TermOverlap): SharedWords {
  const [words, facts] = [wordIndices.length, FACT_IN_ORDER * factIndices.length];
  const ordered = words === 0 ? 0 : (words * inOrder(wordIndices) + facts * inOrder(factIndices)) / (words + facts);
  return { contained: termContainment(word), inOrder: ordered };
}

/**
 * Within one language: shared words that stand in the same order, and copied words.
 *
 * @param copied share of the shorter text; its root counts, since the first few copied runs say most
 * @param speech share of the shorter text that both quote: who reports or comments on one speech repeats its words in their order
 */
export function derivationWithin(words: SharedWords, copied: number, speech: number): number {
  return (outsideSpeech(words.contained, speech) * words.inOrder + COPIED_WEIGHT * Math.sqrt(copied)) / MIN_DERIVED;
}

/** What is left of a share of the text's words without those of the speech, 0…1. */
function outsideSpeech(share: number, speech: number): number {
  return speech < 1 ? Math.max(0, share - speech) / (1 - speech) : 0;
}
