// How two articles are related: the verdict, and the figures it rests on.
import type { Fingerprint, TermKind } from '../fingerprint/fingerprint';
import type { Print } from '../fingerprint/make-fingerprint';
import { type CopiedWords, copiedWords } from './copied-words';
import { builtInRarity, type Rarity } from './rarity';
import type { Comparison, Relation, SharedTerms } from './relation';
import { overlapTerms, type TermOverlap } from './shared-terms';

/**
 * Share of the shorter text's shingles from which on it is a copy. Of real pairs no copy stands below 0.31 and no independent report above 0.10,
 * so any value between serves; low, since cut and edited copies lose more than reports gain by chance.
 */
const LEAST_COPIED = 0.2;
/** Both ways: the same text but for a changed word here and there. */
const IDENTICAL_COPIED = 0.9;
/** The longer text has this share of its own that the shorter has not: the shorter was cut from it. */
const EXCERPT_LENGTH = 0.6;
const EXCERPT_COPIED = 0.5;
/**
 * Derivation within one language: words shared in the same order, and copied runs (their root, since the first few say most).
 * A rewriter keeps the order of the facts, an independent reporter has most of the facts in an order of her own.
 */
const ORDER_WEIGHT = 1;
const COPIED_WEIGHT = 0.6;
const LEAST_DERIVED = 0.42;
/** Over languages: aligned weight of names, numbers and places against the root of what the lighter side has to offer. */
const LEAST_TRANSLATED = 0.95;
const TRANSLATION_DAMPING = 3;
/** `story` from which on two articles tell of the same event or topic. */
const LEAST_RELATED = 0.22;

const ALL_KINDS: ReadonlySet<TermKind> = new Set(['number', 'place', 'name', 'word']);
const ACROSS_LANGUAGES: ReadonlySet<TermKind> = new Set(['number', 'place', 'name']);
const WORDS: ReadonlySet<TermKind> = new Set(['word']);
const SHOWN_TERMS = 12;

/** An article to compare with: a stored fingerprint, or a text that is at hand in full. */
export type Comparable = Fingerprint & { readonly all?: ReadonlySet<number> };

/**
 * @param asked the article asked about, with all its shingles
 * @param other the article it is held against
 */
export function compare(asked: Print, other: Comparable, rarity: Rarity = builtInRarity): Comparison {
  const copied = copiedWords(asked, other);
  const most = Math.max(copied.ofAsked, copied.ofOther);
  const sameLanguage = asked.lang === other.lang || most >= LEAST_COPIED;
  const terms = overlapTerms(asked.terms, other.terms, sameLanguage ? ALL_KINDS : ACROSS_LANGUAGES, rarity);
  const story = sameLanguage ? storyWithin(asked, other, terms, rarity) : storyAcross(terms);
  const derived = sameLanguage
    ? derivationWithin(asked, other, most, rarity) / LEAST_DERIVED
    : translationEvidence(terms) / LEAST_TRANSLATED;
  const copy = copyRelation(copied, asked, other);
  return {
    relation: copy ?? storyRelation(derived, story, sameLanguage),
    copied: most,
    story,
    shared: sharedTerms(terms),
    strength: copy ? Math.max(derived, 1) + most : derived,
  };
}

function copyRelation({ ofAsked, ofOther }: CopiedWords, asked: Fingerprint, other: Fingerprint): Relation | null {
  const [least, most] = [Math.min(ofAsked, ofOther), Math.max(ofAsked, ofOther)];
  if (most < LEAST_COPIED) return null;
  if (least >= IDENTICAL_COPIED) return 'identical';
  const lengths = Math.min(asked.wordCount, other.wordCount) / Math.max(asked.wordCount, other.wordCount);
  return lengths < EXCERPT_LENGTH && most >= EXCERPT_COPIED ? 'excerpt' : 'edited';
}

function storyRelation(derived: number, story: number, sameLanguage: boolean): Relation {
  if (derived >= 1) return sameLanguage ? 'rewritten' : 'translated';
  return story >= LEAST_RELATED ? 'related' : 'unrelated';
}

function derivationWithin(asked: Fingerprint, other: Fingerprint, copied: number, rarity: Rarity): number {
  const words = overlapTerms(asked.terms, other.terms, WORDS, rarity);
  return ORDER_WEIGHT * words.containment * words.inOrder + COPIED_WEIGHT * Math.sqrt(copied);
}

/** How much of what could be shared over languages is, in the same places of both texts; about 0.4 by chance for the likeliest of a thousand. */
export function translationEvidence({ alignedWeight, weights }: TermOverlap): number {
  return alignedWeight / Math.sqrt(TRANSLATION_DAMPING + Math.min(...weights));
}

/** Weights fitted to people's grades of how similar two stories are; words say most, names and numbers correct them. */
const STORY_WEIGHTS = { words: 0.85, names: 0.1, numbers: 0.1 } as const;

function storyWithin(asked: Fingerprint, other: Fingerprint, all: TermOverlap, rarity: Rarity): number {
  const cosine = (kind: TermKind) => overlapTerms(asked.terms, other.terms, new Set([kind]), rarity).cosine;
  const story =
    STORY_WEIGHTS.words * Math.sqrt(cosine('word')) +
    STORY_WEIGHTS.names * Math.sqrt(cosine('name')) +
    STORY_WEIGHTS.numbers * Math.sqrt(cosine('number'));
  return all.shared.length === 0 ? 0 : Math.min(1, story);
}

function storyAcross(terms: TermOverlap): number {
  return Math.min(1, terms.alignedWeight / Math.sqrt(Math.max(1, terms.weights[0] * terms.weights[1])));
}

function sharedTerms({ shared }: TermOverlap): SharedTerms {
  const labels = (kind: TermKind) => shared.filter((term) => term.kind === kind).map(({ label }) => label);
  return {
    numbers: labels('number').slice(0, SHOWN_TERMS),
    places: labels('place').slice(0, SHOWN_TERMS),
    names: labels('name').slice(0, SHOWN_TERMS),
  };
}
