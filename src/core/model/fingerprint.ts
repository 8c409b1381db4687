// What is kept of an article's text to recognise it by. Made by make-fingerprint.ts.

export const TERM_KINDS = ['number', 'place', 'name', 'word'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A number, place, name or rarer word that stands for what the story says. */
export interface StoryTerm {
  readonly kind: TermKind;
  /** Equal keys are the same term, over languages and scripts where the kind allows: `2500`, `IQ`, `rtrs`. */
  readonly key: string;
  /** As the article writes it, to show: `2 500`, `Irak`, `Reuters`. */
  readonly label: string;
  /** How often the article says it. */
  readonly count: number;
}

/** A term at one of the places where the text says it. */
export interface PlacedTerm extends Omit<StoryTerm, 'count'> {
  /** Offset of its first character. */
  readonly start: number;
}

export interface Fingerprint {
  /** Version of normalisation, shingle size, window and term rules. Fingerprints of different schemes are never compared. */
  readonly scheme: number;
  /** BCP 47 primary tag of the text, '' where it cannot be told: words are compared within one language only. */
  readonly lang: string;
  /** Words of title and body. */
  readonly wordCount: number;
  /** Distinct shingles of the text, of which `shingles` is a sample. */
  readonly shingleCount: number;
  /** Winnowed hashes of word shingles, ascending, distinct; all of them where the text is short. The last bit marks quoted speech. */
  readonly shingles: Uint32Array;
  /** Codes of the story terms (term-code.ts) in order of first appearance, distinct. */
  readonly terms: Uint32Array;
  /** How often each of them is said, in the same order; 255 for more. */
  readonly counts: Uint8Array;
}
