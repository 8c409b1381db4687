// One item of a feed as plain data: its address, its title without markup, its date where that can be.

import { MAX_ADDRESS_LENGTH } from '../core/bounds';
import { DAY } from '../core/durations';
import type { FeedItem } from '../core/follow/feed';
import { MAX_FEED_TITLE } from '../core/model/follow';
import { onOneLine } from '../core/text/tame-text';
import { isWebAddress, withoutAnchor } from '../core/web-address';

/** 1995: no news on the web is older, and a date of 1970 is a clock that was never set. */
const FIRST_MOMENT = Date.UTC(1995, 0, 1);
/** Characters of a text that is looked at for a title. */
const MAX_WRITTEN = 4 * MAX_FEED_TITLE;
/** `<b>`, `</b>`, `<img src="a>b">` as far as its first `>` */
const TAG = /<\/?[a-z!][^<>]{0,400}>/gi;
/** `&amp;`, `&#8217;`, `&#x27;`: a title that was escaped twice has some left. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a feed says of an item, in its own form. */
export interface WrittenItem {
  /** Addresses, the best first. */
  readonly addresses: readonly (string | undefined)[];
  readonly title: string | undefined;
  /** Dates, the best first. */
  readonly dates: readonly unknown[];
  readonly html: string | undefined;
}

/** @param base address of the feed @param now milliseconds: a date after tomorrow cannot be @returns null where the item has no address */
export function plainItem({ addresses, title, dates, html }: WrittenItem, base: string, now: number): FeedItem | null {
  const url = addresses.map((written) => addressOf(written, base)).find((found) => found !== null);
  if (!url) return null;
  const publishedAt = dates.map((written) => dateOf(written, now)).find((found) => found !== null) ?? null;
  return { url, title: titleOf(title), publishedAt, html: html ?? '' };
}

/** A whole address of the web without a name and a password; null where it is none. */
export function addressOf(written: unknown, base: string): string | null {
  const text = typeof written === 'string' ? written.trim() : '';
  if (text === '' || text.length > MAX_ADDRESS_LENGTH || !URL.canParse(text, base)) return null;
  const address = new URL(text, base);
  if (!isWebAddress(address.href) || address.username || address.password || address.href.length > MAX_ADDRESS_LENGTH) return null;
  return withoutAnchor(address.href);
}

export function titleOf(written: unknown): string {
  if (typeof written !== 'string') return '';
  const text = written.slice(0, MAX_WRITTEN).replace(TAG, ' ').replace(ENTITY, character).replace(TAG, ' ');
  return onOneLine(text).trim().slice(0, MAX_FEED_TITLE);
}

function character(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function dateOf(written: unknown, now: number): string | null {
  const moment = typeof written === 'string' && written.length < 80 ? Date.parse(written.trim()) : Number.NaN;
  return moment >= FIRST_MOMENT && moment <= now + DAY ? new Date(moment).toISOString() : null;
}
