// Parses HTML text to a Document in the shape that a browser gives every page: one html, one head and one body, whatever the text holds.
import { parseHTML } from 'linkedom';
import { flattenBelow } from '../extract/bounded-nesting';
import { limitNesting } from './limit-nesting';

/** As deep as browsers let elements nest. */
const MAX_DEPTH = 512;
const HEAD_ELEMENTS = new Set(['TITLE', 'META', 'LINK', 'BASE']);
/** Elements that may stand in a head; any other ends it, even where its end tag is missing. */
const IN_HEAD = new Set([...HEAD_ELEMENTS, 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

interface Frame {
  readonly html: Element;
  readonly head: Element;
  readonly body: Element;
}

/** The document of a page's text. */
export function pageDocument(text: string): Document {
  const { document } = parseHTML(limitNesting(text));
  const frame = {
    html: document.createElement('html'),
    head: document.createElement('head'),
    body: document.createElement('body'),
  };
  // Pages may have several bodies, none, or a title before the html element. A browser merges these, linkedom leaves them as they are.
  for (const node of [...document.childNodes]) moveInto(node, frame, frame.body);
  frame.html.append(frame.head, frame.body);
  document.append(frame.html);
  unwrapFrames(frame.body);
  flattenBelow(frame.html, MAX_DEPTH - 1);
  return document;
}

function moveInto(node: ChildNode, frame: Frame, target: Element): void {
  if (node.nodeType === node.DOCUMENT_TYPE_NODE) return;
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
  if (element?.tagName === 'HTML' || element?.tagName === 'BODY') unfold(element, frame, frame.body);
  else if (element?.tagName === 'HEAD') unfold(element, frame, frame.head);
  else if (element) (fitsHead(element, target, frame) ? frame.head : frame.body).append(node);
  else target.append(node);
}

function fitsHead(element: Element, target: Element, frame: Frame): boolean {
  return HEAD_ELEMENTS.has(element.tagName) || (target === frame.head && IN_HEAD.has(element.tagName));
}

function unfold(element: Element, frame: Frame, target: Element): void {
  const to = element.tagName === 'HTML' ? frame.html : target;
  for (const { name, value } of [...element.attributes]) if (!to.hasAttribute(name)) to.setAttribute(name, value);
  for (const child of [...element.childNodes]) moveInto(child, frame, target);
  element.remove();
}

/** A html, head or body tag inside a body has no meaning, and Readability cannot handle it. */
function unwrapFrames(body: Element): void {
  for (const element of body.querySelectorAll('html, head, body')) element.replaceWith(...element.childNodes);
}
