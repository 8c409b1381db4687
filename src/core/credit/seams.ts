// Lines that the markup sets apart, yet that stand right above or below the story: an author's box, a bar with the source. A credit may stand there.
import type { TextLine } from '../model/article';

export interface Seams {
  /** Between the headline and the story. */
  readonly head: readonly TextLine[];
  /** Right behind the story, before anything else that a reader could follow. */
  readonly foot: readonly TextLine[];
}

/** Lines of each seam that are looked at; chosen by hand: a credit stands next to the story, other boxes follow. */
const MAX_SEAM = 6;
/** Characters of a line there: a credit, not a teaser. Chosen by hand. */
const MAX_SEAM_CHARS = 80;
/** Characters of a line that is the story's prose, and no subtitle or date. Chosen by hand. */
const MIN_PROSE = 80;

const isShown = ({ role }: TextLine): boolean => role !== 'aside' && role !== 'caption';
const isProse = (line: TextLine): boolean => line.position === 'body' && line.role === 'text' && line.text.length >= MIN_PROSE;

export function seamsOf(lines: readonly TextLine[]): Seams {
  const start = lines.findIndex(isProse);
  const title = lines.slice(0, Math.max(0, start)).findLastIndex(({ role, position }) => role === 'heading' && position === 'before');
  const end = lines.findLastIndex((line) => line.position === 'body' && isShown(line));
  return { head: title < 0 ? [] : apart(lines.slice(title + 1, start)), foot: end < 0 ? [] : apart(lines.slice(end + 1)) };
}

/** The lines set apart, up to the first link, heading, other story or comment: there begins another box. */
function apart(lines: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = [];
  for (const line of lines.slice(0, MAX_SEAM)) {
    if (line.href !== '' || line.isOfOthers || (line.role === 'heading' && line.position === 'after')) break;
    if (line.role === 'aside' && line.text.length <= MAX_SEAM_CHARS) found.push(line);
  }
  return found;
}
