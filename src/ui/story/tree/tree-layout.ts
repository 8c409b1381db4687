// What a drawn family tree is made of: boxes and lines, in pixels.
import type { FoldedNode, TreeLink } from './fold-tree';

export interface TreeBox {
  readonly folded: FoldedNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Further sources that no line leads to: to be said in words. */
  readonly beside: readonly string[];
}

export interface TreeLine {
  /** Null for what stands for no link: the line to what is folded away, a stem that many share. */
  readonly basis: TreeLink['basis'] | null;
  /** Two are straight; of more the first four are a curve, its middle two pulling it, and the rest goes straight on. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TreeBox[];
  readonly lines: readonly TreeLine[];
}

/** By the id of what stands in the box; what is not known yet takes two lines. */
export type BoxHeights = ReadonlyMap<string, number>;

const TWO_LINES = 48;
/** Between a box and the next below it. */
export const ROW_GAP = 12;
export const NARROWEST = 200;

export const boxHeight = (heights: BoxHeights, id: string): number => Math.max(heights.get(id) ?? 0, TWO_LINES);
