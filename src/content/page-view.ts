// What a page's markup cannot say: where things are in the view. Looked at while the page is idle, when its layout is known.
import { MAX_FRAMES, MAX_HEADING_LENGTH, MAX_HEADINGS_IN_FRONT } from '../core/bounds';

/** Headings that are looked at; lists have hundreds. */
const MAX_HEADINGS = 300;
/** Frames that are looked at; advertisements are frames too. */
const MAX_LOOKED_FRAMES = 50;
/** Share of the view that a frame takes which may hold the article. Chosen by hand: larger than videos and advertisements mostly are. */
const MIN_FRAME_SHARE = 0.2;
/** The same for a frame of another site, which is only named: it must plainly be most of the page. */
const MIN_CLOSED_FRAME_SHARE = 0.5;

export interface LargeFrames {
  readonly open: readonly Document[];
  readonly hasClosed: boolean;
}

/**
 * The texts of the headings at or above the middle of the view, the nearest first. Only headings of the column in the middle: those of other columns belong
 * to other stories. Nothing where the page has one main heading at most.
 */
export function headingsInFront(window: Window, elements: Iterable<Element>): string[] {
  const headings = [...elements].slice(0, MAX_HEADINGS);
  if (headings.length < 2) return [];
  const { innerWidth, innerHeight } = window;
  return headings
    .map((heading) => ({ heading, rect: heading.getBoundingClientRect() }))
    .filter(({ rect }) => rect.height > 0 && rect.top <= innerHeight / 2 && rect.left <= innerWidth / 2 && rect.right >= innerWidth / 2)
    .sort((one, other) => other.rect.top - one.rect.top)
    .slice(0, MAX_HEADINGS_IN_FRONT)
    .map(({ heading }) => (heading.textContent ?? '').trim().slice(0, MAX_HEADING_LENGTH));
}

/** The frames that take so much of the view that they may hold the article. */
export function largeFrames({ innerWidth, innerHeight }: Window, elements: Iterable<Element>): LargeFrames {
  const open: Document[] = [];
  let hasClosed = false;
  for (const frame of [...elements].slice(0, MAX_LOOKED_FRAMES) as HTMLIFrameElement[]) {
    const { width, height } = frame.getBoundingClientRect();
    const share = (width * height) / (innerWidth * innerHeight);
    if (share < MIN_FRAME_SHARE) continue;
    const { contentDocument } = frame;
    if (contentDocument && open.length < MAX_FRAMES) open.push(contentDocument);
    hasClosed ||= !contentDocument && share >= MIN_CLOSED_FRAME_SHARE;
  }
  return { open, hasClosed };
}
