// Page text made safe to carry and to show: white space folded, characters that hide or turn text around taken out.

/**
 * Control characters that no text needs (`\0`, the C1 set), and those that turn the reading direction of what follows, such as U+202E in
 * `exe.<U+202E>cod`. The plain marks U+200E and U+200F stay: Arabic and Hebrew typesetting uses them, and they turn nothing but their neighbour.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSAFE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Soft hyphens and zero-width spaces, `Bundes<U+00AD>kanzler`: they break words for the screen and would break them for us. */
const INVISIBLE = /[\u00ad\u200b\u2060]/g;
/** Any run of white space, `a \n\t b`. */
const SPACE = /\s+/g;
/** Half of a surrogate pair, `\ud800`: not text, and no encoder takes it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text on one line, without anything that hides or turns text around, cut to `most` characters. */
export function cleanText(text: string, most = Number.POSITIVE_INFINITY): string {
  // What lies far beyond the bound is never looked at: a page may hold megabytes in one text node.
  const looked = most === Number.POSITIVE_INFINITY ? text : text.slice(0, most * 4 + 1_000);
  const cleaned = looked.replace(UNSAFE, '').replace(INVISIBLE, '').replace(SPACE, ' ').trim();
  return (cleaned.length > most ? cleaned.slice(0, most) : cleaned).replace(LONE_SURROGATE, '');
}
