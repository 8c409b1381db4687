// Addresses brought to one form, so that the same article seen again is a version and never a sibling of itself.

/** Parameters that say where a reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|at_.*|xtor|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|referrer|source|cmpid?|cid|ocid|smid|share|spm|amp|output|outputtype|__twitter_impression|_ga)$/i;
/** Values of `outputType=amp` and the like go with the parameter; `/amp`, `/amp/`, `.amp` and `.amp.html` are the page's AMP twin. */
const AMP_PATH = /(?:\/amp\/?|\.amp)$|\.amp(?=\.html?$)/i;
const TWIN_HOST = /^(?:www\d?|m|mobile|amp)\./i;

/**
 * The key that all addresses of one article share: no scheme, no `www.`, `m.` or `amp.`, no fragment, no tracking parameters, no AMP path,
 * parameters in order. '' for what is no web address.
 */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return '';
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return '';
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const path = parsed.pathname.replace(AMP_PATH, '').replace(/\/+$/, '');
  const query = parsed.searchParams.toString();
  return `${parsed.host.replace(TWIN_HOST, '')}${path}${query && `?${query}`}`;
}
