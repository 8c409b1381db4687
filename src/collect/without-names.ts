// Gives the properties of a document back to it: a page may have named an element `body` or `querySelector`.

/** Elements whose names a document offers as properties, over its own: https://html.spec.whatwg.org/#dom-document-nameditem */
const NAMED = 'embed[name], form[name], iframe[name], img[name], object[name], object[id]';

/** The document without the names of such elements. */
export function withoutNames(document: Document): Document {
  for (const element of Document.prototype.querySelectorAll.call(document, NAMED)) {
    // A form offers its controls as properties too.
    Element.prototype.removeAttribute.call(element, 'name');
    if (element.tagName === 'OBJECT') element.removeAttribute('id');
  }
  return document;
}
