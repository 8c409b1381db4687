// How two articles are related: the verdict, and the figures it rests on.

import type { Print } from '../fingerprint/make-fingerprint';
import { FACT_KINDS, type FactKind } from '../fingerprint/story-term';
import { codeKind, codeWeight, MIN_FACT_WEIGHT } from '../fingerprint/term-code';
import type { Comparison, Relation, SharedTerms } from '../model/relation';
import type { Comparable } from './comparable';
import { type CopiedWords, copiedWords, withError } from './copied-words';
import { copyRelation, isCopied, MIN_COPIED, MIN_OWN_COPIED } from './copy-relation';
import { derivationWithin, sharedWords, WITH_SHARED_SOURCE } from './derivation';
import { derivationAcross } from './derivation-across';
import { findQuoter } from './find-quoter';
import { type FormVerdict, judgeForm } from './form-report';
import { beforeSharedEnd } from './shared-end';
import { overlapTerms, type TermOverlap, together } from './shared-terms';

// The bounds were chosen on one half of a corpus of real pairs; docs/matching.md has the figures that came of them.

/**
 * Minimum likeness of the words, as both texts dwell on them, for `related`. Of independent reports of one event 95 in 100 reach it, of pairs that people
 * scored as different stories one in ten.
 */
const MIN_RELATED = 0.29;
/** Minimum for `related` over languages, where only facts can be compared: their likeness, counting those at the same positions in both texts. */
const MIN_RELATED_ACROSS = 0.15;
/** Shared terms that are shown of each kind: the popup lists them in a few lines. */
const SHOWN_TERMS = 12;

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
  const form = isCopied(copied) ? judgeForm(asked, other, true) : null;
  const isCopy = form !== null && form !== 'form';
  return {
    relation: isCopy ? copyRelation(copied, asked, other) : 'unrelated',
    isSure: isSure(copied, (words) => isCopied(words) && copyRelation(words, asked, other)),
    copied: ofShorter,
    quoted: copied.quoted,
    lengthRatio: other.wordCount / Math.max(1, asked.wordCount),
    quoter: null,
    storyShare: 0,
    shared: NOTHING_SHARED,
    derived: 0,
    kinship: ofShorter,
    ...(isCopy && doubtsOn(asked, other, form)),
  };
}

/** What speaks against a copy, though its words are copied: what the pages say decides. */
function doubtsOn(asked: Print, other: Comparable, form: FormVerdict): Pick<Comparison, 'beforeEnd' | 'mayTellOfTwoDays'> {
  const beforeEnd = beforeSharedEnd(asked, other);
  return { ...(beforeEnd && { beforeEnd }), ...(form === 'form-of-two-days' && { mayTellOfTwoDays: true }) };
}

const NOTHING_SHARED: SharedTerms = { numbers: [], places: [], names: [] };

function compareWith(asked: Print, other: Comparable, showsShared: (relation: Relation) => boolean): Comparison {
  const copied = copiedWords(asked, other);
  const terms = overlapTerms(asked, other);
  const judge = judgeBy(terms, asked.lang === other.lang);
  const { isAlike, isOneLanguage, reached } = judge(copied);
  const mayBeSibling = isAlike || reached >= WITH_SHARED_SOURCE;
  // The words of a form tell nothing.
  const form = isOneLanguage && mayBeSibling ? judgeForm(asked, other, isAlike) : 'no-form';
  const isForm = form === 'form';
  const copy = isAlike && !isForm ? copyRelation(copied, asked, other) : null;
  const isFormOfOther = isForm && (isAlike || reached >= 1);
  const relation = copy ?? (isFormOfOther ? 'unrelated' : storyRelation(reached, terms, isOneLanguage));
  const derived = isForm ? 0 : reached;
  const ofShorter = Math.max(copied.ofAsked, copied.ofOther);
  return {
    relation,
    isSure: isSure(copied, (words) => verdictOf(judge(words), () => copyRelation(words, asked, other))),
    copied: ofShorter,
    quoted: copied.quoted,
    lengthRatio: other.wordCount / Math.max(1, asked.wordCount),
    quoter: ofShorter >= MIN_OWN_COPIED ? findQuoter(asked, other) : null,
    storyShare: isOneLanguage ? storyWithin(terms) : storyAcross(terms),
    shared: showsShared(relation) ? sharedTerms(asked, terms) : NOTHING_SHARED,
    derived,
    kinship: copy ? Math.max(derived, 1) + ofShorter : derived,
    ...(copy && doubtsOn(asked, other, form)),
  };
}

/** What copied words and story terms show. */
interface Judged {
  /** Enough words are copied for a copy. */
  readonly isAlike: boolean;
  /** Copied words show one language, where detection saw two. */
  readonly isOneLanguage: boolean;
  /** How far they show that one text was made from the other. */
  readonly reached: number;
}

/** The verdict by copied words, of which several estimates are tried: what story terms show is the same for all of them. */
function judgeBy(terms: TermOverlap, areOneLanguage: boolean): (copied: CopiedWords) => Judged {
  const words = sharedWords(terms);
  const across = areOneLanguage ? 0 : derivationAcross(terms.across);
  return (copied) => {
    const ofShorter = Math.max(copied.ofAsked, copied.ofOther);
    const isOneLanguage = areOneLanguage || ofShorter >= MIN_COPIED;
    const reached = isOneLanguage ? derivationWithin(words, Math.min(ofShorter, copied.own), ofShorter * copied.quoted) : across;
    return { isAlike: isCopied(copied), isOneLanguage, reached };
  };
}

/** What kind of copy they are, or else whether one was made from the other in other words. */
function verdictOf({ isAlike, reached }: Judged, kindOfCopy: () => Relation): Relation | boolean {
  return isAlike ? kindOfCopy() : reached >= 1;
}

/** True where an estimate that errs as far as samples may would make the same verdict. What the most copied words do not show, fewer do not either. */
function isSure(copied: CopiedWords, verdictBy: (copied: CopiedWords) => Relation | boolean): boolean {
  if (copied.error === 0) return true;
  const atMost = verdictBy(withError(copied, 1));
  return atMost === false || verdictBy(withError(copied, -1)) === atMost;
}

function storyRelation(reached: number, terms: TermOverlap, isOneLanguage: boolean): Relation {
  if (reached >= 1) return isOneLanguage ? 'rewritten' : 'translated';
  return isRelated(terms, isOneLanguage) ? 'related' : 'unrelated';
}

function isRelated(terms: TermOverlap, isOneLanguage: boolean): boolean {
  return isOneLanguage ? terms.likeness >= MIN_RELATED : storyAcross(terms) >= MIN_RELATED_ACROSS;
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
