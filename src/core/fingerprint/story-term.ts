// A number, place, name or rarer word that stands for what the story says.

/** Kinds of facts, which mean the same in every language. */
export const FACT_KINDS = ['number', 'place', 'name'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const TERM_KINDS = [...FACT_KINDS, 'word'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface StoryTerm {
  readonly kind: TermKind;
  /** Equal keys are the same term, over languages and scripts where the kind allows: `2500`, `IQ`, `rtrs`. */
  readonly key: string;
  /** As the article writes it, to show: `2 500`, `Irak`, `Reuters`. */
  readonly label: string;
  /** How often the article says it. */
  readonly count: number;
}

/** One occurrence of a term in the text. */
export interface TermOccurrence extends Omit<StoryTerm, 'count'> {
  /** Offset of its first character. */
  readonly start: number;
}
