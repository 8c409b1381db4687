// How two articles are related.
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';

/** The five that mean derivation: made from the same text. */
export const SIBLING_RELATIONS = ['identical', 'edited', 'excerpt', 'rewritten', 'translated'] as const;
export const siblingRelation = z.enum(SIBLING_RELATIONS);
export type SiblingRelation = z.infer<typeof siblingRelation>;

/** Shown apart from the siblings. `related`: the same event told independently. `quotes`: one of the two quotes the other at length, as an opinion piece does. */
export const REPORT_RELATIONS = ['related', 'quotes'] as const;
export const reportRelation = z.enum(REPORT_RELATIONS);
export type ReportRelation = z.infer<typeof reportRelation>;

/** `unrelated` is all the rest. */
export type Relation = SiblingRelation | ReportRelation | 'unrelated';

/** Which of two compared articles quotes the other. */
export const quoter = z.enum(['asked', 'other']);
export type Quoter = z.infer<typeof quoter>;

/** True for two articles that were made from one text. */
export function isSibling(relation: Relation): relation is SiblingRelation {
  return relation !== 'unrelated' && !isReport(relation);
}

/** True for another report of the event, which is no sibling. */
export function isReport(relation: Relation): relation is ReportRelation {
  return relation === 'related' || relation === 'quotes';
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

/** Sections that two articles share, by their indices; null for an article that is one story. */
export interface SharedSections {
  readonly ofAsked: readonly number[] | null;
  readonly ofOther: readonly number[] | null;
  /** Heading of the section, where one section is all that is copied: the other article's where both are round-ups. */
  readonly one: string | null;
}

/** A stretch of the asked text: indices of its first and last shingle. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many words each of two articles has before an end that is all they share. */
export interface BeforeEnd {
  readonly asked: number;
  readonly other: number;
}

/** What comes of comparing two articles. It stays within the core: what is sent and kept names the fields it needs. */
export interface Comparison {
  readonly relation: Relation;
  /** False where kept shingles alone cannot tell whether the two are siblings: all shingles of both are needed. */
  readonly isSure: boolean;
  /** Share of the shorter text's shingles found in the other, 0…1. */
  readonly copied: number;
  /** Share of the copied words that both put in quotation marks, 0…1. */
  readonly quoted: number;
  /** Number of the other article's words over the asked one's. */
  readonly lengthRatio: number;
  /** The one that has most of what both share in quotation marks, which the other has not. It is the relation only where its page bears that out. */
  readonly quoter: Quoter | null;
  /** Share of the story terms, weighted by rarity, 0…1. */
  readonly storyShare: number;
  readonly shared: SharedTerms;
  /** How far story terms show that one text was made from the other, 1 being just enough; equal both ways. */
  readonly derived: number;
  /** How far the evidence reaches that one was made from the other, 1 being just enough for a sibling; for ranking alone. */
  readonly kinship: number;
  /** Absent where neither article has sections with sources of their own. */
  readonly sections?: SharedSections;
  /** Present where they share their end alone. It is no copy where these words are more than a title. */
  readonly beforeEnd?: BeforeEnd;
  /** Present where the numbers of a copy are others, as in an update or in the report of another day: their dates tell which. */
  readonly mayTellOfTwoDays?: true;
  /** The stretch of the asked text that holds the shared words; absent where it is not known. */
  readonly stretch?: Stretch;
}
