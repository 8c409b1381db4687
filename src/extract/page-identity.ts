// The site name, own address and language of a page.
import { addressKey, parameterNames } from '../core/address';
import { MAX_ADDRESS_LENGTH, MAX_LANG_LENGTH, MAX_SITE_NAME_LENGTH } from '../core/bounds';
import { isMirror, originalAddress } from '../core/mirrors';
import { hostOf, isWebAddress } from '../core/web-address';
import { cleanText } from './clean-text';
import { isArticleAddress } from './index-address';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** Elements of a mirror's page that are looked at for the address that was copied. */
const MAX_ELEMENTS = 20;

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

/**
 * The same, unless it cannot be the article's: the site's front page, or a path that the site gives for every value of a parameter. On the page of a
 * mirror (core/mirrors.ts) it is the address that was copied.
 */
export function ownAddress(document: Document, facts: PageFacts, url: string, base: string): string | null {
  if (isMirror(url)) return copiedAddress(document, facts, url);
  const canonical = pageCanonical(document, facts, base);
  if (canonical === null || !isWebAddress(url)) return canonical;
  const [own, given] = [new URL(url), new URL(canonical)];
  if (hostOf(own) !== hostOf(given) || addressKey(canonical) === addressKey(url)) return canonical;
  const isFront = given.pathname === '/' && !given.search;
  const isScript = own.pathname === given.pathname && parameterNames(canonical).length === 0 && !isArticleAddress(canonical);
  return isFront || isScript ? null : canonical;
}

/** The address that a mirror's page was copied from, as its own address or its markup tells; null where neither does. */
function copiedAddress(document: Document, { meta }: PageFacts, url: string): string | null {
  const elements = document.querySelectorAll('link[rel~="canonical" i], link[rel~="bookmark" i], input[name="q" i], input[name="url" i]');
  const given = [...elements].slice(0, MAX_ELEMENTS).map((element) => element.getAttribute('href') ?? element.getAttribute('value') ?? '');
  for (const address of [url, ...given, meta('og:url')].map((href) => (/^https?:/i.test(href) ? absolute(href, url) : ''))) {
    const original = originalAddress(address) ?? (isMirror(address) ? null : address);
    if (original) return original.slice(0, MAX_ADDRESS_LENGTH);
  }
  return null;
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
