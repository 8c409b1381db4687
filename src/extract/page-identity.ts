// The site name, own address and language of a page.
import { isWebAddress } from '../core/address';
import { MAX_ADDRESS_LENGTH, MAX_LANG_LENGTH, MAX_SITE_NAME_LENGTH } from '../core/bounds';
import { cleanText } from './clean-text';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** What the site calls itself; '' where it does not say, or gives an address. */
export function pageSiteName({ article, objects, meta }: PageFacts): string {
  const site = objects.find((object) => object['@type'] === 'WebSite');
  return cleanText(
    meta('og:site_name', 'application-name', 'al:android:app_name') || textOf(site?.name) || textOf(article?.publisher),
    MAX_SITE_NAME_LENGTH,
  ).replace(/^https?:\/\/\S+$/, '');
}

/** The address that the page gives as its own, absolute; null where it gives none. */
export function pageCanonical(document: Document, { meta }: PageFacts, base: string): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return absolute(link || meta('og:url'), base) || null;
}

/** The languages that the page declares, its root element's first, each once and separated by spaces (`en id_ID`); '' where it declares none. */
export function pageLang(document: Document, { article, meta }: PageFacts): string {
  const { documentElement, body } = document;
  const declared = [
    documentElement.getAttribute('lang') || documentElement.getAttribute('xml:lang') || body?.getAttribute('lang'),
    textOf(article?.inLanguage),
    ...['og:locale', 'content-language', 'language', 'dc.language'].map((name) => meta(name)),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  return cleanText([...new Set(declared.map((tag) => tag?.trim()))].filter(Boolean).join(' '), MAX_LANG_LENGTH);
}

/** An absolute web address (http or https); '' where `href` gives none. */
export function absolute(href: string, base: string): string {
  try {
    const { href: address } = new URL(href.trim(), base || undefined);
    return href.trim() && isWebAddress(address) && address.length <= MAX_ADDRESS_LENGTH ? address : '';
  } catch {
    return ''; // `href` is no address, as in `href="http://"`.
  }
}
