// Brings addresses to one form, so that the same article seen again is a version and never a sibling of itself.

/**
 * Parameters that tell where a visit came from or what another program is to show, on every site; never which article. Parameters that tell articles
 * apart on some sites are left out on purpose, however often they are tracking elsewhere: `cid`, `ref`, `source`, `share`, `output`, `from`, `id`.
 * What a page says of its own parameters is read in extract/ignored-parameters.ts.
 */
const TRACKING: readonly RegExp[] = [
  // Campaigns: `utm_source`, `pk_campaign`, `at_medium`, `wt_zmc`.
  /^(?:utm|mtm|hsa|itm|matomo|piwik)_|^pk_(?:campaign|kwd|keyword|source|medium|content|cid)$|^ns_(?:mchannel|source|campaign|linkname|fee)$/i,
  /^at_(?:medium|campaign|creation|variant|format|network|channel|platform|link|custom|bbc_team|ptr_|recipient_|send_date|emailtype)/i,
  /^(?:xtor|xtref|wt_z?mc|cmpid?|s_cid|smid|ocid|icid|ito|spm|mkt_tok|vero_id|wickedid|oly_(?:enc|anon)_id)$/i,
  // Clicks: `fbclid`, `gclid`, `_hsenc`, `__hstc`.
  /^(?:fbclid|gclid|gclsrc|[gw]braid|dclid|msclkid|ys?clid|twclid|ttclid|li_fat_id|igsh|igshid|mc_[ce]id|_hs(?:enc|mi)|__hs\w\w|hsctatracking|_ga|_gl|srsltid)$/i,
  // The page before.
  /^(?:ref_src|ref_url|referrer|__twitter_impression|guccounter|guce_referrer(?:_sig)?|soc_(?:src|trk)|tsrc)$/i,
  // What caches and translators add.
  /^(?:amp_js_v|amp_gsa|amp_kit|usqp|aoh|ampshare|_x_tr_\w{1,9})$/i,
];
/** Parameters that tell articles apart, but only choose the AMP version with these values: `?amp`, `?amp=1`, `?output=amp`, `?outputType=amp`. */
const AMP_PARAMETER = /^(?:amp=(?:1|true|amp)?|output(?:type)?=amp)$/i;
/** Endings of the AMP version of a page: `/amp`, `/amp/`, `.amp`, `.amp.html`. */
const AMP_PATH = /(?:\/amp\/?|\.amp)$|\.amp(?=\.html?$)/i;
/** Fragments that a page's script reads as a path, so that each is a page of its own: `#!/story/1`, `#!story-1`, `#/story/1`. Others lead to a part of the page. */
const ROUTE = /^#(?:!|\/).{0,2}[\p{L}\p{N}]/u;
/** Stands for the route among the names of parameters. */
export const ROUTE_NAME = '#';
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

/** An address without the part after `#`, unless that is a route. */
export function withoutAnchor(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || ROUTE.test(url.slice(at, at + 5)) ? url : url.slice(0, at);
}

/**
 * The key that all addresses of one article share: no scheme, no `www.`, `m.` or `amp.`, no tracking parameters, no AMP path, no fragment that is no
 * route; parameters sorted. A page that an archive or a cache serves has a key of its own. '' where it is no web address.
 *
 * @param ignored names of parameters that the page shows not to tell its articles apart, `ROUTE_NAME` for the route
 */
export function addressKey(url: string, ignored: readonly string[] = []): string {
  if (!isWebAddress(url)) return '';
  const parsed = new URL(url);
  const told = tellingParameters(parsed).filter(([name]) => !ignored.includes(name));
  const query = new URLSearchParams(told.map(([name, value]) => [name, value]));
  query.sort();
  const path = parsed.pathname.replace(AMP_PATH, '').replace(/\/+$/, '');
  const route = ignored.includes(ROUTE_NAME) || !ROUTE.test(parsed.hash) ? '' : parsed.hash.replace(/\/+$/, '');
  return `${parsed.host.replace(TWIN_HOST, '')}${path}${told.length ? `?${query}` : ''}${route}`;
}

/** Names of the parameters of an address, and of its route, that may tell articles apart. */
export function parameterNames(url: string): string[] {
  if (!isWebAddress(url)) return [];
  const parsed = new URL(url);
  const names = tellingParameters(parsed).map(([name]) => name);
  return [...new Set(ROUTE.test(parsed.hash) ? [...names, ROUTE_NAME] : names)];
}

/** Parameters of an address that are tried with and without each other. */
const MAX_TRIED = 4;

/**
 * The keys under which the article of an address may be stored, the likeliest first: its page may have shown that some of its parameters tell no
 * articles apart. Whether one holds is for the stored article to say.
 */
export function possibleKeys(url: string): string[] {
  const names = parameterNames(url);
  const subsets = names.length > MAX_TRIED ? [[], names] : subsetsOf(names);
  return [...new Set(subsets.map((ignored) => addressKey(url, ignored)))];
}

function subsetsOf(names: readonly string[]): string[][] {
  let subsets: string[][] = [[]];
  for (const name of names) subsets = subsets.concat(subsets.map((subset) => [...subset, name]));
  return subsets;
}

function tellingParameters({ searchParams }: URL): [name: string, value: string][] {
  return [...searchParams].filter(([name, value]) => !isTracking(name) && !AMP_PARAMETER.test(`${name}=${value}`));
}

function isTracking(name: string): boolean {
  return TRACKING.some((names) => names.test(name));
}
