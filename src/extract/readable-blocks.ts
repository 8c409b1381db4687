// What Readability takes for the article, as numbers of blocks.
import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from './read-blocks';

/** Enough of a run to know it again where Readability has cut an element out of its end. */
const KNOWN_BY = 60;

/** The blocks whose text Readability keeps. The document is used up. */
export function readableBlocks(clone: Document, blocks: readonly Block[]): Set<number> {
  const found = readable(clone);
  const chosen = new Set<number>();
  if (!found) return chosen;
  // Elements are moved, renamed and made anew on the way: only the text itself says what is what.
  const kept = new Set<string>();
  for (const { text } of readBlocks(found).blocks) kept.add(text.slice(0, KNOWN_BY));
  blocks.forEach(({ text, kind }, at) => {
    if (kind === '' && kept.has(text.slice(0, KNOWN_BY))) chosen.add(at);
  });
  return chosen;
}

function readable(clone: Document): Element | null {
  try {
    return new Readability<Element>(clone, { serializer: (node) => node as Element, disableJSONLD: true }).parse()?.content ?? null;
  } catch {
    return null; // it gives up on some page structures by throwing; then our own rules stand alone
  }
}
