// The family tree of a story as data: what the screens are sent, and nothing that it takes to build it.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import { SOURCE_KINDS } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { evidence } from './provenance';

/** `unnamed`: agencies that a page credits without naming them. `unknown`: nobody says where the story comes from. */
const TREE_NODE_KINDS = [...SOURCE_KINDS, 'unknown', 'article'] as const;

const treeNode = madeOnce(() =>
  z.object({
    id: z.string(),
    kind: z.enum(TREE_NODE_KINDS),
    /** Of a named source; '' for all else. */
    name: z.string(),
    /** Id of an agency of the table; null for all else. */
    agency: z.nullable(z.string()),
    /** Of an article; null for all else. */
    articleId: z.nullable(z.string()),
  }),
);
export type TreeNode = DeepReadonly<z.infer<ReturnType<typeof treeNode>>>;

/**
 * Why a link is drawn. Said by somebody: `credit`: the article below credits what is above. `citing`: an article says that one source took it from the
 * other. `own-page`: the article stands on the source's own site. `quotes`: the article quotes one of that source at length. Not said: `mention`: the story names it, but does not credit it. `likeness`: the
 * article is derived from the same text as one that has a source, and credits none by name itself. `unsaid`: another report of the event that says nothing of
 * where it comes from.
 */
const LINK_BASES = ['credit', 'citing', 'own-page', 'quotes', 'mention', 'likeness', 'unsaid'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

const treeLink = madeOnce(() =>
  z.object({
    /** The node that it comes from, and the one that took it over. */
    from: z.string(),
    to: z.string(),
    basis: z.enum(LINK_BASES),
    /** The words that say so; of a likeness, those that name the source at another article, where any do. */
    evidence: z.nullable(evidence),
    /** The one link to its node that a tree is drawn by; a page that credits two agencies has a second one. */
    isMain: z.boolean(),
  }),
);
export type TreeLink = DeepReadonly<z.infer<ReturnType<typeof treeLink>>>;

export const familyTree = madeOnce(() => z.object({ nodes: z.array(treeNode()), links: z.array(treeLink()) }));
export type FamilyTree = DeepReadonly<z.infer<ReturnType<typeof familyTree>>>;
