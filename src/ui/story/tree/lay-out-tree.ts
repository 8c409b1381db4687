// Where the nodes of a family tree are drawn: in columns where they fit, else one below the other.
import { hierarchy } from 'd3-hierarchy';
import type { FoldedNode, ShownLink } from './fold-tree';
import { COLUMN_GAP, inColumns } from './in-columns';
import { inIndents } from './in-indents';
import { type BoxHeights, MIN_BOX_WIDTH, type TreeLayout } from './tree-layout';

/** Pixels. Chosen by eye: longer lines make a box harder to read. */
const MAX_BOX_WIDTH = 280;

/** The room that the drawing has. */
export interface Room {
  /** Of the whole drawing, in pixels. */
  readonly width: number;
  /** True where the tree grows from right to left, as Arabic is written. */
  readonly isFromRight: boolean;
  readonly heights: BoxHeights;
}

/**
 * @param roots the nodes on top
 * @param links all of the tree, main or not
 */
export function layOutTree(roots: readonly FoldedNode[], links: readonly ShownLink[], { width, isFromRight, heights }: Room): TreeLayout {
  const top: FoldedNode = { id: '', node: null, more: 0, alike: null, link: null, children: roots };
  const root = hierarchy(top, ({ children }) => [...children]);
  const columns = root.height;
  const boxWidth = Math.min(MAX_BOX_WIDTH, (width - (columns - 1) * COLUMN_GAP) / columns);
  const layout = boxWidth < MIN_BOX_WIDTH ? inIndents(root, width, links, heights) : inColumns(root, boxWidth, links, heights);
  return isFromRight ? mirrored(layout) : layout;
}

function mirrored(layout: TreeLayout): TreeLayout {
  const { width } = layout;
  return {
    ...layout,
    boxes: layout.boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    lines: layout.lines.map((line) => ({ ...line, points: line.points.map(([x, y]) => [width - x, y] as const) })),
  };
}

/** An SVG path through the points of a line; `TreeLine` says which of them make a curve. */
export function pathOf({ points }: TreeLayout['lines'][number]): string {
  const [first, ...rest] = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  const [curve, straight] = rest.length > 2 ? [rest.slice(0, 3), rest.slice(3)] : [[], rest];
  return [`M ${first}`, ...(curve.length > 0 ? [`C ${curve.join(', ')}`] : []), ...straight.map((point) => `L ${point}`)].join(' ');
}
