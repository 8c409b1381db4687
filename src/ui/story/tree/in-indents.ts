// A family tree for narrow windows: one node below the other, indented by level.
import type { HierarchyNode } from 'd3-hierarchy';
import type { FoldedNode, ShownLink } from './fold-tree';
import { type BoxHeights, boxHeight, ROW_GAP, type TreeBox, type TreeLayout, type TreeLine } from './tree-layout';

/** Pixels per level. Chosen by eye: three levels leave room for the words on a phone. */
const INDENT = 34;
/** Pixels from the edge of a node to the stem below it. */
const STEM = 8;
/** Pixels of a box, however deep it stands: about one word per line. */
const MIN_WIDTH = 100;

/**
 * Only main links are drawn. Others would cross the boxes between, so the boxes name them in words.
 *
 * @param links all of the tree
 */
export function inIndents(root: HierarchyNode<FoldedNode>, width: number, links: readonly ShownLink[], heights: BoxHeights): TreeLayout {
  const nodes: HierarchyNode<FoldedNode>[] = [];
  // In reading order, from top to bottom; d3's `descendants` goes level by level.
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

/** The stem that all nodes below one share, and a branch from it in the style of its link. */
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
