// Readers' comments that stand behind an article in the markup of its own paragraphs: known by the heading above them, or by their signatures.

import { isBoilerplate } from './boilerplate';
import type { TextRun } from './read-runs';
import { letters } from './story-key';
import { textWeight } from './text-weight';

// The numbers were chosen by hand, on pages of our own and with `npm run bench:bodies`. Lengths are characters, weighted by script (text-weight.ts).

/** Text of the article that stands before its comments: the same words above it lead down to them. */
const MIN_ARTICLE_CHARS = 300;
/** A longer line is no heading and no signature. */
const MAX_LINE_CHARS = 120;
/** Signatures of one form, with text between them, from which on they are those of comments. */
const MIN_SIGNATURES = 3;
/** Numbers of a full date with its time: `6 January 2008, 2:09`. Entries of a live page give the time alone. */
const MIN_NUMBERS = 4;
/** `2:09`, `14.30`, `8h05`. */
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;
/** Share of link text from which on a line is a button. */
const MAX_LINKED = 0.75;

/** A heading of comments in many languages, with or without their number: `Comments (12)`, `3 Kommentare`, `コメント`. */
const HEADING = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:\\d{1,5} ?|all |reader |readers’ |readers' |your |user )?(?:${[
    'comments?|comments are (?:now )?closed(?: for this (?:story|article))?|commentaires?|réactions|kommentare|leserkommentare|kommentarer|kommentarit|kommentaarid|reacties',
    'comentarios|comentários|comentaris|comentarii|commenti|komentáře|komentarze|komentari|komentarji|komentáre|hozzászólások|yorumlar|yorum|σχόλια',
    'комментарии|коментарі|коментари|каментары|تعليقات|التعليقات|دیدگاه‌ها|نظرات|نظرات کاربران|תגובות|टिप्पणियां|टिप्पणियाँ|মন্তব্য|bình luận|komentar|ความคิดเห็น',
    'コメント|评论|評論|网友评论|댓글|의견',
  ].join('|')})(?: ?[(:（]? ?\\d{0,5} ?[)）]?)?[^\\p{L}\\p{N}]{0,4}$`,
  'iu',
);

/** The body without the comments that follow the article. */
export function withoutComments(runs: readonly TextRun[], body: readonly number[]): readonly number[] {
  const from = Math.min(commentsHeading(runs, body), withSignatures(runs, body));
  return body.filter((index) => index < from);
}

/** Index of a heading of comments; infinite where there is none. */
function commentsHeading(runs: readonly TextRun[], body: readonly number[]): number {
  const isHeading = ({ text, linked }: TextRun): boolean => linked < MAX_LINKED && text.length <= MAX_LINE_CHARS && HEADING.test(text);
  const at = runs.findIndex((run, index) => isHeading(run) && charsBefore(runs, body, index) >= MIN_ARTICLE_CHARS);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Index of the first run of comments that are signed in one form, below or above each; infinite where there are none. */
function withSignatures(runs: readonly TextRun[], body: readonly number[]): number {
  const inBody = new Set(body);
  for (const signatures of signaturesByForm(runs).values()) {
    const [first = 0] = signatures;
    const parted = signatures.filter((at, nth) => nth === 0 || hasText(runs, inBody, signatures[nth - 1] ?? 0, at));
    if (parted.length < MIN_SIGNATURES || charsBefore(runs, body, first) < MIN_ARTICLE_CHARS) continue;
    const next = signatures[1] ?? first;
    // Comments end with their signatures where nothing but buttons stands between the last of them and what follows.
    const isAbove = hasText(runs, inBody, signatures.at(-1) ?? 0, (signatures.at(-1) ?? 0) + (next - first));
    return isAbove ? first : beginOfComment(runs, body, first);
  }
  return Number.POSITIVE_INFINITY;
}

/** Lines with a full date and time, by their first word and the count of their numbers: `Posted by Paul on January 6, 2008 2:09 PM`. */
function signaturesByForm(runs: readonly TextRun[]): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  for (const [index, { text, kind }] of runs.entries()) {
    const numbers = kind === '' && text.length <= MAX_LINE_CHARS ? (text.match(/(?<![A-Za-z\d])\d+/g)?.length ?? 0) : 0;
    if (numbers < MIN_NUMBERS || !CLOCK.test(text)) continue;
    const form = `${letters(text.split(/\s/, 1)[0] ?? '')} ${numbers}`;
    byForm.set(form, [...(byForm.get(form) ?? []), index]);
  }
  return byForm;
}

/** The first comment begins behind the last line that is no text of the article: a button, a heading. Without one it cannot be told from the article. */
function beginOfComment(runs: readonly TextRun[], body: readonly number[], signature: number): number {
  const isText = (run: TextRun | undefined): boolean => !!run && !run.isHeading && run.linked < MAX_LINKED && !isBoilerplate(run.text);
  let begin = signature;
  while (begin > 0 && isText(runs[begin - 1])) begin--;
  return charsBefore(runs, body, begin) >= MIN_ARTICLE_CHARS ? begin : signature;
}

function hasText(runs: readonly TextRun[], inBody: ReadonlySet<number>, after: number, before: number): boolean {
  for (let at = after + 1; at < Math.min(before, runs.length); at++) if (inBody.has(at)) return true;
  return false;
}

function charsBefore(runs: readonly TextRun[], body: readonly number[], index: number): number {
  let chars = 0;
  for (const at of body) {
    if (at >= index) break;
    chars += textWeight(runs[at]?.text ?? '');
  }
  return chars;
}
