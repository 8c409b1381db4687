// What is compared of a text besides its words.
import type { FactKind } from '../fingerprint/story-term';

/** One word of a name. */
export interface NamePart {
  readonly key: string;
  readonly word: string;
  readonly start: number;
}

export interface Fact {
  readonly kind: FactKind;
  /** `n 2500` for a number, `p IQ` for a country, `m ptn` for a name, which goes by the sound of its last word. */
  readonly key: string;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The words of a name; empty for the other kinds. */
  readonly parts: readonly NamePart[];
}
