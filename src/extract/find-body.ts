// Decides which runs of text are the article's body: Readability on a clone without asides, then rules of our own.
import { isBoilerplate, isEndOfArticle } from './boilerplate';
import { withDeclaredBody } from './declared-body';
import type { JsonObject } from './json-ld';
import { largestGroup, likeChosen } from './like-chosen';
import { plainClone } from './plain-clone';
import { readRuns, type TextRun } from './read-runs';
import { readableRuns } from './readable-runs';
import { withoutComments } from './reader-comments';
import { withoutStrayLines } from './stray-lines';
import { withoutTrailingOffer } from './trailing-offer';

export interface PageBody {
  readonly runs: readonly TextRun[];
  /** Indexes of the runs that are the body, ascending. */
  readonly body: readonly number[];
}

// The numbers of this file were chosen by hand with `npm run bench:bodies`, on the pages that docs/reading.md names.

/** Share of the characters of the largest group of like paragraphs. Below it, Readability has taken something else for the article. */
const MIN_OF_GROUP = 0.35;
/** Characters. A shorter body is doubted once: class names may have misled. */
const DOUBTED_CHARS = 400;
/** Times as long as the doubted body that a body read without class names must be. */
const MIN_GAIN = 2.5;
/** Share of the body's characters in runs with its markup that were set aside, from which on their class name is doubted. */
const MIN_SET_ASIDE = 0.5;
/** Long paragraphs with the markup of the body from which on it goes on behind a box. */
const MIN_GOING_ON = 3;
/** Characters of a run that is compared with the body by its markup. */
const MIN_LIKE_CHARS = 60;
/** Share of link text from which on a run is a list of links. */
const MAX_LINKED = 0.75;
/** Characters. A longer run is prose, however many links it has. */
const LONG_CHARS = 200;
/** A paragraph or a sign-off that is one link, and no headline of another story: `He said so on Monday.`, `(dpa)`, `/ritzau/`, `。` */
const WHOLE_IN_LINK = /[.!?…。！？।؟۔][\p{Pf}\p{Pe}"']?$|^[([{（【/–—-].{1,40}[)\]}）】/]$/u;
/** Share of the body before a line such as `Leave a comment`, for it to end the article: above that line stands a menu. */
const MIN_BEFORE_END = 0.4;

/** Finds the body of a document, on a clone of it. `article` is what the page declares of its article. */
export function findBody(document: Document, article: JsonObject | null): PageBody {
  const found = readBody(document, article, true);
  const chars = charsOf(found.runs, found.body);
  const setAside = charsOf(found.runs, largestGroup(found.runs, true));
  const isMisled = charsOf(found.runs, asidesLikeBody(found)) > chars * MIN_SET_ASIDE;
  const enough = isMisled ? chars : Math.max(DOUBTED_CHARS, chars * MIN_GAIN);
  if (!isMisled && (chars >= DOUBTED_CHARS || setAside < enough)) return found;
  const withoutClasses = readBody(document, article, false);
  return charsOf(withoutClasses.runs, withoutClasses.body) > enough ? withoutClasses : found;
}

/**
 * Runs with the markup of the body that were set aside, where some stand before its end: a class name counts for small elements alone, and some sites
 * put each paragraph into one. Comments have the markup of the body on some pages too, but all stand behind it.
 */
function asidesLikeBody({ runs, body }: PageBody): number[] {
  const markups = new Set(body.map((index) => runs[index]?.markup));
  const alike = runs.flatMap(({ kind, markup, text }, index) =>
    kind === 'aside' && text.length >= MIN_LIKE_CHARS && markups.has(markup) ? [index] : [],
  );
  return (alike[0] ?? Number.POSITIVE_INFINITY) < (body.at(-1) ?? -1) ? alike : [];
}

function readBody(document: Document, article: JsonObject | null, byClasses: boolean): PageBody {
  const clone = plainClone(document);
  const { runs, asides } = readRuns(clone.body, byClasses);
  for (const element of asides) element.remove();
  const group = largestGroup(runs);
  const readable = readableRuns(clone, runs);
  const chosen = charsOf(runs, readable) < charsOf(runs, group) * MIN_OF_GROUP ? group : readable;
  const indexes = [...likeChosen(runs, chosen)].sort((a, b) => a - b);
  const body = trimEnd(runs, withoutComments(runs, withDeclaredBody(runs, indexes, article)));
  const markups = proseMarkups(runs, body);
  const titles = [
    document.title,
    typeof article?.headline === 'string' ? article.headline : '',
    ...runs.filter(({ isTitle }) => isTitle).map(({ text }) => text),
  ];
  return {
    runs,
    body: withoutStrayLines(
      runs,
      withoutTrailingOffer(
        runs,
        body.filter((index) => isBody(runs[index], markups)),
      ),
      titles,
    ),
  };
}

/** `markups` are those of the paragraphs around it. */
function isBody(run: TextRun | undefined, markups: ReadonlySet<string>): boolean {
  if (!run || run.isTitle || run.kind !== '' || isBoilerplate(run.text)) return false;
  if (run.linked < MAX_LINKED || run.text.length > LONG_CHARS) return true;
  return markups.has(run.markup) && WHOLE_IN_LINK.test(run.text);
}

/** The markup of the chosen paragraphs that are no links. */
function proseMarkups(runs: readonly TextRun[], body: readonly number[]): Set<string> {
  const prose = body
    .flatMap((index) => runs[index] ?? [])
    .filter(({ linked, text }) => linked < MAX_LINKED && text.length >= MIN_LIKE_CHARS);
  return new Set(prose.map(({ markup }) => markup));
}

/** The body up to the line that says that the article is over. */
function trimEnd(runs: readonly TextRun[], body: readonly number[]): readonly number[] {
  const all = charsOf(runs, body);
  let before = 0;
  for (const [position, index] of body.entries()) {
    const text = runs[index]?.text ?? '';
    if (before > all * MIN_BEFORE_END && isEndOfArticle(text) && !goesOn(runs, body, position)) return body.slice(0, position);
    before += text.length;
  }
  return body;
}

/** A box of other stories stands within the article: paragraphs with the markup of those before it follow. */
function goesOn(runs: readonly TextRun[], body: readonly number[], position: number): boolean {
  const above = proseMarkups(runs, body.slice(0, position));
  const following = body.slice(position + 1).flatMap((index) => runs[index] ?? []);
  const prose = following.filter(({ text, linked, markup }) => text.length >= LONG_CHARS && linked < MAX_LINKED && above.has(markup));
  return prose.length >= MIN_GOING_ON;
}

function charsOf(runs: readonly TextRun[], indexes: Iterable<number>): number {
  let chars = 0;
  for (const index of indexes) chars += runs[index]?.text.length ?? 0;
  return chars;
}
