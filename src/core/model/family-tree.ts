// The family tree of a story as data: what the screens are sent, and nothing that it takes to build it.
import * as z from 'zod/mini';
import { SOURCE_KINDS } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { evidence } from './provenance';

/** `unnamed`: agencies that a page credits without naming them. `unknown`: nobody says where the story comes from. */
const treeNodeKind = z.enum([...SOURCE_KINDS, 'unknown', 'article']);

const treeNode = z.object({
  id: z.string(),
  kind: treeNodeKind,
  /** Of a named source; '' for all else. */
  name: z.string(),
  /** Id of an agency of the table; null for all else. */
  agency: z.nullable(z.string()),
  /** Of an article; null for all else. */
  articleId: z.nullable(z.string()),
});
export type TreeNode = DeepReadonly<z.infer<typeof treeNode>>;

/**
 * Why a link is drawn. Said by somebody: `credit`: the article below credits what is above. `citing`: an article says that one source took it from the
 * other. `own-page`: the article stands on the source's own site. `quotes`: the article quotes one of that source at length. Not said: `mention`: the story names it, but does not credit it. `likeness`: the
 * article is derived from the same text as one that has a source, and credits none by name itself. `unsaid`: another report of the event that says nothing of
 * where it comes from.
 */
const linkBasis = z.enum(['credit', 'citing', 'own-page', 'quotes', 'mention', 'likeness', 'unsaid']);
export type LinkBasis = z.infer<typeof linkBasis>;

const treeLink = z.object({
  /** The node that it comes from, and the one that took it over. */
  from: z.string(),
  to: z.string(),
  basis: linkBasis,
  /** The words that say so; of a likeness, those that name the source at another article, where any do. */
  evidence: z.nullable(evidence),
  /** The one link to its node that a tree is drawn by; a page that credits two agencies has a second one. */
  isMain: z.boolean(),
});
export type TreeLink = DeepReadonly<z.infer<typeof treeLink>>;

export const familyTree = z.object({ nodes: z.array(treeNode), links: z.array(treeLink) });
export type FamilyTree = DeepReadonly<z.infer<typeof familyTree>>;
