// Draws the marks that the background handed over, and takes them away on Escape, on leaving the page, and before others are drawn.
import type { contentToBackground } from '../messages/content-contract';
import type { DrawnMarks } from '../messages/drawn-marks';
import { MARKS_TO_DRAW, type MarksToDraw } from '../messages/marks-to-draw';
import { teller } from '../messages/tell';
import { drawMarks } from './draw-marks';

/** The global property with the controller whose abort takes away the marks that were drawn last. */
const DRAWN = Symbol.for('wireprint.marks');

interface World {
  [MARKS_TO_DRAW]?: MarksToDraw;
  [DRAWN]?: AbortController;
}

/** Returns how many marks of each kind were drawn; null where nothing was handed over. Where drawing fails, everything drawn so far is taken away. */
export function startMarks(): DrawnMarks | null {
  const world = globalThis as World;
  // An element of the page with this id is a property of the window too, but not an own one.
  const marks = Object.hasOwn(world, MARKS_TO_DRAW) ? world[MARKS_TO_DRAW] : undefined;
  delete world[MARKS_TO_DRAW];
  if (!marks) return null;
  world[DRAWN]?.abort();
  const ending = new AbortController();
  world[DRAWN] = ending;
  const { signal } = ending;
  // The call fails once the extension is gone. Its style is gone then too, so that nothing is left to do.
  signal.addEventListener(
    'abort',
    () => void teller<typeof contentToBackground>()('takeMarksAway', { token: marks.token }).catch(() => {}),
  );
  window.addEventListener('pagehide', () => ending.abort(), { signal });
  try {
    const { drawn, isShown } = drawMarks(document, marks, ending);
    // While the article is gone, nothing is there to be taken away, and the key is the page's.
    window.addEventListener('keydown', (event) => isShown() && isEscape(event) && takeAway(event, ending), { capture: true, signal });
    return drawn;
  } catch (error) {
    ending.abort();
    throw error;
  }
}

/** Not a key event that a script of the page made up, and not the Escape that closes a list of characters while writing Chinese or Japanese. */
function isEscape({ key, isTrusted, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && isTrusted && !isComposing;
}

/** The key does nothing else: no dialog of the page closes with it. */
function takeAway(event: KeyboardEvent, ending: AbortController): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  ending.abort();
}
