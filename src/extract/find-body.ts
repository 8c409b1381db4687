// Which runs of text are the article's body: Readability on a clone without asides, then rules of our own.
import { isBoilerplate, isEndOfArticle } from './boilerplate';
import { withDeclaredBody } from './declared-body';
import type { JsonObject } from './json-ld';
import { largestGroup, likeChosen } from './like-chosen';
import { plainClone } from './plain-clone';
import { type Block, readBlocks } from './read-blocks';
import { readableBlocks } from './readable-blocks';

export interface PageBody {
  readonly blocks: readonly Block[];
  /** Numbers of the blocks that are the body, ascending. */
  readonly body: readonly number[];
}

/** Below this share of the page's largest group of like paragraphs, Readability has taken something else for the article. */
const MIN_OF_GROUP = 0.35;

/** A body so short is doubted once: class names may have misled. */
const DOUBTED_CHARS = 400;
/** What must be gained by reading the page without regard to class names. */
const GAIN = 2.5;

/** Finds the body of a document, on a clone of it. `article` is what the page declares of its article. */
export function findBody(document: Document, article: JsonObject | null): PageBody {
  const found = readBody(document, article, true);
  const chars = charsOf(found.blocks, found.body);
  const worthwhile = Math.max(DOUBTED_CHARS, chars * GAIN);
  if (chars >= DOUBTED_CHARS || charsOf(found.blocks, largestGroup(found.blocks, true)) < worthwhile) return found;
  const plain = readBody(document, article, false);
  return charsOf(plain.blocks, plain.body) > worthwhile ? plain : found;
}

function readBody(document: Document, article: JsonObject | null, byClasses: boolean): PageBody {
  const clone = plainClone(document);
  const { blocks, asides } = readBlocks(clone.body, byClasses);
  for (const element of asides) element.remove();
  const group = largestGroup(blocks);
  const read = readableBlocks(clone, blocks);
  const chosen = charsOf(blocks, read) < charsOf(blocks, group) * MIN_OF_GROUP ? group : read;
  const numbers = [...likeChosen(blocks, chosen)].sort((a, b) => a - b);
  const body = trimEnd(blocks, withDeclaredBody(blocks, numbers, article));
  return { blocks, body: body.filter((at) => isBody(blocks[at])) };
}

function isBody(block: Block | undefined): boolean {
  if (!block || block.isTitle || block.kind !== '') return false;
  if (isBoilerplate(block.text)) return false;
  return block.linked < 0.75 || block.text.length > 200;
}

function trimEnd(blocks: readonly Block[], body: readonly number[]): readonly number[] {
  const all = charsOf(blocks, body);
  let before = 0;
  for (const [index, at] of body.entries()) {
    const text = blocks[at]?.text ?? '';
    if (before > all * 0.4 && isEndOfArticle(text)) return body.slice(0, index);
    before += text.length;
  }
  return body;
}

function charsOf(blocks: readonly Block[], numbers: Iterable<number>): number {
  let chars = 0;
  for (const at of numbers) chars += blocks[at]?.text.length ?? 0;
  return chars;
}
