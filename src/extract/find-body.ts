// Which runs of text are the article's body: Readability on a clone without asides, then rules of our own.
import { Readability } from '@mozilla/readability';
import { isBoilerplate, isEndOfArticle } from './boilerplate';
import { type Block, readBlocks } from './read-blocks';

/** Blocks are numbered in this attribute of the clone, which Readability carries along when it moves and renames elements. */
const NUMBER = 'data-block';

export interface PageBody {
  readonly blocks: readonly Block[];
  /** Numbers of the blocks that are the body, ascending. */
  readonly body: readonly number[];
}

/** Finds the body of a document, on a clone of it. */
export function findBody(document: Document): PageBody {
  const clone = document.cloneNode(true) as Document;
  const { blocks, asides } = readBlocks(clone.body);
  number(blocks);
  for (const element of asides) element.remove();
  const chosen = chosenBlocks(clone, blocks);
  const body = trimEnd(blocks, likeChosen(blocks, chosen)).filter((at) => isBody(blocks[at]));
  return { blocks, body };
}

function number(blocks: readonly Block[]): void {
  blocks.forEach(({ holder }, at) => {
    const numbers = holder.getAttribute(NUMBER);
    holder.setAttribute(NUMBER, numbers ? `${numbers} ${at}` : String(at));
  });
}

/** The blocks whose holders Readability keeps. */
function chosenBlocks(clone: Document, blocks: readonly Block[]): Set<number> {
  const found = readable(clone);
  const chosen = new Set<number>();
  for (const element of found?.querySelectorAll(`[${NUMBER}]`) ?? []) {
    for (const at of (element.getAttribute(NUMBER) ?? '').split(' ')) if (blocks[Number(at)]) chosen.add(Number(at));
  }
  return chosen;
}

function readable(clone: Document): Element | null {
  try {
    return new Readability<Element>(clone, { serializer: (node) => node as Element, disableJSONLD: true }).parse()?.content ?? null;
  } catch {
    return null; // it gives up on some page structures by throwing; then our own rules stand alone
  }
}

function likeChosen(_blocks: readonly Block[], chosen: Set<number>): number[] {
  return [...chosen].sort((a, b) => a - b);
}

function isBody(block: Block | undefined): boolean {
  if (!block || block.isTitle || block.kind !== '') return false;
  if (isBoilerplate(block.text)) return false;
  return block.linked < 0.75 || block.text.length > 200;
}

function trimEnd(blocks: readonly Block[], body: readonly number[]): number[] {
  const chars = (numbers: readonly number[]): number => numbers.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0);
  const end = body.findIndex(
    (at, index) => index > 0 && isEndOfArticle(blocks[at]?.text ?? '') && chars(body.slice(0, index)) > chars(body) * 0.4,
  );
  return end < 0 ? [...body] : body.slice(0, end);
}
