// The family tree of a story as nested nodes. Where a source has many articles, most are folded into one node until the reader unfolds it.
import type { Story } from '../../../messages/contract';
import { type Alike, type AlikeOf, foldAlike } from '../alike';

export type Tree = Story['tree'];
export type ShownLink = Tree['links'][number];

export interface FoldedNode {
  readonly id: string;
  readonly node: Tree['nodes'][number] | null;
  /** Number of folded articles that this node stands for; 0 for a node of the tree itself. */
  readonly more: number;
  /** What these have in common; null where they are only too many. */
  readonly alike: Alike | null;
  /** The main link to the node above; null at the top. */
  readonly link: ShownLink | null;
  readonly children: readonly FoldedNode[];
}

/** The nodes on top of the tree, each with those below it by main links. @param alikeOf articles that are folded into one below each source */
export function foldTree({ nodes, links }: Tree, maxChildren: number, alikeOf: AlikeOf): FoldedNode[] {
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
    const articles = foldAlike(
      children.filter(({ kind }) => kind === 'article'),
      ({ articleId }) => articleId ?? '',
      alikeOf,
    );
    const shown = articles.length > maxChildren ? articles.slice(0, maxChildren - 1) : articles;
    const hidden = articles.slice(shown.length).reduce((sum, { entries }) => sum + entries.length, 0);
    return {
      id: node.id,
      node,
      more: 0,
      alike: null,
      link: wayUp.get(node.id) ?? null,
      children: [
        ...branches.map(fold),
        ...shown.map(({ alike, entries }) => (alike ? boxOf(node.id, entries.length, alike) : fold(entries[0]))),
        ...moreOf(node.id, hidden),
      ],
    };
  };
  return nodes.filter(({ id }) => !wayUp.has(id)).map(fold);
}

function moreOf(parent: string, more: number): FoldedNode[] {
  return more === 0 ? [] : [boxOf(parent, more, null)];
}

/** A box that stands for several articles. */
function boxOf(parent: string, more: number, alike: Alike | null): FoldedNode {
  return { id: `${parent} ${alike?.key ?? 'more'}`, node: null, more, alike, link: null, children: [] };
}
