// News sitemaps, and lists of sitemaps. They are flat, so they are read without a parser of XML: one that is cut off gives what came.
// https://www.google.com/schemas/sitemap-news/0.9/
import { type Feed, type FeedItem, MAX_ITEMS } from '../core/follow/feed';
import { addressOf, plainItem } from './plain-item';

/** Sitemaps of a list that are named. Chosen by hand: those of the last days stand in front. */
const MAX_SITEMAPS = 50;
/** `<urlset xmlns="…">`, `<sm:sitemapindex>`, near the beginning */
const ROOT = /<(?:[\w-]{1,30}:)?(urlset|sitemapindex)[\s>]/;
/** `</url>`, `</sm:sitemap>` */
const END = /<\/(?:[\w-]{1,30}:)?(?:url|sitemap)\s{0,9}>/;
/** `<loc>`, `<news:title>` */
const FIELD = /<(?:[\w-]{1,30}:)?(loc|lastmod|title|publication_date|language)(?:\s[^<>]{0,200})?>/g;
/** Characters of what a field holds. */
const MAX_FIELD = 5_000;
/** `<![CDATA[`, `]]>` */
const CDATA = /<!\[CDATA\[|\]\]>/g;

/** Null where it is no sitemap. @param base its address @param now milliseconds */
export function parseSitemap(text: string, base: string, now: number): Feed | null {
  const root = ROOT.exec(text.slice(0, 5_000))?.[1];
  if (!root) return null;
  const entries = text.split(END).map(fieldsOf);
  const feed = { title: '', lang: entries.find(({ language }) => language)?.language ?? '', ttl: null, skipHours: [], skipDays: [] };
  if (root === 'sitemapindex') return { ...feed, items: [], sitemaps: sitemapsOf(entries, base) };
  const items = new Map<string, FeedItem>();
  for (const { loc, title, publication_date: published, lastmod } of entries) {
    const item = plainItem({ addresses: [unescaped(loc)], title, dates: [published, lastmod], html: '' }, base, now);
    if (item && !items.has(item.url)) items.set(item.url, item);
    if (items.size === MAX_ITEMS) break;
  }
  return { ...feed, items: [...items.values()], sitemaps: [] };
}

type Fields = Partial<Record<string, string>>;

function fieldsOf(entry: string): Fields {
  const fields = [...entry.matchAll(FIELD)].map(({ 0: tag, 1: name = '', index }) => {
    const value = entry.slice(index + tag.length, index + tag.length + MAX_FIELD);
    const end = value.indexOf('</');
    return [name, end < 0 ? '' : value.slice(0, end).replace(CDATA, '').trim()] as const;
  });
  // The first of each: an image of the article has a title too.
  return Object.fromEntries(fields.reverse());
}

/** Those that changed last in front; what names news in its address before all others. */
function sitemapsOf(entries: readonly Fields[], base: string): string[] {
  const found = entries.flatMap(({ loc, lastmod = '' }) => {
    const url = addressOf(unescaped(loc), base);
    return url ? [{ url, isNews: /news/i.test(new URL(url).pathname), changed: Date.parse(lastmod) || 0 }] : [];
  });
  found.sort((one, other) => Number(other.isNews) - Number(one.isNews) || other.changed - one.changed);
  return [...new Set(found.map(({ url }) => url))].slice(0, MAX_SITEMAPS);
}

const unescaped = (written: string | undefined): string | undefined => written?.replace(/&amp;/g, '&');
