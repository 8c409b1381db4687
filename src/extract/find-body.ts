// Which runs of text are the article's body: Readability on a clone without asides, then rules of our own.
import { isBoilerplate, isEndOfArticle } from './boilerplate';
import { largestGroup, likeChosen } from './like-chosen';
import { type Block, readBlocks } from './read-blocks';
import { readableBlocks } from './readable-blocks';

export interface PageBody {
  readonly blocks: readonly Block[];
  /** Numbers of the blocks that are the body, ascending. */
  readonly body: readonly number[];
}

/** Below this share of the page's largest group of like paragraphs, Readability has taken something else for the article. */
const LEAST_OF_GROUP = 0.35;

/** Finds the body of a document, on a clone of it. */
export function findBody(document: Document): PageBody {
  const clone = document.cloneNode(true) as Document;
  const { blocks, asides } = readBlocks(clone.body);
  for (const element of asides) element.remove();
  const group = largestGroup(blocks);
  const read = readableBlocks(clone, blocks);
  const chosen = charsOf(blocks, read) < charsOf(blocks, group) * LEAST_OF_GROUP ? group : read;
  const numbers = [...likeChosen(blocks, chosen)].sort((a, b) => a - b);
  return { blocks, body: trimEnd(blocks, numbers).filter((at) => isBody(blocks[at])) };
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
