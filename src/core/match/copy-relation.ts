// Which of the relations that are told by copied words two texts have.
import type { Print } from '../fingerprint/make-fingerprint';
import type { Relation } from '../model/relation';
import type { Comparable } from './comparable';
import { type CopiedWords, keptInCommon } from './copied-words';

/**
 * Minimum share of the shorter text's shingles for a copy. In the corpus no copy is below 0.31 and no independent report above 0.10, so any value
 * between serves. It is nearer the reports, since edits take more from a copy than chance adds to a report.
 */
export const MIN_COPIED = 0.2;
/** Minimum share that is copied outside quotation marks: two independent reports may quote one speech at length. Chosen by hand. */
export const MIN_OWN_COPIED = 0.05;
/** Minimum share both ways for `identical`, which allows a changed word here and there. Chosen by hand. */
const IDENTICAL_COPIED = 0.9;
/** A copy is an excerpt where the shorter text has less than this share of the longer one's words. Chosen by hand. */
const EXCERPT_LENGTH = 0.6;
/** Minimum share of an excerpt's own shingles that is copied. With less, it is an edited copy that happens to be short. Chosen by hand. */
const EXCERPT_COPIED = 0.5;

/** True where enough words are copied for a copy. */
export function isCopied({ ofAsked, ofOther, own }: CopiedWords): boolean {
  return Math.max(ofAsked, ofOther) >= MIN_COPIED && own >= MIN_OWN_COPIED;
}

/**
 * Which kind of copy it is. What is estimated of one side alone may differ from what is estimated of the other, so two samples are compared with each
 * other: the answer is the same whichever of both was asked about.
 */
export function copyRelation(copied: CopiedWords, asked: Print, other: Comparable): Relation {
  const { ofAsked, ofOther } = copied.error > 0 ? (keptInCommon(asked, other) ?? copied) : copied;
  const [ofLonger, ofShorter] = [Math.min(ofAsked, ofOther), Math.max(ofAsked, ofOther)];
  if (ofLonger >= IDENTICAL_COPIED) return 'identical';
  const lengthRatio = Math.min(asked.wordCount, other.wordCount) / Math.max(asked.wordCount, other.wordCount);
  return lengthRatio < EXCERPT_LENGTH && ofShorter >= EXCERPT_COPIED ? 'excerpt' : 'edited';
}
