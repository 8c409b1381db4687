// How far story terms show that one text was made from the other, in other words or in another language. 1 is just enough.
import { FACT_KINDS } from '../fingerprint/story-term';
import { inOrder, type TermOverlap, termContainment, together } from './shared-terms';

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
/**
 * Minimum for `translated`: aligned weight of numbers, places and names, over the root of the lighter text's weight. By chance the likeliest of a
 * thousand unrelated articles reaches about 0.4.
 */
const MIN_TRANSLATED = 1.15;
/** Added to a text's weight before its root is taken, so that a text with two or three facts does not reach the bound by chance. In weights of terms. */
const TRANSLATION_DAMPING = 3;
/**
 * Share of the lighter text's weight that every translation has at the same positions: 99 in 100 have 0.30. Texts of thousands of words share many facts by
 * chance, but a smaller part of them.
 */
const USUAL_SHARE = 0.2;
/** A text that is so many times heavier has facts of every other story, and the share has to be larger in proportion. Chosen by hand. */
const MUCH_HEAVIER = 4;

/**
 * Within one language: shared words that stand in the same order, and copied words.
 *
 * @param copied share of the shorter text; its root counts, since the first few copied runs say most
 */
export function derivationWithin(terms: TermOverlap, copied: number): number {
  return (termContainment(terms.word) * orderOf(terms) + COPIED_WEIGHT * Math.sqrt(copied)) / MIN_DERIVED;
}

/** Share of the terms that stand in the same order, 0…1. */
function orderOf({ wordIndices, factIndices }: TermOverlap): number {
  const [words, facts] = [wordIndices.length, FACT_IN_ORDER * factIndices.length];
  return words === 0 ? 0 : (words * inOrder(wordIndices) + facts * inOrder(factIndices)) / (words + facts);
}

/** Over languages: facts at the same positions of both texts, against all that could be shared. A short notice may be made from a long report, so the lighter text counts. */
export function derivationAcross(terms: TermOverlap): number {
  const { aligned, asked, other } = together(terms, FACT_KINDS);
  const [lighter, heavier] = [Math.min(asked, other), Math.max(asked, other)];
  if (lighter === 0) return 0;
  const ofUsual = aligned / lighter / (USUAL_SHARE * Math.max(1, heavier / (MUCH_HEAVIER * lighter)));
  return (Math.min(1, ofUsual) * aligned) / Math.sqrt(TRANSLATION_DAMPING + lighter) / MIN_TRANSLATED;
}

/** For ranking translations: of two candidates that share equally much with the asked article, the one with fewer other facts is likelier. */
export function likelihoodAcross(terms: TermOverlap): number {
  const { aligned, other } = together(terms, FACT_KINDS);
  return aligned / Math.sqrt(TRANSLATION_DAMPING + other) / MIN_TRANSLATED;
}
