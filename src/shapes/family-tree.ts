// The schema of the family tree of a story.
import * as z from 'zod/mini';
import { type FamilyTree, LINK_BASES, TREE_NODE_KINDS, type TreeLink, type TreeNode } from '../core/model/family-tree';
import { evidence } from './provenance';

const treeNode = z.object({
  id: z.string(),
  kind: z.enum(TREE_NODE_KINDS),
  name: z.string(),
  articleId: z.nullable(z.string()),
}) satisfies z.ZodMiniType<TreeNode>;

const treeLink = z.object({
  from: z.string(),
  to: z.string(),
  basis: z.enum(LINK_BASES),
  evidence: z.nullable(evidence),
  isMain: z.boolean(),
}) satisfies z.ZodMiniType<TreeLink>;

export const familyTree = z.object({ nodes: z.array(treeNode), links: z.array(treeLink) }) satisfies z.ZodMiniType<FamilyTree>;
