// A line of time in pixels.

export interface Line {
  /** From the side where lines of writing begin. */
  readonly start: number;
  readonly length: number;
  readonly isFromRight: boolean;
  /** Of the whole drawing. */
  readonly width: number;
}

/** Where a share of the line stands, from the left. */
export function pixelOf(share: number, { start, length, isFromRight, width }: Line): number {
  return isFromRight ? width - start - share * length : start + share * length;
}
