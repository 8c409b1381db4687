// Brings addresses to one form, so that the same article seen again is a version and never a sibling of itself, and keeps of them what names the article.
import { isPersonal, withoutSession } from './personal-parameters';
import { hasOneOwner } from './registrable-domain';
import { withoutEnd } from './text/without-end';
import { hostAndPortOf, isWebAddress, ROUTE } from './web-address';

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
];
/** What caches and translators add: which form of the article is shown. */
const FORM = /^(?:amp_js_v|amp_gsa|amp_kit|usqp|aoh|ampshare|_x_tr_\w{1,9})$/i;
/** Parameters that tell articles apart, but only choose the AMP version with these values: `?amp`, `?amp=1`, `?output=amp`, `?outputType=amp`. */
const AMP_PARAMETER = /^(?:amp=(?:1|true|amp)?|output(?:type)?=amp)$/i;
/** Endings of the AMP version of a page: `/amp`, `/amp/`, `.amp`, `.amp.html`. */
const AMP_PATH = /(?:\/amp\/?|\.amp)$|\.amp(?=\.html?$)/i;
const ROUTE_MARK = /^#[!/]{1,3}/;
/** Stands for the route among the names of parameters. */
export const ROUTE_NAME = '#';
/** Hosts that show the same page for other devices: `www.`, `www2.`, `m.`, `mobile.`, `amp.` */
const TWIN_HOST = /^(?:www\d?|m|mobile|amp)\./i;

/**
 * An address as it is kept: with all that leads to its article, and without account, tracking, sessions and tokens, and any fragment that is no route. It
 * has the same key. '' where it is no web address.
 *
 * @param ignored as `addressKey` takes it
 */
export function keptAddress(url: string, ignored: readonly string[] = []): string {
  if (!isWebAddress(url)) return '';
  const parsed = new URL(url);
  const pairs = pairsOf(parsed.search.slice(1)).filter(({ name, value }) => !isTracking(name) && !isPersonal(name, value));
  const query = pairs.filter(({ name }) => !ignored.includes(name)).map(({ written }) => written);
  const route = ignored.includes(ROUTE_NAME) ? '' : routeOf(parsed);
  return `${parsed.protocol}//${hostAndPortOf(parsed)}${withoutSession(parsed.pathname)}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`;
}

/**
 * The key that all addresses of one article share: no scheme, no `www.`, `m.` or `amp.`, no tracking or session parameters, no AMP path, no fragment that
 * is no route; parameters sorted. A page that an archive or a cache serves has a key of its own. '' where it is no web address.
 *
 * @param ignored names of parameters that the page shows not to tell its articles apart, `ROUTE_NAME` for the route
 */
export function addressKey(url: string, ignored: readonly string[] = []): string {
  if (!isWebAddress(url)) return '';
  const parsed = new URL(url);
  const told = tellingParameters(parsed).filter(([name]) => !ignored.includes(name));
  const query = new URLSearchParams(told.map(([name, value]) => [name, value]));
  query.sort();
  const path = withoutEnd(withoutSession(parsed.pathname).replace(AMP_PATH, ''), /\//);
  const route = ignored.includes(ROUTE_NAME) ? '' : withoutEnd(routeOf(parsed), /\//);
  return `${withoutTwin(hostAndPortOf(parsed))}${path}${told.length ? `?${query}` : ''}${route}`;
}

/** `m.paper.example` is the paper's too; `m.github.io` is another site than `github.io`. */
function withoutTwin(host: string): string {
  const bare = host.replace(TWIN_HOST, '');
  return bare === host || !hasOneOwner(bare) ? host : bare;
}

/** The fragment of an address where it is a route, without parameters that say who reads: `#/story/1?access_token=x`, `#/access_token=x&state=y`. */
function routeOf({ hash }: URL): string {
  if (!ROUTE.test(hash)) return '';
  const mark = ROUTE_MARK.exec(hash)?.[0] ?? '';
  const [steps = '', ...queries] = hash.slice(mark.length).split('?');
  const query = toldPairs(queries.join('?'));
  const route = `${mark}${toldPairs(steps)}${query ? `?${query}` : ''}`;
  return ROUTE.test(route) ? route : '';
}

function toldPairs(query: string): string {
  const pairs = pairsOf(query).filter(({ name, value }) => !isTracking(name) && !isPersonal(name, value));
  return pairs.map(({ written }) => written).join('&');
}

interface Pair {
  readonly name: string;
  readonly value: string;
  /** As the address has it: sites that write in no UTF-8 would get another value back. */
  readonly written: string;
}

function pairsOf(query: string): Pair[] {
  return query.split('&').flatMap((written) => {
    const [[name, value] = ['', '']] = new URLSearchParams(written);
    return written === '' ? [] : [{ name, value, written }];
  });
}

/** Names of the parameters of an address, and of its route, that may tell articles apart. */
export function parameterNames(url: string): string[] {
  if (!isWebAddress(url)) return [];
  const parsed = new URL(url);
  const names = tellingParameters(parsed).map(([name]) => name);
  return [...new Set(routeOf(parsed) ? [...names, ROUTE_NAME] : names)];
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
  return [...searchParams].filter(
    ([name, value]) => !isTracking(name) && !FORM.test(name) && !AMP_PARAMETER.test(`${name}=${value}`) && !isPersonal(name, value),
  );
}

function isTracking(name: string): boolean {
  return TRACKING.some((names) => names.test(name));
}
