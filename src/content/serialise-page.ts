// Takes a page as text, while it is idle. No element is made and none is changed, so no code of the page has a reason to run.
import { MAX_ADDRESS_LENGTH, MAX_MARKUP_LENGTH } from '../core/bounds';
import type { ReaderFailure } from '../core/model/article';
import type { PageMarkup } from '../core/model/page-markup';
import { withoutScripts } from './without-scripts';

/** The page that a window shows, or what failed: Chrome does not tell the background what a script in a page threw. */
export function serialisePage({ document, location }: Window): PageMarkup | ReaderFailure {
  try {
    return {
      url: location.href.slice(0, MAX_ADDRESS_LENGTH),
      markup: markupOf(document),
      headingsInFront: [],
      frames: [],
      hasClosedFrame: false,
    };
  } catch (error) {
    return { failed: String(error) };
  }
}

// A page may name a form or a picture `querySelector`, which then hides the method of its document. So methods are taken from their prototypes.

/** A document as HTML; '' where it has no element. */
function markupOf(document: Document): string {
  const root = Document.prototype.querySelector.call(document, ':root');
  if (!root) return '';
  const doctype = document.compatMode === 'CSS1Compat' ? '<!doctype html>' : '';
  const text = `${doctype}<html${attributesOf(root)}>${withoutScripts(innerMarkup(root, openRoots(document)))}`;
  return text.slice(0, MAX_MARKUP_LENGTH);
}

function innerMarkup(root: Element, shadowRoots: ShadowRoot[]): string {
  // Chromium has `getHTML` since version 125.
  if (typeof Element.prototype.getHTML !== 'function') return Reflect.get(Element.prototype, 'innerHTML', root);
  return Element.prototype.getHTML.call(root, { serializableShadowRoots: true, shadowRoots });
}

/** Every open shadow root of a document, also those within each other. */
function openRoots(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const gather = (elements: Iterable<Element>): void => {
    for (const element of elements) {
      const root: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', element);
      if (!root) continue;
      found.push(root);
      gather(root.querySelectorAll('*'));
    }
  };
  gather(Document.prototype.querySelectorAll.call(document, '*'));
  return found;
}

/** ` lang="de" class="no-js"` */
function attributesOf(element: Element): string {
  return Array.from(element.attributes, ({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`).join('');
}
