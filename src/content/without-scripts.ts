// Takes out of serialised markup what says nothing of an article and is often most of a page: scripts, styles, drawings, comments.

/** The next thing to leave out: `<script`, `<style`, `<noscript`, `<svg`, `<!--`. Browsers write names in lower case. */
const LEFT_OUT = /<(?:(script|style|noscript|svg)(?=[\s>])|!--)/g;
/**
 * The rest of its tag: ` src="a.js" defer="">`. Browsers write quotation marks within attributes as `&quot;`, so that a value ends at the next one. Without `<`
 * between them, so that a value full of `<svg <svg <svg` is not read to its end from each of them.
 */
const REST_OF_TAG = /(?:[^"<>]|"[^"]*")*>/y;
const JSON_LD = /\stype="[^"]*ld\+json/i;

/**
 * The markup without them, in one pass. Scripts with JSON-LD stay. Where an element other than a script was, an empty one is left, since some end a line
 * of text.
 */
export function withoutScripts(markup: string): string {
  const parts: string[] = [];
  let kept = 0;
  LEFT_OUT.lastIndex = 0;
  for (let found = LEFT_OUT.exec(markup); found; found = LEFT_OUT.exec(markup)) {
    const [, name] = found;
    const inside = name ? endOfTag(markup, LEFT_OUT.lastIndex) : LEFT_OUT.lastIndex;
    // No tag of a browser.
    if (inside === 0) continue;
    const opening = markup.slice(found.index, inside);
    // `<svg/>`, in XML.
    const end = name && opening.endsWith('/>') ? inside : endOf(markup, name, inside);
    LEFT_OUT.lastIndex = end;
    if (name === 'script' && JSON_LD.test(opening)) continue;
    parts.push(markup.slice(kept, found.index));
    if (name && name !== 'script') parts.push(`<${name}></${name}>`);
    kept = end;
  }
  parts.push(markup.slice(kept));
  return parts.join('');
}

/** Where a tag ends whose name ends at an offset; 0 where it does not end. */
function endOfTag(markup: string, from: number): number {
  REST_OF_TAG.lastIndex = from;
  REST_OF_TAG.exec(markup);
  return REST_OF_TAG.lastIndex;
}

/** Where an element or a comment ends, whose inside begins at an offset; the end of the markup where it is not closed. */
function endOf(markup: string, name: string | undefined, inside: number): number {
  const closing = name ? `</${name}>` : '-->';
  const at = markup.indexOf(closing, inside);
  return at < 0 ? markup.length : at + closing.length;
}
