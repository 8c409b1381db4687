// A family tree one node below the other, indented by its level: for narrow windows.
import type { HierarchyNode } from 'd3-hierarchy';
import type { FoldedNode, TreeLink } from './fold-tree';
import { type BoxHeights, boxHeight, ROW_GAP, type TreeBox, type TreeLayout, type TreeLine } from './tree-layout';

const INDENT = 34;
/** Where a line leaves its node, from the node's inner edge. */
const STEM = 8;

/** However deep a node stands. */
const MIN_WIDTH = 100;

/**
 * Main links alone: further ones would cross what stands between, and are said in words.
 *
 * @param links all of them
 */
export function inIndents(root: HierarchyNode<FoldedNode>, width: number, links: readonly TreeLink[], heights: BoxHeights): TreeLayout {
  const nodes: HierarchyNode<FoldedNode>[] = [];
  // From top to bottom as read; `descendants` goes level by level.
  root.eachBefore((node) => nodes.push(node));
  nodes.shift();
  let y = 0;
  const boxes = nodes.map(({ data, depth }): TreeBox => {
    const x = (depth - 1) * INDENT;
    const beside = links.filter(({ to, isMain }) => to === data.id && !isMain).map(({ from }) => from);
    const box = { folded: data, x, y, width: Math.max(width - x, MIN_WIDTH), height: boxHeight(heights, data.id), beside };
    y += box.height + ROW_GAP;
    return box;
  });
  const byId = new Map(boxes.map((box) => [box.folded.id, box]));
  const lines = nodes.flatMap(({ data, parent }) => elbow(byId.get(parent?.data.id ?? ''), byId.get(data.id), data.link?.basis ?? null));
  return { width, height: y - ROW_GAP, boxes, lines };
}

/** A stem that all below one node share, and the branch from it, which is drawn as what it stands for. */
function elbow(from: TreeBox | undefined, to: TreeBox | undefined, basis: TreeLine['basis']): TreeLine[] {
  if (!from || !to) return [];
  const [stem, level] = [from.x + STEM, to.y + to.height / 2];
  return [
    {
      basis: null,
      points: [
        [stem, from.y + from.height],
        [stem, level],
      ],
    },
    {
      basis,
      points: [
        [stem, level],
        [to.x, level],
      ],
    },
  ];
}
