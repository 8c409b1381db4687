// Takes the code out of attributes before a document is made. It could not run there, but Chromium checks each piece against our content security policy and
// reports it: 5,000 of them take a second or more.

/** An opening tag as browsers write it, quotation marks within values as `&quot;`: `<p class="a" onclick="b()">`. */
const TAG = /<[a-z](?:[^"<>]|"[^"]*")*>/g;
/** The value of any attribute, which is left, or an attribute with code: ` onclick="b()"`. */
const VALUE_OR_HANDLER = /"[^"]*"|\s(on[a-z]+)="[^"]*"/g;

/** Markup without code in attributes. What can be clicked says something of a page, so `data-onclick` stands in the place of that one. */
export function withoutHandlers(markup: string): string {
  return markup.replace(TAG, (tag) => (tag.includes(' on') ? tag.replace(VALUE_OR_HANDLER, handlerLess) : tag));
}

function handlerLess(found: string, handler: string | undefined): string {
  if (handler === undefined) return found;
  return handler === 'onclick' ? ' data-onclick=""' : '';
}
