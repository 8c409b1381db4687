// How much of the story two articles share, and whether they tell it in the same order.
import type { CodeTable } from '../fingerprint/code-table';
import { dweltWeight } from '../fingerprint/emphasis';
import type { Print } from '../fingerprint/make-fingerprint';
import { TERM_KINDS, type TermKind } from '../fingerprint/story-term';
import {
  ACROSS_WEIGHTS,
  CLASS_KINDS,
  CLASS_MASK,
  CLASS_WEIGHTS,
  EXACT_NUMBER_CLASSES,
  FIRST_WORD_CLASS,
  MIN_FACT_WEIGHT,
} from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import { longestIncreasingLength } from './longest-increasing';

/** Weights of one kind of term. */
interface KindOverlap {
  shared: number;
  asked: number;
  other: number;
  /**
   * Shared weight, in which a term counts less the further apart its positions in the two texts are; 0 for words, since only facts are compared
   * across languages.
   */
  aligned: number;
}
/** Facts as two languages are compared by them: weights for that. */
export interface AcrossOverlap {
  /** Of the shared ones, each counted by how much nearer its positions in the two texts are than chance would have them. */
  readonly shared: number;
  /** How many are shared, wherever they stand; names of two consonants aside. */
  readonly facts: number;
  readonly asked: number;
  readonly other: number;
  readonly askedWords: number;
  readonly otherWords: number;
  /** How many numbers of two significant digits or more each text has, and both. */
  readonly numbers: { readonly shared: number; readonly asked: number; readonly other: number };
}

export interface TermOverlap extends Readonly<Record<TermKind, Readonly<KindOverlap>>> {
  /** Cosine of the words weighted by rarity, count and position in the text: how alike a person would call the stories, 0…1. */
  readonly likeness: number;
  readonly across: AcrossOverlap;
  /** Where the shared words stand among the terms of the asked article, in the order of the other. */
  readonly wordIndices: readonly number[];
  /** Where the shared numbers, places and names stand among the terms of the asked article, in the order of the other. */
  readonly factIndices: readonly number[];
}

/**
 * Distance between a term's positions in two texts at which it counts 1/e; 0 is a text's beginning, 1 its end. Translations keep their terms within
 * it, terms shared by chance are anywhere.
 */
const POSITION_TOLERANCE = 0.2;
/** What a term counts by that on average where its two positions have nothing to do with each other: 0.314. */
const ALIGNED_BY_CHANCE = POSITION_TOLERANCE * Math.sqrt(Math.PI) - POSITION_TOLERANCE ** 2;

/** Counts by class of term; cleared for every candidate, so that nothing is allocated for each. */
const otherCounts = new Float64Array(CLASS_MASK + 1);
const sharedCounts = new Float64Array(CLASS_MASK + 1);
const alignedCounts = new Float64Array(CLASS_MASK + 1);

/** Overlaps of the article asked about last, by the terms of the other. */
let lastAsked: { readonly termTable: CodeTable | null; readonly overlaps: Map<Uint32Array, TermOverlap> } = {
  termTable: null,
  overlaps: new Map(),
};

/**
 * What the terms of two articles have in common. A candidate is compared by its kept shingles, by all of them and without boilerplate; its terms stay the
 * same, so they are passed over once.
 */
export function overlapTerms(asked: Print, other: Fingerprint): TermOverlap {
  if (lastAsked.termTable !== asked.termTable) lastAsked = { termTable: asked.termTable, overlaps: new Map() };
  const known = lastAsked.overlaps.get(other.terms);
  if (known) return known;
  const overlap = passOver(asked, other);
  lastAsked.overlaps.set(other.terms, overlap);
  return overlap;
}

/** One pass over the other's terms. Written for speed: one trace passes about seventy candidates with some hundred terms each. */
function passOver(asked: Print, other: Fingerprint): TermOverlap {
  const { terms, counts } = other;
  const { termTable, dwelt } = asked;
  for (const byClass of [otherCounts, sharedCounts, alignedCounts]) byClass.fill(0);
  const wordIndices: number[] = [];
  const factIndices: number[] = [];
  const [askedStep, otherStep] = [1 / (asked.terms.length * POSITION_TOLERANCE), 1 / (terms.length * POSITION_TOLERANCE)];
  let product = 0;
  let otherNorm = 0;
  for (let otherIndex = 0; otherIndex < terms.length; otherIndex++) {
    const code = terms[otherIndex] as number;
    const at = code & CLASS_MASK;
    const index = termTable.indexOf(code);
    (otherCounts[at] as number)++;
    if (index >= 0) (sharedCounts[at] as number)++;
    if (at >= FIRST_WORD_CLASS) {
      const weight = dweltWeight(code, counts[otherIndex] ?? 1, otherIndex);
      otherNorm += weight * weight;
      if (index < 0) continue;
      product += weight * (dwelt[index] as number);
      wordIndices.push(index);
    } else if (index >= 0) {
      const apart = index * askedStep - otherIndex * otherStep;
      (alignedCounts[at] as number) += Math.exp(-apart * apart);
      factIndices.push(index);
    }
  }
  const likeness = product > 0 ? product / Math.sqrt(asked.wordNorm * otherNorm) : 0;
  return { ...byKind(asked), likeness, across: across(asked, other.wordCount), wordIndices, factIndices };
}

/** Terms counted by class, as weights by kind. */
function byKind({ weights }: Print): Record<TermKind, KindOverlap> {
  const kinds = {
    number: nothingShared(weights.number),
    place: nothingShared(weights.place),
    name: nothingShared(weights.name),
    word: nothingShared(weights.word),
  };
  for (let at = 0; at <= CLASS_MASK; at++) {
    const weight = CLASS_WEIGHTS[at] ?? 0;
    const kind = kinds[CLASS_KINDS[at] ?? 'word'];
    kind.other += weight * (otherCounts[at] ?? 0);
    kind.shared += weight * (sharedCounts[at] ?? 0);
    kind.aligned += weight * (alignedCounts[at] ?? 0);
  }
  return kinds;
}

function nothingShared(asked: number): KindOverlap {
  return { shared: 0, asked, other: 0, aligned: 0 };
}

/** So that terms which two texts share by chance, as long texts do and all texts of scripts without capitals, add nothing on the whole. */
function across({ acrossWeight, exactNumbers, wordCount }: Print, otherWords: number): AcrossOverlap {
  let [shared, facts, other] = [0, 0, 0];
  for (let at = 0; at < FIRST_WORD_CLASS; at++) {
    const weight = ACROSS_WEIGHTS[at] as number;
    shared += weight * ((alignedCounts[at] as number) - ALIGNED_BY_CHANCE * (sharedCounts[at] as number));
    if (weight >= MIN_FACT_WEIGHT) facts += sharedCounts[at] as number;
    other += weight * (otherCounts[at] as number);
  }
  const numbers = { shared: 0, asked: exactNumbers, other: 0 };
  for (const at of EXACT_NUMBER_CLASSES) {
    numbers.shared += sharedCounts[at] as number;
    numbers.other += otherCounts[at] as number;
  }
  return { shared, facts, asked: acrossWeight, other, askedWords: wordCount, otherWords, numbers };
}

/** Several kinds taken together. */
export function together(overlap: TermOverlap, kinds: readonly TermKind[] = TERM_KINDS): Readonly<KindOverlap> {
  const sum = (part: keyof KindOverlap) => kinds.reduce((total, kind) => total + overlap[kind][part], 0);
  return { shared: sum('shared'), asked: sum('asked'), other: sum('other'), aligned: sum('aligned') };
}

/** Shared weight against the lighter side, 0…1. */
export function termContainment({ shared, asked, other }: Readonly<KindOverlap>): number {
  const lighter = Math.min(asked, other);
  return lighter > 0 ? shared / lighter : 0;
}

/** Longest run of terms that stand in the same order on both sides, as a share of all that are shared, 0…1. */
export function inOrder(indices: readonly number[]): number {
  return indices.length > 0 ? longestIncreasingLength(indices) / indices.length : 0;
}
