// Takes a page as text. No element is made and none is changed, so no code of the page has a reason to run.
import { MAX_ADDRESS_LENGTH, MAX_MARKUP_LENGTH } from '../core/bounds';
import type { ReaderFailure } from '../core/model/article';
import type { PageMarkup } from '../core/model/page-markup';
import { XML_START } from '../core/xml-start';
import { documentLoad } from './document-load';
import { headingsInFront, largeFrames } from './page-view';
import { withoutScripts } from './without-scripts';

/** Milliseconds after its opening in which a page is new: scripts fill most pages within. Chosen by hand. */
const NEW = 5_000;

/** The page that a window shows, or what failed: Chrome does not tell the background what a script in a page threw. */
export function serialisePage(window: Window): PageMarkup | ReaderFailure {
  try {
    const { document, location } = window;
    const frames = largeFrames(window, all(document, 'iframe, frame'));
    return {
      url: location.href.slice(0, MAX_ADDRESS_LENGTH),
      load: documentLoad(window),
      markup: markupOf(document),
      headingsInFront: headingsInFront(window, all(document, 'h1, h2, h3')),
      frames: frames.open.map((frame) => ({ base: baseOf(frame), markup: markupOf(frame) })),
      isNew: performance.now() < NEW,
      hasClosedFrame: frames.hasClosed,
    };
  } catch (error) {
    return { failed: String(error), code: null };
  }
}

// A page may name a form or a picture `querySelector`, which then hides the method of its document. So these are taken from their prototypes.

const all = (document: Document, selector: string): Iterable<Element> => Document.prototype.querySelectorAll.call(document, selector);

/** From where the links of a document start: for a frame without an address, that of the page around it. */
const baseOf = (document: Document): string => Reflect.get(Node.prototype, 'baseURI', document).slice(0, MAX_ADDRESS_LENGTH);

/** A document as HTML, or as XML where it is that; '' where it has no element. */
function markupOf(document: Document): string {
  const root = Document.prototype.querySelector.call(document, ':root');
  if (!root) return '';
  const isXml = /xml$/.test(Reflect.get(Document.prototype, 'contentType', document));
  const inner = withoutScripts(innerMarkup(root, isXml ? null : openRoots(all(document, '*'))));
  return `${isXml ? XML_START : doctypeOf(document)}<html${attributesOf(root)}>${inner}</html>`.slice(0, MAX_MARKUP_LENGTH);
}

function doctypeOf(document: Document): string {
  return Reflect.get(Document.prototype, 'compatMode', document) === 'CSS1Compat' ? '<!doctype html>' : '';
}

/** @param shadowRoots null where it is XML, which only `innerHTML` writes */
function innerMarkup(root: Element, shadowRoots: ShadowRoot[] | null): string {
  // Chromium has `getHTML` since version 125.
  if (!shadowRoots || typeof Element.prototype.getHTML !== 'function') return Reflect.get(Element.prototype, 'innerHTML', root);
  return Element.prototype.getHTML.call(root, { serializableShadowRoots: true, shadowRoots });
}

/** Every open shadow root of these elements, also those within each other. */
function openRoots(elements: Iterable<Element>): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const gather = (hosts: Iterable<Element>): void => {
    for (const host of hosts) {
      const root: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', host);
      if (root) found.push(root);
    }
  };
  gather(elements);
  for (const root of found) gather(root.querySelectorAll('*'));
  return found;
}

/** ` lang="de" class="no-js"` */
function attributesOf(element: Element): string {
  return Array.from(
    element.attributes,
    ({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`,
  ).join('');
}
