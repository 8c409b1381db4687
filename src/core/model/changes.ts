// The words of a comparison of two kept texts: what stands in both, and where they say something else.
import type { Credit } from './credit';

/** A text to compare, as it was kept. */
export interface ComparedText {
  /** The body, one entry a paragraph; offsets are counted in these. A headline may stand as the first. */
  readonly paragraphs: readonly string[];
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
  /** What its page says of its sources: an agency credited below the text is not gone. */
  readonly credits: readonly Credit[];
}

/** A run of one paragraph: offsets in UTF-16 units, `end` exclusive. */
export interface TextSpan {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * `copied`: word for word. `changed`: the same statement in other words, or with some of them replaced.
 * `added`: stands in the asked text alone; `left-out`: in the other alone. Which text was first is not claimed.
 */
export const PASSAGE_KINDS = ['copied', 'changed', 'added', 'left-out'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Words that one text has and the other has not, at one place of a changed passage; null where a side has none. */
export interface WordEdit {
  readonly asked: TextSpan | null;
  readonly other: TextSpan | null;
}

/** One or more whole sentences of a paragraph, and what they correspond to. */
export interface Passage {
  readonly kind: PassageKind;
  /** Null for what is left out. */
  readonly asked: TextSpan | null;
  /** Null for what is added. */
  readonly other: TextSpan | null;
  /** Share of words that both sides have in order, 0…1: 1 for copied, 0 for added and left out, and over languages. */
  readonly likeness: number;
  /** For a changed passage whose wording is mostly kept; empty where it was told anew, since then every other word would be marked. */
  readonly edits: readonly WordEdit[];
}

/** A number, place, name or attribution as it stands in a text. */
export interface StatedFact extends TextSpan {
  /** The words of the span. */
  readonly text: string;
  /** The sentence that it stands in. */
  readonly sentence: TextSpan;
}

/** Both texts say the same of two different numbers, places or names. */
export interface DifferingFact {
  readonly kind: 'number' | 'place' | 'name';
  readonly asked: StatedFact;
  readonly other: StatedFact;
}

/** One text says who said it, and the other, at the same place, does not (null) or names another agency. */
export interface DifferingAttribution {
  readonly kind: 'attribution';
  readonly asked: StatedFact | null;
  readonly other: StatedFact | null;
}

export type Difference = DifferingFact | DifferingAttribution;

export interface Changes {
  /** In the order of the asked text; what is left out follows what precedes it in the other. Over languages aligned passages alone. */
  readonly passages: readonly Passage[];
  /** In the order of the asked text. */
  readonly differences: readonly Difference[];
}
