// A family tree in columns: sources at the start, what was made of them behind.
import { type HierarchyNode, type HierarchyPointNode, tree } from 'd3-hierarchy';
import type { FoldedNode, TreeLink } from './fold-tree';
import { BOX_HEIGHT, ROW, type TreeBox, type TreeLayout, type TreeLine } from './tree-layout';

export const COLUMN_GAP = 72;
const LINE_GAP = 7;

/** @param root stands above the sources and is not drawn */
export function inColumns(root: HierarchyNode<FoldedNode>, boxWidth: number, links: readonly TreeLink[]): TreeLayout {
  const placed = tree<FoldedNode>()
    .nodeSize([ROW, boxWidth + COLUMN_GAP])
    .separation(() => 1)(root)
    .descendants()
    .slice(1);
  const least = Math.min(...placed.map(({ x }) => x));
  const boxOf = ({ data, x, y }: HierarchyPointNode<FoldedNode>): TreeBox => ({
    folded: data,
    x: y - boxWidth - COLUMN_GAP,
    y: x - least,
    width: boxWidth,
    height: BOX_HEIGHT,
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
    return Math.min(level * LINE_GAP, BOX_HEIGHT / 2 - LINE_GAP);
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
