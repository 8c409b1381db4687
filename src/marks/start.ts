// Draws the marks that the background handed over, and takes them away again: on Escape, on leaving the page, and before others are drawn.
import type { contentToBackground } from '../messages/content-contract';
import type { DrawnMarks } from '../messages/drawn-marks';
import { MARKS_TO_DRAW, type MarksToDraw } from '../messages/marks-to-draw';
import { teller } from '../messages/tell';
import { drawMarks } from './draw-marks';

/** Under this symbol stands what takes away the marks that were drawn last. */
const DRAWN = Symbol.for('wireprint.marks');

interface World {
  [MARKS_TO_DRAW]?: MarksToDraw;
  [DRAWN]?: AbortController;
}

/** How many marks of each kind were drawn; null where nothing was handed over. Where drawing fails, what was drawn so far is taken away. */
export function startMarks(): DrawnMarks | null {
  const world = globalThis as World;
  // A page may give an element this name, which a plain look would take for ours.
  const marks = Object.hasOwn(world, MARKS_TO_DRAW) ? world[MARKS_TO_DRAW] : undefined;
  delete world[MARKS_TO_DRAW];
  if (!marks) return null;
  world[DRAWN]?.abort();
  const drawing = new AbortController();
  world[DRAWN] = drawing;
  const { signal } = drawing;
  // Once the extension is gone its style is gone too, and there is no one to tell.
  signal.addEventListener(
    'abort',
    () => void teller<typeof contentToBackground>()('takeMarksAway', { token: marks.token }).catch(() => {}),
  );
  window.addEventListener('keydown', (event) => isEscape(event) && takeAway(event, drawing), { capture: true, signal });
  window.addEventListener('pagehide', () => drawing.abort(), { signal });
  try {
    return drawMarks(document, marks, drawing);
  } catch (error) {
    drawing.abort();
    throw error;
  }
}

/** A script of the page may pretend a key; a reader who writes Chinese or Japanese closes a list of characters with it. */
function isEscape({ key, isTrusted, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && isTrusted && !isComposing;
}

/** The key is meant for the marks: nothing of the page's own closes with it. */
function takeAway(event: KeyboardEvent, drawing: AbortController): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  drawing.abort();
}
