// OPML, the file in which feed readers exchange what is followed (http://opml.org/spec2.opml). What a file holds is foreign: it is bounded, and only addresses of the web are taken.
import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { MAX_ADDRESS_LENGTH } from '../core/bounds';
import { type FoundFeed, MAX_FEED_TITLE } from '../core/model/follow';
import { onOneLine } from '../core/text/tame-text';
import { isWebAddress } from '../core/web-address';

/** Characters of a file. Chosen by hand: 5,000 feeds take one million. */
export const MAX_OPML_LENGTH = 8_000_000;
/** Feeds that are taken of a file. Chosen by hand: far more than anyone follows. */
export const MAX_OPML_FEEDS = 5_000;
/** The type of an outline that names a news sitemap. It stands in `url`: other readers take what is in `xmlUrl` for a feed. */
const SITEMAP_TYPE = 'news-sitemap';

export interface ReadOpml {
  /** Each address once, in the order of the file. */
  readonly feeds: readonly FoundFeed[];
  /** Feeds that were left out: no address of the web, or beyond `MAX_OPML_FEEDS`. */
  readonly leftOut: number;
}

type Outline = Opml.Outline<string>;

/** The feeds of a file, whatever folders they stand in; null where it is no OPML, is broken, or is too long. Files that it includes are not fetched. */
export function readOpml(text: string): ReadOpml | null {
  if (text.length > MAX_OPML_LENGTH) return null;
  const outlines = outlinesOf(text);
  if (outlines === null) return null;
  const feeds = new Map<string, FoundFeed>();
  let leftOut = 0;
  for (const outline of outlines) {
    const written = writtenAddress(outline);
    if (written === null) continue;
    const url = webAddressOf(written);
    if (url !== null && feeds.has(url)) continue;
    if (url === null || feeds.size >= MAX_OPML_FEEDS) leftOut++;
    else feeds.set(url, { url, kind: kindOf(outline), title: titleOf(outline) });
  }
  return { feeds: [...feeds.values()], leftOut };
}

/** A file that other readers can take. Signs that XML cannot hold are left out. @param feeds one or more @param title what the file says of itself */
export function writeOpml(feeds: readonly FoundFeed[], title: string): string {
  const outlines = feeds.map(({ url, kind, title: name }): Opml.Outline<Date> => {
    const text = withoutControls(name) || url;
    return kind === 'feed' ? { type: 'rss', text, title: text, xmlUrl: url } : { type: SITEMAP_TYPE, text, title: text, url };
  });
  return generateOpml({ head: { title: withoutControls(title) }, body: { outlines } });
}

/** All outlines, those in folders after their folder; null where the library refuses the file. */
function outlinesOf(text: string): Outline[] | null {
  try {
    return flattened(parseOpml(text).body?.outlines ?? []);
  } catch {
    // Not well formed, no OPML, or nested so deeply that the library gives up: for whoever chose the file it is the same.
    return null;
  }
}

function flattened(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap((outline) => [outline, ...flattened(outline.outlines ?? [])]);
}

/** Null for folders and for links to pages. */
function writtenAddress(outline: Outline): string | null {
  return outline.xmlUrl ?? (kindOf(outline) === 'news-sitemap' ? (outline.url ?? null) : null);
}

const kindOf = ({ type }: Outline): FoundFeed['kind'] => (type?.toLowerCase() === SITEMAP_TYPE ? 'news-sitemap' : 'feed');

/** `feed://paper.example/rss` and `feed:https://…` are how some readers write addresses of feeds. */
function webAddressOf(written: string): string | null {
  const address = written
    .slice(0, MAX_ADDRESS_LENGTH + 1)
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (!isWebAddress(address)) return null;
  const { href, username, password } = new URL(address);
  return username || password || href.length > MAX_ADDRESS_LENGTH ? null : href;
}

const titleOf = ({ title, text }: Outline): string => onOneLine(title ?? text ?? '').slice(0, MAX_FEED_TITLE);

/** Signs below a space and halves of signs, which XML does not allow. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
