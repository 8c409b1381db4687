// The body as the page declares it (`articleBody`, https://schema.org/articleBody), used only to judge what is shown: what is shown nowhere is not read.
import type { JsonObject } from './json-ld';
import type { Block } from './read-blocks';

/** A shorter declared body is a summary. */
const MIN_CHARS = 400;
/** A declared body may leave out subheadings and lists, but not most of what is shown, or it is another text or cut. */
const AGREES = 0.7;
const MAX_CHARS = 300_000;
/** Shorter runs occur in any text. */
const TELLING_CHARS = 40;
/** Enough of a run's beginning and end to know it again. */
const ENDS = 60;

/** The body corrected by what the page declares; as it was where the page declares none, or one that does not agree with it. */
export function withDeclaredBody(blocks: readonly Block[], body: readonly number[], article: JsonObject | null): readonly number[] {
  const declared = typeof article?.articleBody === 'string' ? bare(article.articleBody.slice(0, MAX_CHARS)) : '';
  if (declared.length < MIN_CHARS) return body;
  const isDeclared = (at: number): boolean => isIn(declared, bare(blocks[at]?.text ?? ''));
  const shown = blocks.flatMap((block, at) => (block.kind === '' && block.text.length >= TELLING_CHARS && isDeclared(at) ? [at] : []));
  const telling = body.filter((at) => (blocks[at]?.text.length ?? 0) >= TELLING_CHARS);
  const agreed = charsOf(blocks, telling.filter(isDeclared));
  if (charsOf(blocks, shown) < declared.length * AGREES) return body;
  // Where most of the chosen text is elsewhere, something else was taken for the article.
  if (agreed < charsOf(blocks, telling) * (1 - AGREES)) return shown;
  return [...new Set([...body, ...shown])].sort((a, b) => a - b);
}

function isIn(declared: string, text: string): boolean {
  return declared.includes(text.slice(0, ENDS)) && declared.includes(text.slice(-ENDS));
}

/** Letters and digits only: quotation marks, spaces and entities differ between the two. */
function bare(text: string): string {
  return text
    .replace(/<[^<>]{0,300}>|&[#\w]{1,8};/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function charsOf(blocks: readonly Block[], numbers: readonly number[]): number {
  return numbers.reduce((sum, at) => sum + bare(blocks[at]?.text ?? '').length, 0);
}
