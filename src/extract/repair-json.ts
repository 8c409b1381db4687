// Repairs JSON-LD that is no JSON, as that of many pages: inner quotation marks, a missing brace, raw line breaks, a comma too many. No other file uses the library.
import { jsonrepair } from 'jsonrepair';

/**
 * Characters that are repaired of one page. The library takes about a second for the worst text of this length, and time that grows with the square of
 * it. Chosen by hand: broken JSON-LD of honest pages has 1 to 20 thousand.
 */
const MAX_REPAIRED_CHARS = 60_000;
/** What some sites put around JSON-LD: `<!--`, `//<![CDATA[`, `/*<![CDATA[`, `]]>`, `-->`, a `;` at the end. */
const OPENING = /^\s*(?:(?:<!--|\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[)?(?:\s{0,9}\*\/)?)/;
const CLOSING = /(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*\/)?$/;

/** A function that repairs the texts of one page; '' for what cannot be repaired, and for all that follows where they are too long together. */
export function jsonRepairer(): (text: string) => string {
  let left = MAX_REPAIRED_CHARS;
  return (text) => {
    left -= text.length;
    return left < 0 ? '' : repaired(text);
  };
}

function repaired(text: string): string {
  const bare = text.replace(OPENING, '').trimEnd().replace(/;$/, '').replace(CLOSING, '').trimEnd().replace(/;$/, '');
  try {
    // Objects side by side are read as a list where each begins a line.
    return jsonrepair(bare.replace(/\}\s{0,99}\{/g, '}\n{'));
  } catch {
    return ''; // Beyond repair, or nested deeper than the library can follow.
  }
}
