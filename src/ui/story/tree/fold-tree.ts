// The family tree of a story as nested nodes. Where a source has many articles, most are folded into one node until the reader unfolds it.
import type { Story } from '../../../messages/contract';

export type Tree = Story['tree'];
export type ShownLink = Tree['links'][number];

export interface FoldedNode {
  readonly id: string;
  readonly node: Tree['nodes'][number] | null;
  /** Number of folded articles that this node stands for; 0 for a node of the tree itself. */
  readonly more: number;
  /** The main link to the node above; null at the top. */
  readonly link: ShownLink | null;
  readonly children: readonly FoldedNode[];
}

/** The nodes on top of the tree, each with those below it by main links. */
export function foldTree({ nodes, links }: Tree, maxChildren: number): FoldedNode[] {
  const main = links.filter(({ isMain }) => isMain);
  const wayUp = new Map(main.map((link) => [link.to, link]));
  const below = new Map<string, Tree['nodes'][number][]>();
  for (const node of nodes) {
    const parent = wayUp.get(node.id)?.from;
    if (parent === undefined) continue;
    const known = below.get(parent);
    if (known) known.push(node);
    else below.set(parent, [node]);
  }
  const fold = (node: Tree['nodes'][number]): FoldedNode => {
    const children = below.get(node.id) ?? [];
    // Only articles are folded: a source below a source has a branch of its own.
    const branches = children.filter(({ kind }) => kind !== 'article');
    const articles = children.filter(({ kind }) => kind === 'article');
    const shown = articles.length > maxChildren ? articles.slice(0, maxChildren - 1) : articles;
    return {
      id: node.id,
      node,
      more: 0,
      link: wayUp.get(node.id) ?? null,
      children: [...branches.map(fold), ...shown.map(fold), ...moreOf(node.id, articles.length - shown.length)],
    };
  };
  return nodes.filter(({ id }) => !wayUp.has(id)).map(fold);
}

function moreOf(parent: string, more: number): FoldedNode[] {
  return more === 0 ? [] : [{ id: `${parent} more`, node: null, more, link: null, children: [] }];
}
