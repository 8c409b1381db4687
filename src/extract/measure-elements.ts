// How much text each element of a page holds, in one pass from the leaves up.

export interface Measure {
  /** Characters of text within. */
  chars: number;
  /** Characters of text within links. */
  linkChars: number;
  /** Holds the page's main heading. */
  hasTitle: boolean;
}

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg']);
const NOTHING: Readonly<Measure> = { chars: 0, linkChars: 0, hasTitle: false };

/** Measures every element below a root. Walks without recursion, since pages may nest without limit. */
export function measureElements(root: Element): (element: Element) => Readonly<Measure> {
  const measures = new Map<Node, Measure>();
  let node: Node | null = root;
  while (node) {
    const isElement = node.nodeType === 1;
    if (isElement) measures.set(node, { chars: 0, linkChars: 0, hasTitle: (node as Element).tagName === 'H1' });
    else if (node.nodeType === 3 && node.parentNode) addText(measures.get(node.parentNode), node as Text);
    if (isElement && node.firstChild && !UNREAD.has((node as Element).tagName)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = close(node, measures);
    if (!node || node === root) break;
    const next: Node | null = node.nextSibling;
    close(node, measures);
    node = next;
  }
  return (element) => measures.get(element) ?? NOTHING;
}

function addText(measure: Measure | undefined, text: Text): void {
  // Trimming every short text node would cost more time than its spaces matter.
  const chars = text.data.length > 20 ? text.data.trim().length : text.data.length;
  if (measure && (chars > 1 || text.data.trim())) measure.chars += chars;
}

/** Adds the measure of a finished node to its parent's, and returns the parent. */
function close(node: Node, measures: Map<Node, Measure>): Node | null {
  const own = measures.get(node);
  const parent = node.parentNode;
  const above = parent ? measures.get(parent) : undefined;
  if (own && above) {
    above.chars += own.chars;
    above.linkChars += (node as Element).tagName === 'A' ? own.chars : own.linkChars;
    above.hasTitle ||= own.hasTitle;
  }
  return parent;
}
