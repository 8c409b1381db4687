// Takes out of serialised markup what says nothing of an article and is often most of a page: scripts, styles, drawings, comments.

/**
 * The next thing to leave out: `<script src="a.js">`, `<style>`, `<noscript>`, `<svg class="icon">`, `<!-- nav -->`. Browsers write names in lower
 * case, and quotation marks within attributes as `&quot;`, so that a value ends at the next one. Without `<` between them, so that an attribute full of
 * `<svg <svg <svg` is not read again from each of them.
 */
const LEFT_OUT = /<(?:(script|style|noscript|svg)(?=[\s>])(?:[^"<>]|"[^"]*")*>|!--)/g;
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
    const [opening, name] = found;
    const inside = found.index + opening.length;
    const end = endOf(markup, name, inside);
    LEFT_OUT.lastIndex = end;
    if (name === 'script' && JSON_LD.test(opening)) continue;
    parts.push(markup.slice(kept, found.index));
    if (name && name !== 'script') parts.push(`<${name}></${name}>`);
    kept = end;
  }
  parts.push(markup.slice(kept));
  return parts.join('');
}

/** Where an element or a comment ends, whose inside begins at an offset; the end of the markup where it is not closed. */
function endOf(markup: string, name: string | undefined, inside: number): number {
  const closing = name ? `</${name}>` : '-->';
  const at = markup.indexOf(closing, inside);
  return at < 0 ? markup.length : at + closing.length;
}
