// Page text without absurd nesting, on which parsers slow down with the square of the depth.

/** Far deeper than browsers keep (512): what is cut here they would not nest either. */
const DEEPEST = 2_000;
/** An opening or closing tag, `<div class="a">` or `</div>`; one whose attributes hold `<` may be missed, which costs nothing. */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]*>/gi;
/** Void, or closed by what follows: they open no depth. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option optgroup tbody thead tfoot rp rt'.split(' '),
);

/** The text without the tags that open or close elements deeper than the bound. */
export function limitNesting(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (NEVER_DEEP.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
    if (!slash) return ++depth > DEEPEST ? '' : tag;
    if (depth === 0) return tag;
    return depth-- > DEEPEST ? '' : tag;
  });
}
