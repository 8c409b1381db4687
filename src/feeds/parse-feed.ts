// A feed in any of its forms (RSS, Atom, RDF, JSON Feed, news sitemap) as plain data. The library knows the forms; what it gives is bounded here.
import { DetectError, parseFeed as parseForm } from 'feedsmith';
import { type Feed, type FeedItem, MAX_FEED_BYTES, MAX_ITEMS } from '../core/follow/feed';
import { decodeFeed } from './decode-feed';
import { parseSitemap } from './parse-sitemap';
import { plainItem, titleOf, type WrittenItem } from './plain-item';

/** Why it is no feed: too large to be looked at, something else, such as a page, or a feed that is cut off or broken. */
export type FeedFault = 'too-large' | 'no-feed' | 'damaged';

/** What the library gives. */
type Form = ReturnType<typeof parseForm>;
type Written<Of extends Form['format']> = Extract<Form, { format: Of }>['feed'];

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Minutes. A feed that wants to be asked less often than once a day is asked once a day. */
const MAX_TTL = 1_440;
/** Elements within each other. Chosen by hand: real feeds have ten, and a parser that calls itself for each needs room on the stack. */
const MAX_DEPTH = 200;
/** `<!DOCTYPE html>`, `<html lang="de">` in front, behind a declaration, a comment and line ends */
const PAGE = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype\s{1,20}html|html[\s>])/i;

/**
 * @param contentType as the server says it; '' where it does not
 * @param url where it came from: addresses in it may be relative
 * @param now milliseconds
 */
export function parseFeed(bytes: Uint8Array, contentType: string, url: string, now: number): Feed | FeedFault {
  if (bytes.length > MAX_FEED_BYTES) return 'too-large';
  const text = decodeFeed(bytes, contentType);
  if (text.trim() === '') return 'damaged';
  if (PAGE.test(text.slice(0, 2_000))) return 'no-feed';
  const sitemap = parseSitemap(text, url, now);
  if (sitemap) return sitemap;
  if (isTooDeep(text)) return 'damaged';
  try {
    return plainFeed(parseForm(text), url, now);
  } catch (error) {
    // The library throws where a feed is broken, in errors of its own and, for some damage, of the engine. Only what is no feed at all is told apart.
    return error instanceof DetectError && !/^\s*\{/.test(text) ? 'no-feed' : 'damaged';
  }
}

function plainFeed(form: Form, url: string, now: number): Feed {
  const { title, lang, written } = readForm(form);
  const items = new Map<string, FeedItem>();
  for (const one of written) {
    const item = plainItem(one, url, now);
    if (item && !items.has(item.url)) items.set(item.url, item);
    if (items.size === MAX_ITEMS) break;
  }
  const { ttl, skipHours = [], skipDays = [] } = form.format === 'rss' ? form.feed : {};
  const days = skipDays.map((day) => DAYS.indexOf(String(day).trim().toLowerCase()));
  return {
    title: titleOf(title),
    lang: typeof lang === 'string' ? lang.slice(0, 50) : '',
    items: [...items.values()],
    ttl: typeof ttl === 'number' && ttl > 0 ? Math.min(Math.round(ttl), MAX_TTL) : null,
    skipHours: [...new Set(skipHours)].filter((hour) => Number.isInteger(hour) && hour >= 0 && hour < 24),
    skipDays: [...new Set(days)].filter((day) => day >= 0),
    sitemaps: [],
  };
}

interface ReadForm {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly written: readonly WrittenItem[];
}

function readForm(form: Form): ReadForm {
  if (form.format === 'rss') return readRss(form.feed);
  if (form.format === 'atom') return readAtom(form.feed);
  return form.format === 'rdf' ? readRdf(form.feed) : readJson(form.feed);
}

function readRss({ title, language, items = [] }: Written<'rss'>): ReadForm {
  const written = items.map((item) => ({
    addresses: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
    title: item.title,
    dates: [item.pubDate, ...(item.dc?.dates ?? [])],
    html: item.content?.encoded,
  }));
  return { title, lang: language, written };
}

function readAtom({ title, entries = [], xml }: Written<'atom'>): ReadForm {
  const written = entries.map(({ links = [], ...entry }) => ({
    addresses: [links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href],
    title: entry.title?.value,
    dates: [entry.published, entry.updated],
    html: entry.content?.value,
  }));
  return { title: title?.value, lang: xml?.lang, written };
}

function readRdf({ title, items = [], dc }: Written<'rdf'>): ReadForm {
  const written = items.map((item) => ({
    addresses: [item.link, item.rdf?.about],
    title: item.title,
    dates: [...(item.dc?.dates ?? [])],
    html: item.content?.encoded,
  }));
  return { title, lang: dc?.languages?.[0], written };
}

function readJson({ title, language, items = [] }: Written<'json'>): ReadForm {
  const written = items.map((item) => ({
    addresses: [item.url, item.external_url],
    title: item.title,
    dates: [item.date_published, item.date_modified],
    html: item.content_html ?? item.content_text,
  }));
  return { title, lang: language, written };
}

/** True where more elements stand within each other than in any feed. What stands in CDATA are no elements. */
function isTooDeep(text: string): boolean {
  let [depth, end] = [0, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', end)) {
    end = endOf(text, at);
    if (text[at + 1] === '/') depth = Math.max(0, depth - 1);
    else if (text[at + 1] !== '!' && text[at + 1] !== '?' && text[end - 2] !== '/') depth++;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The index behind a tag or a section of text. */
function endOf(text: string, at: number): number {
  const closing = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>';
  const found = text.indexOf(closing, at);
  return found < 0 ? text.length : found + closing.length;
}
