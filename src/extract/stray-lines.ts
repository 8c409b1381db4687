// Short lines that stand among an article's paragraphs and say nothing of it, told by how they stand and not by their words.
import type { TextRun } from './read-runs';
import { letters } from './story-key';
import { textWeight } from './text-weight';

// The numbers were chosen by hand with `npm run bench:bodies`. Lengths are characters, weighted by script (text-weight.ts).

/** A longer line is a paragraph. */
const MIN_PARAGRAPH_CHARS = 80;
/** A longer line repeats the title and goes on. */
const MAX_TITLE_CHARS = 300;
/** Letters of a headline; shorter lines are part of many titles. */
const MIN_HEADLINE_LETTERS = 20;
/** Times that a line stands on a page from which on it belongs to its buttons and boxes. */
const MIN_REPEATED = 3;
/** A shorter line is repeated in stories too: `No.`, the name of who is asked. */
const MIN_REPEATED_CHARS = 25;
/** A time, or a date with its year: `15:56`, `6. November 2025`, `27/04/2024`, `2024年4月27日`. */
const DATE =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|(?<!\d)\d{1,2}(?!\d)[^\d]{1,20}(?:19|20|25)\d\d(?!\d)|(?:19|20|25)\d\d ?[年년]/;
/** The end of a sentence: `.`, `?”`, `。` */
const SENTENCE_END = /[.!?…。！？।؟۔][\p{Pf}\p{Pe}"']?$/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The body without its stray lines. `titles` are those that the page gives. */
export function withoutStrayLines(runs: readonly TextRun[], found: readonly number[], titles: readonly string[]): number[] {
  const shown = new Set(titles.map(letters).filter(Boolean));
  const body = belowHeadline(runs, found, shown);
  const repeated = repeatedLines(runs);
  const first = body.find((index) => isParagraph(runs[index])) ?? -1;
  return body.filter((index) => {
    const run = runs[index];
    if (!run || !SAYS_SOMETHING.test(run.text)) return false;
    if (repeated.has(run.text)) return false;
    if (run.text.length <= MAX_TITLE_CHARS && shown.has(letters(run.text))) return false;
    return index >= first || !isDateLine(run.text);
  });
}

/** What stands above the headline is no text of the article: a vote, an offer, captions. Only where most of the text stands below it. */
function belowHeadline(runs: readonly TextRun[], body: readonly number[], titles: ReadonlySet<string>): readonly number[] {
  const isHeadline = (run: TextRun): boolean => {
    const line = run.text.length <= MAX_TITLE_CHARS && run.href === '' ? letters(run.text) : '';
    return line.length >= MIN_HEADLINE_LETTERS && [...titles].some((title) => title.includes(line));
  };
  const charsOf = (indexes: readonly number[]): number => indexes.reduce((sum, index) => sum + (runs[index]?.text.length ?? 0), 0);
  const headline = runs.findIndex(isHeadline);
  const below = body.filter((index) => index >= headline);
  return charsOf(below) * 2 > charsOf(body) ? below : body;
}

function isParagraph(run: TextRun | undefined): boolean {
  return run !== undefined && textWeight(run.text) >= MIN_PARAGRAPH_CHARS && !isDateLine(run.text);
}

/** A line above the story that only tells when it was published. */
function isDateLine(text: string): boolean {
  return textWeight(text) <= MIN_PARAGRAPH_CHARS && DATE.test(text) && !SENTENCE_END.test(text);
}

/** Texts that stand on the page several times. */
function repeatedLines(runs: readonly TextRun[]): Set<string> {
  const times = new Map<string, number>();
  for (const { text } of runs)
    if (textWeight(text) >= MIN_REPEATED_CHARS && text.length <= MAX_TITLE_CHARS) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= MIN_REPEATED).map(([text]) => text));
}
