// What a page wrote, made fit to stand on a screen.
import { isWebAddress } from '../messages/contract';

export { onOneLine, tamePageText, tamePiece } from '../messages/contract';

/** A `lang` attribute for a language tag such as `fr` or `pt-BR`; none where the language is unknown or is no tag. */
export function langAttribute(lang: string): { lang?: string } {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) && lang !== 'und' ? { lang } : {};
}

/** An address that is safe in a link; null for any other, since a page can give `javascript:` as its own address. */
export function webAddress(url: string): string | null {
  return isWebAddress(url) ? new URL(url).href : null;
}
