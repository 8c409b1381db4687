// A drawing as data: the same shapes become an SVG file, a PNG file and a figure of the report. Lengths are pixels. Only what every program that opens SVG can
// draw: no HTML within, no style sheet.
import type { Colour } from '../report/report-colours';

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of dashes and gaps in turn; none for a solid line. */
  readonly dashes: readonly number[];
}

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of its corners; half its height makes a dot or a bar with round ends. */
  readonly round: number;
  readonly fill: Colour;
  readonly stroke: Stroke | null;
}

export interface Path {
  readonly kind: 'path';
  /** As in the attribute `d` of SVG. */
  readonly d: string;
  readonly stroke: Stroke;
}

export interface Words {
  readonly kind: 'words';
  /** One line, already cut to its room. */
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly font: Font;
  readonly colour: Colour;
  /** Which end of the line stands at `x`, in the direction of writing. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Shape = Box | Path | Words;

export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Shapes that stand together. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Picture {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** One over the other, each moved as a whole. */
  readonly layers: readonly { readonly x: number; readonly y: number; readonly shapes: readonly Shape[] }[];
}

/** The width of words in pixels. */
export type Measure = (words: string, font: Font) => number;

/** Fonts that are there, whichever device opens the file. */
export const FONT_FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

export const NAME_FONT: Font = { size: 13, weight: 600 };
export const NOTE_FONT: Font = { size: 12, weight: 400 };
/** Pixels from one line of words to the next. */
export const LINE_HEIGHT = 17;
/** Pixels from the top of a line of words to the line that the letters stand on. */
export const ASCENT = 13;
/** Pixels around a whole picture. */
export const MARGIN = 16;
