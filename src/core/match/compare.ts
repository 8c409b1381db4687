// How two articles are related: the verdict, and the figures it rests on.

import type { Print } from '../fingerprint/make-fingerprint';
import { FACT_KINDS, type FactKind } from '../fingerprint/story-term';
import { codeKind, codeWeight, MIN_FACT_WEIGHT } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import { type Comparison, isSibling, type Relation, type SharedTerms } from '../model/relation';
import type { Comparable } from './comparable';
import { type CopiedWords, copiedWords } from './copied-words';
import { findQuoter } from './find-quoter';
import { isFormReport } from './form-report';
import { inOrder, overlapTerms, type TermOverlap, termContainment, together } from './shared-terms';

// The bounds were chosen on one half of a corpus of real pairs; docs/matching.md has the figures that came of them.

/**
 * Minimum share of the shorter text's shingles for a copy. In the corpus no copy is below 0.31 and no independent report above 0.10, so any value
 * between serves. It is nearer the reports, since edits take more from a copy than chance adds to a report.
 */
export const MIN_COPIED = 0.2;
/** Minimum share that is copied outside quotation marks: two independent reports may quote one speech at length. Chosen by hand. */
const MIN_OWN_COPIED = 0.05;
/** Minimum share both ways for `identical`, which allows a changed word here and there. Chosen by hand. */
const IDENTICAL_COPIED = 0.9;
/** A copy is an excerpt where the shorter text has less than this share of the longer one's words. Chosen by hand. */
const EXCERPT_LENGTH = 0.6;
/** Minimum share of an excerpt's own shingles that is copied. With less, it is an edited copy that happens to be short. Chosen by hand. */
const EXCERPT_COPIED = 0.5;
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
 * Minimum likeness of the words, as both texts dwell on them, for `related`. Of independent reports of one event 95 in 100 reach it, of pairs that people
 * scored as different stories one in ten.
 */
const MIN_RELATED = 0.29;
/** Minimum for `related` over languages, where only facts can be compared: their likeness, counting those at the same positions in both texts. */
const MIN_RELATED_ACROSS = 0.15;
/** Shared terms that are shown of each kind: the popup lists them in a few lines. */
const SHOWN_TERMS = 12;

/** How far an estimate from kept shingles may be off, as a share of copied words; largest where a short text is compared with a long one. */
const SAMPLE_ERROR = 0.15;

/** True where kept shingles alone cannot tell on which side of the bound a text lies: all of its shingles are needed. */
export function isBorderline({ copied }: Comparison): boolean {
  return Math.abs(copied - MIN_COPIED) < SAMPLE_ERROR;
}

/** @param asked the article asked about, with all its shingles */
export function compare(asked: Print, other: Comparable): Comparison {
  return compareWith(asked, other, () => true);
}

/** As `compare`, for one of many candidates: the terms that an unrelated one shares are never shown, so they are not collected. */
export function compareCandidate(asked: Print, other: Comparable): Comparison {
  return compareWith(asked, other, (relation) => relation !== 'unrelated');
}

/** Compares by copied words alone: an article of the same outlet is a version where it copies, and another story where it does not. */
export function compareVersion(asked: Print, other: Comparable): Comparison {
  const copied = copiedWords(asked, other);
  const ofShorter = Math.max(copied.ofAsked, copied.ofOther);
  const copy = copyRelation(copied, asked, other);
  const relation = copy && !isFormReport(asked, other, true) ? copy : 'unrelated';
  return {
    relation,
    copied: ofShorter,
    quoted: copied.quoted,
    quoter: null,
    storyShare: 0,
    shared: NOTHING_SHARED,
    derived: 0,
    derivation: ofShorter,
  };
}

const NOTHING_SHARED: SharedTerms = { numbers: [], places: [], names: [] };

function compareWith(asked: Print, other: Comparable, showsShared: (relation: Relation) => boolean): Comparison {
  const copied = copiedWords(asked, other);
  const ofShorter = Math.max(copied.ofAsked, copied.ofOther);
  const terms = overlapTerms(asked, other);
  const sameLanguage = asked.lang === other.lang || ofShorter >= MIN_COPIED;
  const storyShare = sameLanguage ? storyWithin(terms) : storyAcross(terms);
  const reached = sameLanguage
    ? derivationWithin(terms, Math.min(ofShorter, copied.own)) / MIN_DERIVED
    : derivationAcross(terms) / MIN_TRANSLATED;
  const alike = copyRelation(copied, asked, other);
  const told = alike ?? storyRelation(reached, terms, sameLanguage);
  const mayBeSibling = alike !== null || reached >= WITH_SHARED_SOURCE;
  const isForm = sameLanguage && mayBeSibling && isFormReport(asked, other, alike !== null);
  const [copy, relation]: [Relation | null, Relation] = isForm ? [null, isSibling(told) ? 'unrelated' : told] : [alike, told];
  // The words of a form tell nothing.
  const derived = isForm ? 0 : reached;
  return {
    relation,
    copied: ofShorter,
    quoted: copied.quoted,
    quoter: ofShorter >= MIN_OWN_COPIED ? findQuoter(asked, other) : null,
    storyShare,
    shared: showsShared(relation) ? sharedTerms(asked, terms) : NOTHING_SHARED,
    derived,
    derivation: copy ? Math.max(derived, 1) + ofShorter : sameLanguage ? derived : likelihoodAcross(terms) / MIN_TRANSLATED,
  };
}

function copyRelation({ ofAsked, ofOther, own }: CopiedWords, asked: Fingerprint, other: Fingerprint): Relation | null {
  const [ofLonger, ofShorter] = [Math.min(ofAsked, ofOther), Math.max(ofAsked, ofOther)];
  if (ofShorter < MIN_COPIED || own < MIN_OWN_COPIED) return null;
  if (ofLonger >= IDENTICAL_COPIED) return 'identical';
  const lengthRatio = Math.min(asked.wordCount, other.wordCount) / Math.max(asked.wordCount, other.wordCount);
  return lengthRatio < EXCERPT_LENGTH && ofShorter >= EXCERPT_COPIED ? 'excerpt' : 'edited';
}

function storyRelation(derived: number, terms: TermOverlap, sameLanguage: boolean): Relation {
  if (derived >= 1) return sameLanguage ? 'rewritten' : 'translated';
  return isRelated(terms, sameLanguage) ? 'related' : 'unrelated';
}

function isRelated(terms: TermOverlap, sameLanguage: boolean): boolean {
  if (!sameLanguage) return storyAcross(terms) >= MIN_RELATED_ACROSS;
  return terms.likeness >= MIN_RELATED;
}

/** Takes the root of the copied share, since the first few copied runs say most. */
function derivationWithin(terms: TermOverlap, copied: number): number {
  return termContainment(terms.word) * orderOf(terms) + COPIED_WEIGHT * Math.sqrt(copied);
}

/** Share of the terms that stand in the same order, 0…1. */
function orderOf({ wordIndices, factIndices }: TermOverlap): number {
  const [words, facts] = [wordIndices.length, FACT_IN_ORDER * factIndices.length];
  return words === 0 ? 0 : (words * inOrder(wordIndices) + facts * inOrder(factIndices)) / (words + facts);
}

/** How much of what could be shared over languages is shared, at the same positions of both texts. A short notice may be made from a long report, so the lighter text counts. */
function derivationAcross(terms: TermOverlap): number {
  const { aligned, asked, other } = together(terms, FACT_KINDS);
  return aligned / Math.sqrt(TRANSLATION_DAMPING + Math.min(asked, other));
}

/** For ranking translations: of two candidates that share equally much with the asked article, the one with fewer other facts is likelier. */
function likelihoodAcross(terms: TermOverlap): number {
  const { aligned, other } = together(terms, FACT_KINDS);
  return aligned / Math.sqrt(TRANSLATION_DAMPING + other);
}

/** The root brings the cosine to the scale of people's grades: for people, two texts that share half of their words already tell the same story. */
function storyWithin({ likeness }: TermOverlap): number {
  return Math.min(1, Math.sqrt(likeness));
}

function storyAcross(terms: TermOverlap): number {
  const { aligned, asked, other } = together(terms, FACT_KINDS);
  return Math.min(1, aligned / Math.sqrt(Math.max(1, asked * other)));
}

/** In the order of the asked text. */
function sharedTerms({ storyTerms, terms }: Print, { factIndices }: TermOverlap): SharedTerms {
  const weightAt = (index: number) => codeWeight(terms[index] ?? 0);
  const shared = factIndices
    .filter((index) => weightAt(index) >= MIN_FACT_WEIGHT || codeKind(terms[index] ?? 0) !== 'number')
    .sort((a, b) => a - b)
    .flatMap((index) => storyTerms[index] ?? []);
  const labels = (kind: FactKind) =>
    [...new Set(shared.filter((term) => term.kind === kind).map(({ label }) => label))].slice(0, SHOWN_TERMS);
  return { numbers: labels('number'), places: labels('place'), names: labels('name') };
}
