// What a list may say of an article, for whoever writes one and whoever reads one: both go by the same rules.
import { addressKey } from '../address';
import { DAY } from '../durations';
import { areComparable, SCHEME } from '../fingerprint/scheme';
import { isMirror } from '../mirrors';
import {
  type ListedArticle,
  listedArticle,
  MAX_LISTED_CREDITS,
  MAX_LISTED_NAME,
  MAX_LISTED_PRINTS,
  MAX_LISTED_QUOTE,
  MAX_LISTED_TITLE,
} from '../model/list';
import type { StoredArticle } from '../model/stored-article';
import { isPrivateHost } from '../private-host';
import { registrableDomain } from '../registrable-domain';
import { hostOf } from '../web-address';

/** An outlet may date an article by its own clock: this much later than it was read, no article is published. */
const MAX_AHEAD = 2 * DAY;

/** What a list says of a stored article; null where no list may speak of it. */
export function listedOf(article: Omit<StoredArticle, 'text' | 'number'>): ListedArticle | null {
  const { address, canonical, url, title, lang, publishedAt, publishedLikely, firstReadAt, readAt, credits, fingerprint } = article;
  const domain = registrableDomain(url);
  const { scheme, lang: textLang, wordCount, shingleCount, shingles, terms, counts } = fingerprint;
  const listed = {
    address,
    ...(canonical !== undefined && registrableDomain(canonical) === domain && { canonical }),
    url,
    outletDomain: isAt(article.outletDomain, domain) ? article.outletDomain : domain,
    outletName: article.outletName.slice(0, MAX_LISTED_NAME),
    title: title.slice(0, MAX_LISTED_TITLE),
    lang,
    publishedAt: isAhead(publishedAt, readAt) ? null : publishedAt,
    ...(publishedLikely && { publishedLikely }),
    firstReadAt,
    readAt,
    credits: credits.slice(0, MAX_LISTED_CREDITS).map(({ agency, outlet, name, kind, slot, strength, quote, joint, citedBy }) => ({
      agency: cut(agency),
      outlet: cut(outlet),
      name: name.slice(0, MAX_LISTED_NAME),
      kind,
      slot,
      strength,
      quote: quote.slice(0, MAX_LISTED_QUOTE),
      joint,
      citedBy: cut(citedBy),
    })),
    fingerprint: {
      scheme,
      lang: textLang,
      wordCount,
      shingleCount,
      shingles: shingles.slice(0, MAX_LISTED_PRINTS),
      terms: terms.slice(0, MAX_LISTED_PRINTS),
      counts: counts.slice(0, MAX_LISTED_PRINTS),
    },
  };
  return takenListed(listed);
}

/**
 * A row of a list, where it says what a list may say: in the shape that it must have, of a public web page, under that page's own address and outlet, dated
 * no later than it was read, and with a fingerprint that can be compared. Null otherwise.
 */
export function takenListed(row: unknown): ListedArticle | null {
  const parsed = listedArticle().safeParse(row);
  if (!parsed.success) return null;
  const { address, canonical, url, outletDomain, publishedAt, firstReadAt, readAt, fingerprint } = parsed.data;
  const domain = registrableDomain(url);
  const { terms, counts, scheme } = fingerprint;
  const isTrue =
    addressKey(url) === address &&
    isAt(outletDomain, domain) &&
    (canonical === undefined || registrableDomain(canonical) === domain) &&
    !isPrivateHost(hostOf(new URL(url))) &&
    !isMirror(url) &&
    firstReadAt <= readAt &&
    !isAhead(publishedAt, readAt) &&
    areComparable(scheme, SCHEME) &&
    counts.length === terms.length &&
    new Set(terms).size === terms.length;
  return isTrue ? parsed.data : null;
}

/** An outlet of this domain, or one that a portal's page names below its own: `yahoo.com/harbour-gazette`. */
function isAt(outletDomain: string, domain: string): boolean {
  return (
    domain !== '' &&
    (outletDomain === domain || (outletDomain.startsWith(`${domain}/`) && !outletDomain.slice(domain.length).includes('.')))
  );
}

function isAhead(publishedAt: string | null, readAt: number): boolean {
  return publishedAt !== null && Date.parse(publishedAt) > readAt + MAX_AHEAD;
}

function cut(name: string | null): string | null {
  return name?.slice(0, MAX_LISTED_NAME) ?? null;
}
