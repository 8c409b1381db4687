// What a page wrote, made fit to stand among our own words. It is only ever shown as text; this removes the harm that text alone can still do.

// Embeddings, overrides and isolates can reverse the letters of a title: U+202E before "gpj.exe" shows "exe.jpg". Control characters are invisible.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

export function tamePageText(text: string): string {
  return tamePiece(text).trim();
}

/** On one line, for files of which each line means something. `\s` takes the separators of lines and paragraphs too, U+2028 and U+2029. */
export function onOneLine(text: string): string {
  return tamePageText(text).replace(/\s+/g, ' ');
}

/** For a piece of a longer text: it keeps the spaces at its ends. */
export function tamePiece(text: string): string {
  return text.replace(REORDERING, '').replace(CONTROL, ' ');
}

/** In Unicode isolates, so that a name in another script does not reorder the words around it. https://www.w3.org/International/articles/inline-bidi-markup/ */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
