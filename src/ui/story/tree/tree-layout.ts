// What a drawn family tree is made of: boxes and lines, in pixels.
import type { FoldedNode, ShownLink } from './fold-tree';

export interface TreeBox {
  readonly folded: FoldedNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Ids of further sources that no line is drawn to: the box names them in words. */
  readonly beside: readonly string[];
}

export interface TreeLine {
  /** Null for a line that stands for no link: to the box of the folded articles, or a stem that many share. */
  readonly basis: ShownLink['basis'] | null;
  /** Two make a straight line. Of more, the first four are a Bézier curve with its two control points, and straight lines go on from there. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TreeBox[];
  readonly lines: readonly TreeLine[];
}

/** Heights by the id of the node in the box; a box whose height is not known yet has room for two lines. */
export type BoxHeights = ReadonlyMap<string, number>;

/** Pixels of two lines of words with their padding. */
const MIN_BOX_HEIGHT = 48;
/** Pixels between a box and the next below it. */
export const ROW_GAP = 12;
/** Pixels. Below this an outlet's name hardly fits, and the tree is drawn without columns. */
export const MIN_BOX_WIDTH = 200;

export const boxHeight = (heights: BoxHeights, id: string): number => Math.max(heights.get(id) ?? 0, MIN_BOX_HEIGHT);
