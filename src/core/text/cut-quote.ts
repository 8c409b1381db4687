// The words of a page as they are kept and shown: on one line, and not too many of them.

/** Characters of a quote. Chosen by hand: for a credit a long sentence fits, for what a page says of its article a note of several. */
export const MAX_QUOTE = { credit: 200, statement: 300 } as const;

/** The text on one line, cut where it is too long; never ends in half of a surrogate pair. */
export function cutQuote(text: string, of: keyof typeof MAX_QUOTE): string {
  const quote = text.trim().replace(/\s+/g, ' ');
  if (quote.length <= MAX_QUOTE[of]) return quote;
  const cut = quote.slice(0, MAX_QUOTE[of] - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
