// How two articles are related.
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';

/** The five that mean derivation: made from the same text. */
export const SIBLING_RELATIONS = ['identical', 'edited', 'excerpt', 'rewritten', 'translated'] as const;
export const siblingRelation = z.enum(SIBLING_RELATIONS);
export type SiblingRelation = z.infer<typeof siblingRelation>;

/** `related` is the same event told independently, `unrelated` the rest; neither is a sibling. */
export type Relation = SiblingRelation | 'related' | 'unrelated';

export function isSibling(relation: Relation): relation is SiblingRelation {
  return relation !== 'related' && relation !== 'unrelated';
}

/** The three that are told by copied words. */
export function isCopy(relation: Relation): boolean {
  return relation === 'identical' || relation === 'edited' || relation === 'excerpt';
}

/** Story terms that two articles have in common, as the first of them writes them. */
export const sharedTerms = z.object({
  numbers: z.array(z.string()),
  places: z.array(z.string()),
  names: z.array(z.string()),
});
export type SharedTerms = DeepReadonly<z.infer<typeof sharedTerms>>;

/** What comes of comparing two articles. It stays within the core: what is sent and kept names the fields it needs. */
export interface Comparison {
  readonly relation: Relation;
  /** Share of the shorter text's shingles found in the other, 0…1. */
  readonly copied: number;
  /** Share of the copied words that both put in quotation marks, 0…1. */
  readonly quoted: number;
  /** Share of the story terms, weighted by rarity, 0…1. */
  readonly storyShare: number;
  readonly shared: SharedTerms;
  /** How far the evidence of derivation reaches, 1 being just enough for a sibling; for ranking alone. */
  readonly derivation: number;
}
