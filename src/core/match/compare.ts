// How two articles are related: the verdict, and the figures it rests on.

import type { Print } from '../fingerprint/make-fingerprint';
import type { TermKind } from '../fingerprint/story-term';
import { codeKind, codeWeight } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import type { Comparison, Relation, SharedTerms } from '../model/relation';
import { type CopiedWords, copiedWords } from './copied-words';
import { inOrder, overlapTerms, type TermOverlap, termContainment, termCosine, together } from './shared-terms';

/**
 * Share of the shorter text's shingles from which on it is a copy. Of real pairs no copy stands below 0.31 and no independent report above 0.10,
 * so any value between serves; low, since cut and edited copies lose more than reports gain by chance.
 */
export const MIN_COPIED = 0.2;
/** Of the outlets' own words this much is to be copied as well: two reports may quote one speech at length. */
const MIN_OWN_COPIED = 0.05;
/** Both ways: the same text but for a changed word here and there. */
const IDENTICAL_COPIED = 0.9;
/** The longer text has this share of its own that the shorter has not: the shorter was cut from it. */
const EXCERPT_LENGTH = 0.6;
const EXCERPT_COPIED = 0.5;
/**
 * Derivation within one language: words shared in the same order, and copied runs (their root, since the first few say most).
 * A rewriter keeps the order of the facts, an independent reporter has most of the facts in an order of her own. Lower finds a rewrite in a hundred
 * more and merges an independent report in thirty more.
 */
const COPIED_WEIGHT = 0.6;
const MIN_DERIVED = 0.44;
/** Over languages: aligned weight of names, numbers and places against the root of what the lighter side has to offer. */
const MIN_TRANSLATED = 1.15;
const TRANSLATION_DAMPING = 3;
/**
 * Likeness of words and facts from which on two articles tell of the same event. Of independent reports of one event 95 in 100 reach it, of two stories
 * that have nothing in common one in two hundred.
 */
const MIN_RELATED = 0.3;
const FACTS_WEIGHT = 0.5;
/** Over languages the facts stand alone, and have to stand in the same places. */
const MIN_RELATED_ACROSS = 0.15;
/** Kinds of terms that mean the same over languages. */
const FACTS: readonly TermKind[] = ['number', 'place', 'name'];
const SHOWN_TERMS = 12;
const MIN_SHOWN_NUMBER = 0.4;

/** An article to compare with: a stored fingerprint, or a text that is at hand in full. */
export type Comparable = Fingerprint & Partial<Pick<Print, 'all' | 'quoted'>>;

/** A sample strays this far from the truth where a short text is held against a long one. */
const SAMPLE_ERROR = 0.15;

/** True where a comparison with kept shingles alone is too near the bound to trust: with the other text at hand, all of its shingles decide. */
export function isBorderline({ copied }: Comparison): boolean {
  return Math.abs(copied - MIN_COPIED) < SAMPLE_ERROR;
}

/**
 * @param asked the article asked about, with all its shingles
 * @param other the article it is held against
 */
export function compare(asked: Print, other: Comparable): Comparison {
  return compareWith(asked, other, () => true);
}

/** Likewise for one of many candidates: what an unrelated one shares is nothing to show, and is left empty. */
export function compareCandidate(asked: Print, other: Comparable): Comparison {
  return compareWith(asked, other, (relation) => relation !== 'unrelated');
}

/** By copied words alone: an outlet's own article is a version where it copies, and another story where it does not. */
export function compareVersion(asked: Print, other: Comparable): Comparison {
  const copied = copiedWords(asked, other);
  const most = Math.max(copied.ofAsked, copied.ofOther);
  const relation = copyRelation(copied, asked, other) ?? 'unrelated';
  return { relation, copied: most, quoted: copied.quoted, storyShare: 0, shared: NOTHING_SHARED, strength: most };
}

const NOTHING_SHARED: SharedTerms = { numbers: [], places: [], names: [] };

function compareWith(asked: Print, other: Comparable, showsShared: (relation: Relation) => boolean): Comparison {
  const copied = copiedWords(asked, other);
  const most = Math.max(copied.ofAsked, copied.ofOther);
  const terms = overlapTerms(asked, other);
  const sameLanguage = asked.lang === other.lang || most >= MIN_COPIED;
  const storyShare = sameLanguage ? storyWithin(terms) : storyAcross(terms);
  const derived = sameLanguage
    ? derivationWithin(terms, Math.min(most, copied.own)) / MIN_DERIVED
    : derivationAcross(terms) / MIN_TRANSLATED;
  const copy = copyRelation(copied, asked, other);
  const relation = copy ?? storyRelation(derived, terms, sameLanguage);
  return {
    relation,
    copied: most,
    quoted: copied.quoted,
    storyShare,
    shared: showsShared(relation) ? sharedTerms(asked, terms) : NOTHING_SHARED,
    strength: copy ? Math.max(derived, 1) + most : sameLanguage ? derived : likelihoodAcross(terms) / MIN_TRANSLATED,
  };
}

function copyRelation({ ofAsked, ofOther, own }: CopiedWords, asked: Fingerprint, other: Fingerprint): Relation | null {
  const [least, most] = [Math.min(ofAsked, ofOther), Math.max(ofAsked, ofOther)];
  if (most < MIN_COPIED || own < MIN_OWN_COPIED) return null;
  if (least >= IDENTICAL_COPIED) return 'identical';
  const lengths = Math.min(asked.wordCount, other.wordCount) / Math.max(asked.wordCount, other.wordCount);
  return lengths < EXCERPT_LENGTH && most >= EXCERPT_COPIED ? 'excerpt' : 'edited';
}

function storyRelation(derived: number, terms: TermOverlap, sameLanguage: boolean): Relation {
  if (derived >= 1) return sameLanguage ? 'rewritten' : 'translated';
  return isRelated(terms, sameLanguage) ? 'related' : 'unrelated';
}

function isRelated(terms: TermOverlap, sameLanguage: boolean): boolean {
  if (!sameLanguage) return storyAcross(terms) >= MIN_RELATED_ACROSS;
  return termCosine(terms.word) + FACTS_WEIGHT * termCosine(together(terms, FACTS)) >= MIN_RELATED;
}

function derivationWithin(terms: TermOverlap, copied: number): number {
  return termContainment(terms.word) * inOrder(terms.wordIndices) + COPIED_WEIGHT * Math.sqrt(copied);
}

/** How much of what could be shared over languages is, in the same places of both texts; about 0.4 by chance for the likeliest of a thousand. */
function derivationAcross(terms: TermOverlap): number {
  const { aligned, asked, other } = together(terms, FACTS);
  return aligned / Math.sqrt(TRANSLATION_DAMPING + Math.min(asked, other));
}

/**
 * For ranking translations: of two candidates that share as much of the asked article, the one with less else to offer is the likelier, whatever
 * the asked one has. For the verdict the lighter side counts, since a short notice may be made from a long report.
 */
function likelihoodAcross(terms: TermOverlap): number {
  const { aligned, other } = together(terms, FACTS);
  return aligned / Math.sqrt(TRANSLATION_DAMPING + other);
}

/** The root brings the cosine to people's scale: half of the words shared is already the same story to them. */
function storyWithin({ likeness }: TermOverlap): number {
  return Math.min(1, Math.sqrt(likeness));
}

function storyAcross(terms: TermOverlap): number {
  const { aligned, asked, other } = together(terms, FACTS);
  return Math.min(1, aligned / Math.sqrt(Math.max(1, asked * other)));
}

/** In the order of the asked text. A single digit that two stories share is nothing to show. */
function sharedTerms({ storyTerms, terms }: Print, { factIndices }: TermOverlap): SharedTerms {
  const weightAt = (place: number) => codeWeight(terms[place] ?? 0);
  const shared = factIndices
    .filter((place) => weightAt(place) >= MIN_SHOWN_NUMBER || codeKind(terms[place] ?? 0) !== 'number')
    .sort((a, b) => a - b)
    .flatMap((place) => storyTerms[place] ?? []);
  const labels = (kind: TermKind) =>
    [...new Set(shared.filter((term) => term.kind === kind).map(({ label }) => label))].slice(0, SHOWN_TERMS);
  return { numbers: labels('number'), places: labels('place'), names: labels('name') };
}
