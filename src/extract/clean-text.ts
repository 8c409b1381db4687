// Makes page text safe to store and to show: white space folded, characters that hide text or turn its direction removed.

/**
 * Control characters that no text needs (`\0`, the C1 set), and those that turn the reading direction of the text after them, such as U+202E in
 * `exe.<U+202E>cod`. The marks U+200E and U+200F stay: Arabic and Hebrew typesetting uses them, and they affect only the character beside them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are removed
const UNSAFE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Soft hyphens and zero-width spaces, `Bundes<U+00AD>kanzler`: they show where a word may break, and would split it into two words. */
const INVISIBLE = /[\u00ad\u200b\u2060]/g;
/** Any run of white space, `a \n\t b`. */
const SPACE = /\s+/g;
/** Half of a surrogate pair, `\ud800`: no character, and it cannot be encoded as UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text on one line, without characters that hide text or turn its direction, cut to `maxLength` characters. */
export function cleanText(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  // Bounds the work, since a page may hold megabytes in one text node; white space and removed characters are the reason for the factor.
  const looked = maxLength === Number.POSITIVE_INFINITY ? text : text.slice(0, maxLength * 4 + 1_000);
  const cleaned = looked.replace(UNSAFE, '').replace(INVISIBLE, '').replace(SPACE, ' ').trim();
  return (cleaned.length > maxLength ? cleaned.slice(0, maxLength) : cleaned).replace(LONE_SURROGATE, '');
}
