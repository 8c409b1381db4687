// Limits how deep elements nest in a page's text: parsers slow down with the square of the depth.

/** Elements; far deeper than browsers keep (512), so that nothing is cut that they would nest. */
const MAX_DEPTH = 2_000;
/** An opening or closing tag, `<div class="a">` or `</div>`; one whose attributes hold `<` is missed, which does no harm. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*>/gi;
/** Elements that are void, or that the next element closes: they never nest deep. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option optgroup tbody thead tfoot rp rt'.split(' '),
);

/** The text without the tags of elements that nest too deep. */
export function limitNesting(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (NEVER_DEEP.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
    if (!slash) return ++depth > MAX_DEPTH ? '' : tag;
    if (depth === 0) return tag;
    return depth-- > MAX_DEPTH ? '' : tag;
  });
}
