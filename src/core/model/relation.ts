// How two articles are related.

/** The five that mean derivation: made from the same text. */
export const SIBLING_RELATIONS = ['identical', 'edited', 'excerpt', 'rewritten', 'translated'] as const;
export type SiblingRelation = (typeof SIBLING_RELATIONS)[number];

/** `related` is the same event told independently, `unrelated` the rest; neither is a sibling. */
export const RELATIONS = [...SIBLING_RELATIONS, 'related', 'unrelated'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Story terms that two articles have in common, as the first of them writes them. */
export interface SharedTerms {
  readonly numbers: readonly string[];
  readonly places: readonly string[];
  readonly names: readonly string[];
}

export interface Comparison {
  readonly relation: Relation;
  /** Share of the shorter text's shingles found in the other, 0…1. */
  readonly copied: number;
  /** Share of the copied words that both put in quotation marks, 0…1. */
  readonly quoted: number;
  /** Share of the story terms, weighted by rarity, 0…1. */
  readonly story: number;
  readonly shared: SharedTerms;
  /** How far the evidence of derivation reaches, 1 being just enough for a sibling; for ranking alone. */
  readonly strength: number;
}

export function isSibling(relation: Relation): relation is SiblingRelation {
  return relation !== 'related' && relation !== 'unrelated';
}
