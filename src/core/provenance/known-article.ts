// What is known of an article that was read, without its text: provenance is built from nothing else.

import type { Credit } from '../model/credit';
import type { Supplied } from '../model/follow';
import type { Outlet } from '../model/outlet';
import type { PageStatements } from '../model/page-statements';
import type { Part } from '../model/part';
import type { Comparison } from '../model/relation';
import { siteOfMirrored } from '../outlet';

export interface KnownArticle {
  readonly articleId: string;
  /** `addressKey` of its url: equal keys are versions of one article; '' where the address is unknown. */
  readonly address: string;
  /**
   * `addressKey` of the address that the page gives as its own, where that is another; '' where it is the same or none. Any page can state any
   * address, so this proves nothing.
   */
  readonly canonical: string;
  readonly url: string;
  readonly outlet: Outlet;
  /** Holder of the outlet's copyright as the foot of its page names it; '' where it names none. */
  readonly owner: string;
  readonly title: string;
  readonly lang: string;
  readonly publishedAt: string | null;
  /** Present where that date is only likely. */
  readonly publishedLikely?: true;
  /** What its page says of it besides; absent where unknown. */
  readonly page?: PageStatements;
  /** When it was last read, in milliseconds since 1970; null where unknown. */
  readonly readAt: number | null;
  /** When it was first read; null where unknown. */
  readonly firstReadAt: number | null;
  readonly credits: readonly Credit[];
  /** Its sections that name sources of their own; absent or empty where it is one story. */
  readonly parts?: readonly Part[];
  /** Who read it in the reader's place; absent where the reader has opened it. */
  readonly supplied?: Supplied;
  /** `sourceKey` of each source that the reader called wrong: the article does not come from them, even where it stands on their site. */
  readonly notFrom?: readonly string[];
}

/** Another article, measured against the one asked about. */
export interface ComparedArticle extends KnownArticle {
  readonly comparison: Comparison;
}

/** The fields that an answer has only where there is something to say: a date that is only likely, and what the page says of its article. */
export function saidBesides({ publishedLikely, page }: KnownArticle): Pick<KnownArticle, 'publishedLikely' | 'page'> {
  const saysSomething = page !== undefined && Object.values(page).some((part) => part !== null);
  return { ...(publishedLikely && { publishedLikely }), ...(saysSomething && { page }) };
}

/**
 * True for an article of another outlet: the same address again is a version, and an outlet does not copy itself. A mirror's page is no other outlet's
 * than that of the site which it is said to be a copy of. Two articles of unknown outlet are of two outlets.
 */
export function isOfOtherOutlet(asked: KnownArticle, other: KnownArticle): boolean {
  if (asked.address && asked.address === other.address) return false;
  const outlet = originalOutletKey(asked);
  return outlet === '' || outlet !== originalOutletKey(other);
}

/** `outletKey` of the outlet whose page it is, or is said to be a copy of. */
function originalOutletKey(article: KnownArticle): string {
  return siteOfMirrored(article.outlet.domain) || outletKey(article);
}

/** Equal for articles of one outlet; '' where the outlet is unknown. */
export function outletKey({ outlet }: KnownArticle): string {
  return outlet.domain || outlet.name;
}

/** Characters of a title that another may end with, and of the tag before it. Chosen by hand. */
const MIN_TITLE = 12;
const MAX_TAG = 30;

/** True for equal titles, also where one of the two has a tag before it: `CORRECTED-Dam wall cracks`. */
export function haveSameTitle({ title: one }: KnownArticle, { title: other }: KnownArticle): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= MIN_TITLE && long.length - short.length <= MAX_TAG && long.endsWith(short));
}

/** True where one of the two pages gives the other's address as its own, or both give the same. */
export function isSamePage(asked: KnownArticle, other: KnownArticle): boolean {
  const addresses = [other.address, other.canonical].filter(Boolean);
  return addresses.includes(asked.address) || (asked.canonical !== '' && addresses.includes(asked.canonical));
}
