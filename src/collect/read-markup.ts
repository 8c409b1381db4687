// Reads the article of a page from its markup. A document that DOMParser makes is inert: it runs no script and loads nothing.
import type { Article, ReaderFailure } from '../core/model/article';
import type { PageMarkup } from '../core/model/page-markup';
import { XML_START } from '../core/xml-start';
import { readPage } from '../extract/read-page';
import { flattenShadowRoots } from '../extract/shadow-roots';
import { withoutHandlers } from './without-handlers';
import { withoutNames } from './without-names';

/** Characters of text, with menus. A page that shows its article in a frame has less. Chosen by hand. */
const MAX_TEXT_AROUND_FRAME = 2_000;

/** The article that the page shows, null where it shows none, or what failed. Where the page itself shows none, its large frames may. */
export function readMarkup({ url, markup, headingsInFront, frames, hasClosedFrame }: PageMarkup): Article | ReaderFailure | null {
  const page = documentOf(markup);
  const found = readPage(page, url, headingsInFront);
  if (found) return found;
  for (const frame of frames) {
    const inFrame = readPage(withBase(documentOf(frame.markup), frame.base), url);
    if (inFrame) return inFrame;
  }
  const isInFrame = hasClosedFrame && (page.documentElement.textContent ?? '').trim().length < MAX_TEXT_AROUND_FRAME;
  return isInFrame ? { failed: 'its text stands in a frame of another site', code: 'text-in-frame' } : null;
}

/** @param markup as a browser writes it; what a server sent, goes through `servedMarkup` first */
export function documentOf(markup: string): Document {
  const page = withoutNames(parsed(withoutHandlers(markup)));
  flattenShadowRoots(page);
  return page;
}

/** An HTML document, also of markup that is XML: in a document of that kind elements have other names. */
function parsed(markup: string): Document {
  if (!markup.startsWith(XML_START)) return new DOMParser().parseFromString(markup, 'text/html');
  const xml = new DOMParser().parseFromString(markup, 'application/xhtml+xml');
  // HTML has no sections of that kind.
  const sections: CDATASection[] = [];
  const walker = xml.createTreeWalker(xml, NodeFilter.SHOW_CDATA_SECTION);
  while (walker.nextNode()) sections.push(walker.currentNode as CDATASection);
  for (const section of sections) section.replaceWith(section.data);
  const page = xml.implementation.createHTMLDocument();
  page.documentElement.replaceWith(page.importNode(xml.documentElement, true));
  return page;
}

/** Links of a frame start from its own base, not from the page's. */
function withBase(page: Document, url: string): Document {
  const base = page.createElement('base');
  base.setAttribute('href', url);
  page.head.prepend(base);
  return page;
}
