// The title, site name, own address and language of a page.
import { isWebAddress } from '../core/address';
import { MAX_ADDRESS_LENGTH, MAX_SITE_NAME_LENGTH, MAX_TITLE_LENGTH } from '../core/bounds';
import { cleanText } from './clean-text';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** What separates a title from its site's name: ` | `, ` - `, ` – `, ` « `, ` :: `. */
const SEPARATOR = /\s(?:[|–—·•«»]|-|::)\s/;
const SEPARATOR_AT_END = new RegExp(`${SEPARATOR.source}$`);
/** Main headings that are looked at; lists have hundreds. */
const MAX_HEADINGS = 20;

/** The article's headline: the declared one, else the one main heading, else the title element without the site's name. */
export function pageTitle(document: Document, { article, meta }: PageFacts): string {
  const declared = textOf(article?.headline) || meta('og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title');
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MAX_HEADINGS)
    .map((heading) => cleanText((heading.textContent ?? '').slice(0, MAX_TITLE_LENGTH * 2)));
  const shown = cleanText(document.title, MAX_TITLE_LENGTH);
  const heading = headings.filter(Boolean).length === 1 ? headings.find(Boolean) : headings.find((text) => text && shown.includes(text));
  const title = cleanText(plain(declared), MAX_TITLE_LENGTH);
  // Where the declared title is cut, the heading has it in full.
  if (heading && (!title || heading.startsWith(title.replace(/(?:\.\.\.|…)$/, '')))) return heading.slice(0, MAX_TITLE_LENGTH);
  return title ? withoutSite(title, meta('og:site_name')) : (heading ?? withoutSite(shown, meta('og:site_name')));
}

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

/** The language that the page declares; '' where it declares none. */
export function pageLang(document: Document, { article, meta }: PageFacts): string {
  const { documentElement, body } = document;
  const declared =
    documentElement.getAttribute('lang') ||
    documentElement.getAttribute('xml:lang') ||
    body?.getAttribute('lang') ||
    textOf(article?.inLanguage);
  return cleanText(declared || meta('og:locale', 'content-language', 'language', 'dc.language'), 50);
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

/** Titles in JSON-LD often hold markup and entities as text: `Fire &amp; flood`, `<b>Fire</b>`. */
function plain(text: string): string {
  return text
    .slice(0, MAX_TITLE_LENGTH * 4)
    .replace(/<\/?(?:b|i|em|strong|span|br|p)\b[^<>]{0,200}>/gi, ' ')
    .replace(/&(amp|quot|apos|lt|gt|nbsp|#0?39|#8217|#8216|#8220|#8221|#8211);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#8216': '‘',
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
};

function withoutSite(title: string, siteName: string): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !siteName || !last.toLowerCase().includes(siteName.toLowerCase())) return title;
  return title.slice(0, title.length - last.length).replace(SEPARATOR_AT_END, ''); // `Storm in Texas | `
}
