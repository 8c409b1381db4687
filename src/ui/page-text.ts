// What a page wrote, made fit to stand among our own words. It is only ever shown as text; this mends what text alone can still do.

// Embeddings, overrides and isolates can turn the letters of a title round, e.g. U+202E before "gpj.exe"; control characters show as nothing.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

export function tamePageText(text: string): string {
  return tamePiece(text).trim();
}

/** A piece of a longer text: the spaces at its ends belong to it. */
export function tamePiece(text: string): string {
  return text.replace(REORDERING, '').replace(CONTROL, ' ');
}

/** The language for a `lang` attribute; none where it is not known or no language tag. Example: `fr`, `pt-BR`. */
export function langAttribute(lang: string): { lang?: string } {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) && lang !== 'und' ? { lang } : {};
}

/** An address that a link may carry: pages can name `javascript:` and worse as their own. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
