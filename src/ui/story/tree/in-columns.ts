// A family tree in columns: sources in the first, the articles made from them in the next.
import { type HierarchyNode, type HierarchyPointNode, tree } from 'd3-hierarchy';
import type { FoldedNode, ShownLink } from './fold-tree';
import { type BoxHeights, boxHeight, ROW_GAP, type TreeBox, type TreeLayout, type TreeLine } from './tree-layout';

/** Pixels between two columns: room for the curves. Chosen by eye. */
export const COLUMN_GAP = 72;
/** Pixels between the ends of two lines at one box. Chosen by eye: they are seen as two. */
const LINE_GAP = 7;

/** @param root an invisible node above the sources */
export function inColumns(root: HierarchyNode<FoldedNode>, boxWidth: number, links: readonly ShownLink[], heights: BoxHeights): TreeLayout {
  const heightOf = ({ data }: HierarchyNode<FoldedNode>) => boxHeight(heights, data.id);
  const laidOut = tree<FoldedNode>()
    .nodeSize([1, boxWidth + COLUMN_GAP])
    .separation((one, other) => (heightOf(one) + heightOf(other)) / 2 + ROW_GAP)(root)
    .descendants()
    .slice(1);
  const topOf = (node: HierarchyPointNode<FoldedNode>) => node.x - heightOf(node) / 2;
  const top = Math.min(...laidOut.map(topOf));
  const boxOf = (node: HierarchyPointNode<FoldedNode>): TreeBox => ({
    folded: node.data,
    x: node.y - boxWidth - COLUMN_GAP,
    y: topOf(node) - top,
    width: boxWidth,
    height: heightOf(node),
    beside: [],
  });
  const boxes = laidOut.map(boxOf);
  const byId = new Map(boxes.map((box) => [box.folded.id, box]));
  const levelOf = levels(heights);
  const lines = [
    ...links.flatMap((link) => curve(byId.get(link.from), byId.get(link.to), link.basis, levelOf(link))),
    ...laidOut
      .filter(({ data }) => data.more > 0)
      .flatMap(({ data, parent }) => curve(byId.get(parent?.data.id ?? ''), byId.get(data.id), null, 0)),
  ];
  const width = Math.max(...boxes.map((box) => box.x + box.width));
  return { width, height: Math.max(...boxes.map((box) => box.y + box.height)), boxes, lines };
}

/** For one link after the other: how many pixels below the middle of its box it ends. Further lines to a box end below the main one. */
function levels(heights: BoxHeights): (link: ShownLink) => number {
  const endings = new Map<string, number>();
  return ({ to, isMain }) => {
    if (isMain) return 0;
    const further = (endings.get(to) ?? 0) + 1;
    endings.set(to, further);
    return Math.min(further * LINE_GAP, boxHeight(heights, to) / 2 - LINE_GAP);
  };
}

function curve(from: TreeBox | undefined, to: TreeBox | undefined, basis: TreeLine['basis'], level: number): TreeLine[] {
  if (!from || !to) return [];
  const [start, end] = [from.x + from.width, to.x];
  const [high, low] = [from.y + from.height / 2, to.y + to.height / 2 + level];
  // Both in one column, as agencies that cite each other: the line returns to the side that it left from.
  if (end <= start)
    return [
      {
        basis,
        points: [
          [start, high],
          [start + COLUMN_GAP / 2, high],
          [start + COLUMN_GAP / 2, low],
          [to.x + to.width, low],
        ],
      },
    ];
  // A line past a column runs at the height of its end, since the boxes between are mostly at the height of its start.
  const landing = start + COLUMN_GAP;
  const middle = (start + landing) / 2;
  return [
    {
      basis,
      points: [
        [start, high],
        [middle, high],
        [middle, low],
        [landing, low],
        [end, low],
      ],
    },
  ];
}
