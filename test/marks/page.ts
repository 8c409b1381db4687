// A page to mark, in jsdom, which lays nothing out: there what is `hidden` is not shown.

/** The document with this in its body. */
export function pageOf(body: string): Document {
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return this.closest('[hidden]') === null;
  };
  document.body.innerHTML = body;
  return document;
}
