// A picture as a PNG file, painted by the browser. The page's policy lets no picture be loaded from data, so the SVG is not loaded: its shapes are painted one by one.
import { COLOURS } from '../report/report-colours';
import { type Box, FONT_FAMILY, type Font, type Measure, type Picture, type Shape, type Stroke, type Words } from './picture';

/** Device pixels for one pixel of the picture: sharp on paper and on screens of high resolution. */
const SCALE = 2;
/** Device pixels of a side. Canvases of Firefox end at 32,767, those of some graphics cards at half of that. */
const MAX_SIDE = 16_000;

/** Throws where the browser has no memory for it. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const scale = Math.min(SCALE, MAX_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = penOf(canvas);
  pen.scale(scale, scale);
  pen.direction = picture.direction;
  for (const { x, y, shapes } of picture.layers) {
    pen.translate(x, y);
    for (const shape of shapes) paint(shape, pen);
    pen.translate(-x, -y);
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file === null ? reject(new Error('The canvas gives no file')) : resolve(file)), 'image/png');
  });
}

/** Measures words as `pngOf` paints them. */
export function measureWords(): Measure {
  const pen = penOf(document.createElement('canvas'));
  return (words, font) => {
    pen.font = fontOf(font);
    return pen.measureText(words).width;
  };
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas');
  return pen;
}

const fontOf = ({ size, weight }: Font): string => `${weight} ${size}px ${FONT_FAMILY}`;

function paint(shape: Shape, pen: CanvasRenderingContext2D): void {
  if (shape.kind === 'words') paintWords(shape, pen);
  else if (shape.kind === 'path') draw(new Path2D(shape.d), shape.stroke, pen);
  else paintBox(shape, pen);
}

function paintBox({ x, y, width, height, round, fill, stroke }: Box, pen: CanvasRenderingContext2D): void {
  const outline = new Path2D();
  outline.roundRect(x, y, width, height, round);
  pen.fillStyle = COLOURS[fill][0];
  pen.fill(outline);
  if (stroke !== null) draw(outline, stroke, pen);
}

function draw(path: Path2D, { colour, width, dashes }: Stroke, pen: CanvasRenderingContext2D): void {
  pen.strokeStyle = COLOURS[colour][0];
  pen.lineWidth = width;
  pen.setLineDash([...dashes]);
  pen.stroke(path);
}

function paintWords({ text, x, y, font, colour, anchor }: Words, pen: CanvasRenderingContext2D): void {
  pen.font = fontOf(font);
  pen.fillStyle = COLOURS[colour][0];
  pen.textAlign = anchor === 'middle' ? 'center' : anchor;
  pen.fillText(text, x, y);
}
