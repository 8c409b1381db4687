// A family tree in columns: sources at the start, what was made of them behind.
import { type HierarchyNode, type HierarchyPointNode, tree } from 'd3-hierarchy';
import type { FoldedNode, TreeLink } from './fold-tree';
import { type BoxHeights, boxHeight, ROW_GAP, type TreeBox, type TreeLayout, type TreeLine } from './tree-layout';

export const COLUMN_GAP = 72;
const LINE_GAP = 7;

/** @param root stands above the sources and is not drawn */
export function inColumns(root: HierarchyNode<FoldedNode>, boxWidth: number, links: readonly TreeLink[], heights: BoxHeights): TreeLayout {
  const heightOf = ({ data }: HierarchyNode<FoldedNode>) => boxHeight(heights, data.id);
  const placed = tree<FoldedNode>()
    .nodeSize([1, boxWidth + COLUMN_GAP])
    .separation((one, other) => (heightOf(one) + heightOf(other)) / 2 + ROW_GAP)(root)
    .descendants()
    .slice(1);
  const topOf = (node: HierarchyPointNode<FoldedNode>) => node.x - heightOf(node) / 2;
  const least = Math.min(...placed.map(topOf));
  const boxOf = (node: HierarchyPointNode<FoldedNode>): TreeBox => ({
    folded: node.data,
    x: node.y - boxWidth - COLUMN_GAP,
    y: topOf(node) - least,
    width: boxWidth,
    height: heightOf(node),
    beside: [],
  });
  const boxes = placed.map(boxOf);
  const byId = new Map(boxes.map((box) => [box.folded.id, box]));
  const beside = new Map<string, number>();
  /** Further lines to a box end below each other. */
  const levelOf = ({ to, isMain }: TreeLink) => {
    if (isMain) return 0;
    const level = (beside.get(to) ?? 0) + 1;
    beside.set(to, level);
    return Math.min(level * LINE_GAP, boxHeight(heights, to) / 2 - LINE_GAP);
  };
  const lines = [
    ...links.flatMap((link) => curve(byId.get(link.from), byId.get(link.to), link.basis, levelOf(link))),
    ...placed
      .filter(({ data }) => data.more > 0)
      .flatMap(({ data, parent }) => curve(byId.get(parent?.data.id ?? ''), byId.get(data.id), null, 0)),
  ];
  const width = Math.max(...boxes.map((box) => box.x + box.width));
  return { width, height: Math.max(...boxes.map((box) => box.y + box.height)), boxes, lines };
}

function curve(from: TreeBox | undefined, to: TreeBox | undefined, basis: TreeLine['basis'], level: number): TreeLine[] {
  if (!from || !to) return [];
  const [start, end] = [from.x + from.width, to.x];
  const [high, low] = [from.y + from.height / 2, to.y + to.height / 2 + level];
  // Two in one column, as agencies that cite each other: the line comes back on the side that it left from.
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
  // Past a column it goes on the level of its end, since what stands between is mostly on the level of its start.
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
