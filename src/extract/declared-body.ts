// Corrects the body by the one that the page declares (`articleBody`, https://schema.org/articleBody). Text that the page does not show is never read.
import type { JsonObject } from './json-ld';
import type { TextRun } from './read-runs';

// All lengths are characters. Chosen by hand with `npm run bench:bodies`.

/** A shorter declared body is a summary. */
const MIN_DECLARED_CHARS = 400;
/** Longer than any article; what lies beyond is not looked at. */
const MAX_DECLARED_CHARS = 300_000;
/** Share of the declared body that the page must show. It may leave out subheadings and lists, but with less it is another text, or cut. */
const MIN_AGREED = 0.7;
/** Shorter runs occur in any text. */
const TELLING_CHARS = 40;
/** A run counts as declared where its beginning and its end, of this length, both stand in the declared body. */
const END_CHARS = 60;

/** The corrected body, as indexes of runs; the body as it was where the page declares none, or one that does not agree with what it shows. */
export function withDeclaredBody(runs: readonly TextRun[], body: readonly number[], article: JsonObject | null): readonly number[] {
  const declared = typeof article?.articleBody === 'string' ? bare(article.articleBody.slice(0, MAX_DECLARED_CHARS)) : '';
  if (declared.length < MIN_DECLARED_CHARS) return body;
  const isDeclared = (index: number): boolean => isIn(declared, bare(runs[index]?.text ?? ''));
  const shown = runs.flatMap((run, index) => (run.kind === '' && run.text.length >= TELLING_CHARS && isDeclared(index) ? [index] : []));
  const telling = body.filter((index) => (runs[index]?.text.length ?? 0) >= TELLING_CHARS);
  const agreed = bareChars(runs, telling.filter(isDeclared));
  if (bareChars(runs, shown) < declared.length * MIN_AGREED) return body;
  // Where most of the chosen text is not declared, something else was taken for the article.
  if (agreed < bareChars(runs, telling) * (1 - MIN_AGREED)) return shown;
  return [...new Set([...body, ...shown])].sort((a, b) => a - b);
}

function isIn(declared: string, text: string): boolean {
  return declared.includes(text.slice(0, END_CHARS)) && declared.includes(text.slice(-END_CHARS));
}

/** Letters and digits only: quotation marks, spaces, markup and entities differ between the two. */
function bare(text: string): string {
  return text
    .replace(/<[^<>]{0,300}>|&[#\w]{1,8};/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function bareChars(runs: readonly TextRun[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + bare(runs[index]?.text ?? '').length, 0);
}
