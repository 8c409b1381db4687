// Bounds how deep and how wide a document nests that Readability is given. It asks each element for the text below it, and each table, list and box for the text of each
// element in it, so that its time grows with the square of the depth: nested tables of 240 kB take it 25 seconds.

/**
 * What Readability may have to go through: nodes and eighths of a character, each times the square of the depth. Measured on 575 real pages: 112 million on one, 36 deep,
 * and at most 16 million on all others.
 */
const MAX_WORK = 200_000_000;
/** Elements below the body. Of 1,000 real pages the deepest has 41. */
const MAX_DEPTH = 100;
/** So that paragraphs in the shape of any site stay together in their boxes. Chosen by hand. */
const MIN_DEPTH = 8;
/** Characters that take as long as one node. Chosen by hand: texts are copied. */
const CHARS_OF_NODE = 8;
/** Children of one element: as many as runs of text are read of a whole page. Readability counts through them for each that it moves. */
const MAX_CHILDREN = 20_000;

/** Moves elements that nest too deep beside the last one that may, removes children beyond the bound, and returns the document. */
export function boundedNesting(document: Document): Document {
  const { body } = document;
  flattenBelow(body, maxDepthOf(body));
  for (const element of [body, ...body.querySelectorAll('*')]) if (element.childNodes.length > MAX_CHILDREN) removeBeyond(element);
  return document;
}

function removeBeyond(element: Element): void {
  for (const child of [...element.childNodes].slice(MAX_CHILDREN)) child.remove();
}

function maxDepthOf(body: Element): number {
  const nodes = body.querySelectorAll('*').length;
  const chars = body.textContent?.length ?? 0;
  const depth = Math.floor(Math.sqrt(MAX_WORK / (nodes + chars / CHARS_OF_NODE + 1)));
  return Math.max(MIN_DEPTH, Math.min(MAX_DEPTH, depth));
}

/** Moves elements that nest deeper than so many levels below a root beside their ancestor at that depth, in their order, as browsers do with markup that nests too deep. */
export function flattenBelow(root: Element, maxDepth: number): void {
  const deep = deeperThan(root, maxDepth);
  // From the last one on, so that each is moved without those within it: to move an element takes as long as it is large.
  for (const { element, above } of deep.reverse()) above.after(element);
}

interface Deep {
  readonly element: Element;
  /** Its ancestor at the bound. */
  readonly above: Element;
}

/** In document order. Walks without recursion, since pages may nest without limit. */
function deeperThan(root: Element, maxDepth: number): Deep[] {
  const deep: Deep[] = [];
  let above = root;
  let node: Element | null = root;
  for (let depth = 0; node; ) {
    if (depth === maxDepth) above = node;
    else if (depth > maxDepth) deep.push({ element: node, above });
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = node === root ? null : (node?.nextElementSibling ?? null);
  }
  return deep;
}
