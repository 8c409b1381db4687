// Brings addresses to one form, so that the same article seen again is a version and never a sibling of itself.

/** Parameters that tell where the visit came from, not what is shown. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|at_.*|xtor|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|referrer|source|cmpid?|cid|ocid|smid|share|spm|amp|output|outputtype|__twitter_impression|_ga)$/i;
/** Endings of the AMP version of a page: `/amp`, `/amp/`, `.amp`, `.amp.html`. (`outputType=amp` goes with the tracking parameters.) */
const AMP_PATH = /(?:\/amp\/?|\.amp)$|\.amp(?=\.html?$)/i;
/**
 * Copies of a page on the host of a cache or an archive, whose addresses hold its own: `https://www-a-example.cdn.ampproject.org/c/s/www.a.example/story`,
 * `https://www.google.com/amp/s/www.a.example/story`, `https://web.archive.org/web/20260103000000/https://www.a.example/story`.
 */
const KEPT_BY_ANOTHER =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[acv]\/(?:s\/)?|www\.google\.[a-z.]{2,6}\/amp\/(?:s\/)?|web\.archive\.org\/web\/\d{1,14}\w{0,3}\/(?:https?:\/\/)?)(?=[\w-]+\.)/i;
/** Hosts that show the same page for other devices: `www.`, `www2.`, `m.`, `mobile.`, `amp.` */
const TWIN_HOST = /^(?:www\d?|m|mobile|amp)\./i;

/**
 * The path of an author's page, and the name in it: `/author/jane-doe`, `/autor/redaccion/`, `/auteurs/afp.html`, `/staff/hill`, `/yazarlar/…`.
 * Pages write these words in few languages, and misspell them (`/auther/`).
 */
const AUTHOR_PATH =
  /\/(?:auth[eo]rs?|autor(?:en|es|in)?|auteurs?|autor[ei]|by|people|profile?s?|staff|journalists?|writers?|reporters?|contributors?|redakt\w{1,8}|skribent|source|yazar\w{0,5}|avtor)\/([^/?#]{2,60})/i;

/** The name in the address of an author's page, as the address spells it; '' where it is no such address. */
export function authorInAddress(url: string): string {
  return AUTHOR_PATH.exec(url)?.[1] ?? '';
}

/** A whole address of http or https: neither `/story` nor `javascript:…`. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/**
 * The key that all addresses of one article share: no scheme, no `www.`, `m.` or `amp.`, no fragment, no tracking parameters, no AMP path,
 * parameters sorted. '' where it is no web address.
 */
export function addressKey(url: string): string {
  const own = ownAddress(url);
  if (!isWebAddress(own)) return '';
  const parsed = new URL(own);
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const path = parsed.pathname.replace(AMP_PATH, '').replace(/\/+$/, '');
  const query = parsed.searchParams.toString();
  return `${parsed.host.replace(TWIN_HOST, '')}${path}${query && `?${query}`}`;
}

/** The page's own address where a cache or an archive shows it; any other address as it is. */
export function ownAddress(url: string): string {
  return url.replace(KEPT_BY_ANOTHER, 'https://');
}
