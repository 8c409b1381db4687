// Paragraphs that a page quotes from elsewhere: `blockquote` says in markup what quotation marks say in a text. The article is kept as plain text, so
// they get the marks.
import { isPossibleMark, MARK } from '../core/text/quotation-marks';
import type { TextRun } from './read-runs';

/** Maximum share of the body's characters that is quoted so. With more it is how the page sets its article. Chosen by hand. */
const MAX_QUOTED = 0.6;

/** The texts of the body's paragraphs. */
export function paragraphTexts(body: readonly TextRun[]): string[] {
  const quoted = new Set(body.filter(({ boxes }) => boxes.some(({ tagName }) => tagName === 'BLOCKQUOTE')));
  const charactersOf = (runs: Iterable<TextRun>) => [...runs].reduce((sum, { text }) => sum + text.length, 0);
  if (quoted.size === 0 || charactersOf(quoted) > MAX_QUOTED * charactersOf(body)) return body.map(({ text }) => text);
  return body.map((run) => (quoted.has(run) && !hasMarks(run.text) ? `“${run.text}”` : run.text));
}

/** It begins or ends with a quotation mark of its own. */
function hasMarks(text: string): boolean {
  return [...text.matchAll(MARK)].some(({ index }) => (index === 0 || index === text.length - 1) && isPossibleMark(text, index));
}
