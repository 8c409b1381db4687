// The feeds that a page names in its head, as the reader script writes markup: values in double quotes, in which only `&amp;`, `&quot;` and the like stand for a character.
import { MAX_ADDRESS_LENGTH } from '../bounds';
import { type FoundFeed, MAX_FEED_TITLE } from '../model/follow';
import { onOneLine } from '../text/tame-text';
import { isWebAddress } from '../web-address';

/** Feeds that are taken of one page. Chosen by hand: some name one for each section. */
const MAX_FOUND = 100;

/** `<link rel="alternate" type="application/rss+xml" href="/feed">`, `<base href="/">` */
const TAG = /<(link|base)\b((?:[^"<>]|"[^"]*")*)>/g;
/** ` href="/feed"` */
const ATTRIBUTE = /\s(rel|type|href|title)="([^"]*)"/g;
const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)|text\/xml)$/i;
const COMMENTS = /\/comments\/feed\b|[?&]feed=comments/i;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

/** Each once, in the order of the page; feeds of comments are left out. @param url address of the page */
export function feedsInMarkup(markup: string, url: string): FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  let base = url;
  for (const [, name, written = ''] of markup.matchAll(TAG)) {
    const { rel = '', type = '', href = '', title = '' } = attributesOf(written);
    if (name === 'base' && URL.canParse(href, url)) base = new URL(href, url).href;
    if (name === 'base' || !rel.toLowerCase().split(/\s+/).includes('alternate') || !FEED_TYPE.test(type)) continue;
    const address = webAddressOf(href, base);
    if (address === null || COMMENTS.test(address) || found.has(address)) continue;
    found.set(address, { url: address, kind: 'feed', title: onOneLine(title).slice(0, MAX_FEED_TITLE) });
    if (found.size === MAX_FOUND) break;
  }
  return [...found.values()];
}

/** Null for one with a name and a password, and for one that is too long to be kept. */
function webAddressOf(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const address = new URL(href, base);
  const isKept = isWebAddress(address.href) && !address.username && !address.password && address.href.length <= MAX_ADDRESS_LENGTH;
  return isKept ? address.href : null;
}

function attributesOf(written: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name,
      value.replace(/&(?:amp|quot|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? entity),
    ]),
  );
}
