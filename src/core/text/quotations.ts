// Finds quoted speech, which is not the outlet's own wording.
import { closersOf, isPossibleMark, MARK } from './quotation-marks';

/** A quotation with its marks: offsets into the text in UTF-16 units, `end` exclusive. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

/** Levels of quotations inside quotations. Deeper nesting is a page that repeats a mark; chosen by hand. */
const MAX_NESTED = 6;

/**
 * Characters. If the paragraph ends farther than this behind a mark that nothing closes, the mark is stray: the text has lost its line breaks. Chosen by
 * hand, longer than a paragraph of news.
 */
const MAX_UNCLOSED = 800;

/** A quotation that is opened and not closed yet. */
interface OpenQuotation {
  readonly start: number;
  readonly closers: string;
}

/**
 * The outermost quotations of a text in order, marks included. A quotation that is not closed ends with its paragraph (a line break),
 * as English newspapers quote over several paragraphs; what could be an apostrophe, an inch or a Hebrew abbreviation opens none.
 */
export function quotedSpans(text: string): ReadonlyArray<QuotedSpan> {
  const spans: QuotedSpan[] = [];
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    for (const { start, end } of paragraphSpans(text.slice(from, to))) spans.push({ start: from + start, end: from + end });
    from = to + 1;
  }
  return spans;
}

function paragraphSpans(paragraph: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const open: OpenQuotation[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    if (!isPossibleMark(paragraph, index)) continue;
    const closed = open.findLastIndex(({ closers }) => closers.includes(mark));
    const closers = closersOf(paragraph, index, closed >= 0);
    if (closers !== null && open.length < MAX_NESTED) open.push({ start: index, closers });
    else if (closed >= 0) {
      const start = open[closed]?.start ?? index;
      open.length = closed;
      if (closed === 0) spans.push({ start, end: index + mark.length });
    }
  }
  const unclosed = open.find(({ closers }) => closers !== '’');
  const end = paragraph.trimEnd().length;
  if (unclosed && end - unclosed.start <= MAX_UNCLOSED) spans.push({ start: unclosed.start, end });
  return spans;
}
