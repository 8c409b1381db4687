// Puts shadow roots into the tree as a browser shows them. Serialised markup holds each as a template within its host.

const ROOTS = 'template[shadowrootmode]';
/** Shadow roots that are read; pages of web components have hundreds. Chosen by hand. */
const MAX_ROOTS = 5_000;
/** Elements around a host. Browsers nest no deeper, but each shadow root adds its own depth. */
const MAX_DEPTH = 512;

/** Replaces what each host holds by its shadow root, in which slots hold what was in the host. Changes the document. */
export function flattenShadowRoots(document: Document): void {
  const roots = [...document.querySelectorAll<HTMLTemplateElement>(ROOTS)];
  for (let index = 0; index < Math.min(roots.length, MAX_ROOTS); index++) {
    const root = roots[index];
    const host = root?.parentElement;
    if (!root || !host) continue;
    const { content } = root;
    root.remove();
    if (depthOf(host) > MAX_DEPTH) continue;
    for (const inner of content.querySelectorAll<HTMLTemplateElement>(ROOTS)) roots.push(inner);
    show(host, content);
  }
}

function show(host: Element, content: DocumentFragment): void {
  const bySlot = new Map<string, ChildNode[]>();
  for (const node of [...host.childNodes]) {
    const name = (node.nodeType === 1 && (node as Element).getAttribute('slot')) || '';
    const nodes = bySlot.get(name) ?? [];
    bySlot.set(name, nodes);
    nodes.push(node);
    node.remove();
  }
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    fill(slot, bySlot.get(name) ?? []);
    bySlot.delete(name);
  }
  host.append(content);
}

/** A slot without nodes shows what it holds itself. One that stands in a slot of another host is kept, since its own slot is to be found. */
function fill(slot: Element, nodes: readonly ChildNode[]): void {
  if (nodes.length === 0) return;
  const filled = slot.ownerDocument.createElement('span');
  const into = slot.getAttribute('slot');
  if (into) filled.setAttribute('slot', into);
  for (const node of nodes) filled.append(node);
  slot.replaceWith(filled);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let above = element.parentElement; above && depth <= MAX_DEPTH; above = above.parentElement) depth++;
  return depth;
}
