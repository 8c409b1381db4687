import { useTexts } from '../../texts-context';
import { sayTick, ticksOf } from './ticks';

/** Pixels that one label on the axis needs, such as “Sep 2024”. Chosen by eye. */
const LABEL_ROOM = 96;

/** The part of the drawing on which moments stand, in pixels. */
export interface AxisGeometry {
  /** From the side where lines of writing begin. */
  readonly start: number;
  readonly length: number;
  readonly isFromRight: boolean;
  /** Of the whole drawing. */
  readonly width: number;
}

/** How far from the left a moment stands. @param share of the line that lies before it, 0…1 */
export function pixelOf(share: number, { start, length, isFromRight, width }: AxisGeometry): number {
  return isFromRight ? width - start - share * length : start + share * length;
}

interface Props {
  readonly span: readonly [from: number, to: number];
  readonly line: AxisGeometry;
  readonly height: number;
  /** Where the rows begin, in pixels from the top. */
  readonly top: number;
}

export function TimelineAxis({ span, line, height, top }: Props) {
  const { language } = useTexts();
  const [from, to] = span;
  const { moments, unit } = ticksOf(span, Math.max(1, Math.floor(line.length / LABEL_ROOM)));
  return (
    <g class="axis">
      {moments.map((moment) => {
        const x = pixelOf((moment - from) / (to - from), line);
        return (
          <g key={moment}>
            <line x1={x} x2={x} y1={top - 6} y2={height} />
            <text x={x} y={top - 11} text-anchor={anchorOf(x, line)}>
              {sayTick(moment, unit, language)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Near an end of the axis a word begins or ends at its tick, so that it is not cut off. SVG counts start and end in the direction of writing. */
function anchorOf(x: number, { width, isFromRight }: AxisGeometry): 'start' | 'middle' | 'end' {
  if (x < LABEL_ROOM / 2) return isFromRight ? 'end' : 'start';
  if (x > width - LABEL_ROOM / 2) return isFromRight ? 'start' : 'end';
  return 'middle';
}
