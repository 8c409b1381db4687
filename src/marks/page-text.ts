// The text that a page shows, folded, with the way back from each letter to the text node that it stands in.
import { foldText } from './fold-text';

/** A run of the folded text, `to` exclusive. */
export interface FoldedRun {
  readonly from: number;
  readonly to: number;
}

export interface PageText {
  readonly folded: string;
  /** False where a letter or digit stands right beside the run: it is then part of a longer word. */
  isWhole(run: FoldedRun): boolean;
  isInHeading(run: FoldedRun): boolean;
  /** False where both letters stand in an `article` of their own: an endless page holds several, one below the other. */
  isSameArticle(at: number, other: number): boolean;
  /** The next letter of another headline (`h1`) from here on; `to` where there is none before. */
  nextTitle(from: number, to: number): number;
  rangeOf(run: FoldedRun): Range;
}

/** Elements whose text is not shown as text. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'title', 'iframe', 'object']);
/** Letters. A longer page is no article; what follows is not marked, which bounds the work. */
const MAX_CHARACTERS = 2_000_000;
/** Stands between the trees of a page (document, shadow trees): no range can reach from one into another. */
const TREE_EDGE = '\n';
const LETTER = /[\p{L}\p{N}]/u;
/** Combining marks, hamza and tatweel: folding (core/text/fold.ts) removes them. */
const FOLDED_AWAY = /[\p{M}ءـ]/u;

/** Reads the text of a page as it is shown now. */
export function readPageText(page: Document): PageText {
  const pieces: string[] = [];
  const nodes: (Text | null)[] = [];
  const offsets: number[] = [];
  const trees: (Document | ShadowRoot)[] = [page];
  for (const tree of trees) {
    for (const node of shownTexts(tree, (inner) => trees.push(inner))) {
      if (offsets.length > MAX_CHARACTERS) break;
      const { folded, offsets: own } = foldText(node.data);
      pieces.push(folded);
      for (const offset of own) {
        nodes.push(node);
        offsets.push(offset);
      }
    }
    pieces.push(TREE_EDGE);
    nodes.push(null);
    offsets.push(0);
  }
  const endIn = (at: number) => endOfLetter(nodes[at]?.data ?? '', offsets[at] ?? 0);
  return {
    folded: pieces.join(''),
    isWhole: ({ from, to }) =>
      !LETTER.test(nodes[from]?.data.charAt((offsets[from] ?? 0) - 1) ?? '') &&
      !LETTER.test(nodes[to - 1]?.data.charAt(endIn(to - 1)) ?? ''),
    isInHeading: ({ from }) => nodes[from]?.parentElement?.closest('h1, h2') != null,
    isSameArticle: (at, other) => {
      const [one, two] = [nodes[at], nodes[other]];
      const [ofOne, ofTwo] = [articleAround(one), articleAround(two)];
      return ofOne === ofTwo || (ofOne?.contains(two ?? null) ?? true) || (ofTwo?.contains(one ?? null) ?? true);
    },
    nextTitle(from, to) {
      for (let at = from; at < Math.min(to, nodes.length); at++) if (nodes[at]?.parentElement?.closest('h1')) return at;
      return to;
    },
    rangeOf({ from, to }) {
      const [first, last] = [nodes[from], nodes[to - 1]];
      const range = page.createRange();
      if (first) range.setStart(first, offsets[from] ?? 0);
      if (last) range.setEnd(last, endIn(to - 1));
      return range;
    },
  };
}

function articleAround(node: Text | null | undefined): Element | null {
  return node?.parentElement?.closest('article, [role="article"]') ?? null;
}

/** Offset behind the letter that begins here, with the signs behind it that folding removes: Arabic vowel signs, tatweel, hamza. */
function endOfLetter(text: string, offset: number): number {
  let end = offset;
  do end += String.fromCodePoint(text.codePointAt(end) ?? 0).length;
  while (end < text.length && FOLDED_AWAY.test(text.slice(end, end + 1)));
  return end;
}

/** The text nodes that are shown, in document order. `onInner` gets each open shadow tree, which is read by itself. */
function* shownTexts(tree: Document | ShadowRoot, onInner: (inner: ShadowRoot) => void): Generator<Text> {
  const walker = (tree.ownerDocument ?? (tree as Document)).createTreeWalker(
    tree,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!isElement(node)) return NodeFilter.FILTER_ACCEPT;
      if (UNREAD.has(node.localName) || !isShown(node)) return NodeFilter.FILTER_REJECT;
      if (node.shadowRoot) onInner(node.shadowRoot);
      return NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** An element with `display: contents` has no box of its own and shows what it holds. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}
