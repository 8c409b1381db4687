// What stands around a drawing that is opened alone: its paper, a headline above, and below it who made it.
import { ASCENT, type Drawing, type Font, LINE_HEIGHT, MARGIN, type Measure, type Picture, type Shape } from './picture';
import { wrapWords } from './wrap-words';

const HEADLINE_FONT: Font = { size: 16, weight: 600 };
const FOOT_FONT: Font = { size: 11, weight: 400 };
/** Pixels from one line of the headline to the next. */
const HEADLINE_HEIGHT = 22;

/** Words of a file that stands alone; a figure of the report has none, since the report says the same around it. */
export interface Caption {
  readonly headline: string;
  readonly foot: string;
}

interface Frame extends Pick<Picture, 'title' | 'direction'> {
  readonly caption: Caption | null;
}

export function framed(drawing: Drawing, { title, caption, direction }: Frame, measure: Measure): Picture {
  const room = { width: drawing.width, maxLines: 2 };
  const headlines = caption === null ? [] : wrapWords(caption.headline, { ...room, font: HEADLINE_FONT }, measure);
  const feet = caption === null ? [] : wrapWords(caption.foot, { ...room, font: FOOT_FONT }, measure);
  const top = headlines.length * HEADLINE_HEIGHT + (caption === null ? 0 : MARGIN);
  const bottom = top + drawing.height + (caption === null ? 0 : MARGIN);
  const width = drawing.width + 2 * MARGIN;
  const height = bottom + feet.length * LINE_HEIGHT + 2 * MARGIN;
  const x = direction === 'rtl' ? drawing.width : 0;
  const lines: Shape[] = [
    ...headlines.map((text, index) => wordsAt(text, x, index * HEADLINE_HEIGHT + ASCENT, HEADLINE_FONT)),
    ...feet.map((text, index) => wordsAt(text, x, bottom + index * LINE_HEIGHT + ASCENT, FOOT_FONT)),
  ];
  return {
    title,
    direction,
    width,
    height,
    layers: [
      { x: 0, y: 0, shapes: [{ kind: 'box', x: 0, y: 0, width, height, round: 0, fill: 'card', stroke: null }] },
      { x: MARGIN, y: MARGIN, shapes: lines },
      { x: MARGIN, y: MARGIN + top, shapes: drawing.shapes },
    ],
  };
}

const wordsAt = (text: string, x: number, y: number, font: Font): Shape => ({
  kind: 'words',
  text,
  x,
  y,
  font,
  colour: font === HEADLINE_FONT ? 'ink' : 'ink-soft',
  anchor: 'start',
});
