// The family tree of a story as data: what the screens are sent, and nothing that it takes to build it.
import type { Evidence } from './provenance';

/** `unnamed`: agencies that a page credits without naming them. `unknown`: nobody says where the story comes from. */
export const TREE_NODE_KINDS = ['agency', 'unnamed', 'unknown', 'article'] as const;
export type TreeNodeKind = (typeof TREE_NODE_KINDS)[number];

export interface TreeNode {
  readonly id: string;
  readonly kind: TreeNodeKind;
  /** Of an agency; '' for all else. */
  readonly name: string;
  /** Of an article; null for all else. */
  readonly articleId: string | null;
}

/**
 * Why a link is drawn. Said by somebody: `credit`: the article below credits what is above. `citing`: an article says that one agency took it from the
 * other. `own-page`: the article stands on the agency's own site. Not said: `mention`: the story names it, but does not credit it. `likeness`: the
 * article is derived from the same text as one that has a source, and credits none by name itself.
 */
export const LINK_BASES = ['credit', 'citing', 'own-page', 'mention', 'likeness'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

export interface TreeLink {
  /** The node that it comes from, and the one that took it over. */
  readonly from: string;
  readonly to: string;
  readonly basis: LinkBasis;
  /** The words that say so; of a likeness, those that name the source at another article, where any do. */
  readonly evidence: Evidence | null;
  /** The one link to its node that a tree is drawn by; a page that credits two agencies has a second one. */
  readonly isMain: boolean;
}

export interface FamilyTree {
  readonly nodes: readonly TreeNode[];
  readonly links: readonly TreeLink[];
}
