// Takes the code out of attributes before a document is made. It could not run there, but Chromium checks each piece against our content security policy and
// reports it: 5,000 of them take a second or more. Also bounds the attributes of one element: browsers look for each among all of them.

/** Attributes of one element; the rest is left out. Chosen by hand: elements of honest pages have up to thirty. */
const MAX_ATTRIBUTES = 200;
/** Characters of a tag from which on its attributes are counted: fewer hold no more than that. */
const MIN_COUNTED = MAX_ATTRIBUTES * 4;

/** An opening tag as browsers write it, quotation marks within values as `&quot;`: `<p class="a" onclick="b()">`. */
const TAG = /<[a-z](?:[^"<>]|"[^"]*")*>/g;
/** The value of an attribute, `"a"`. */
const VALUE = /"[^"]*"/g;
/** The value of any attribute, which is left, or an attribute with code: ` onclick="b()"`. */
const VALUE_OR_HANDLER = /"[^"]*"|\s(on[a-z]+)="[^"]*"/g;

/** Markup without code in attributes. What can be clicked says something of a page, so `data-onclick` stands in the place of that one. */
export function withoutHandlers(markup: string): string {
  return markup.replace(TAG, (tag) => {
    const few = tag.length < MIN_COUNTED ? tag : withFewAttributes(tag);
    return few.includes(' on') ? few.replace(VALUE_OR_HANDLER, handlerLess) : few;
  });
}

function withFewAttributes(tag: string): string {
  let attributes = 0;
  for (const { 0: value, index } of tag.matchAll(VALUE))
    if (++attributes === MAX_ATTRIBUTES) return `${tag.slice(0, index + value.length)}>`;
  return tag;
}

function handlerLess(found: string, handler: string | undefined): string {
  if (handler === undefined) return found;
  return handler === 'onclick' ? ' data-onclick=""' : '';
}
