// Pages that an archive, a cache or a translator serves of another site's article, and the address that they are said to be taken from. That is a claim:
// scripts of an archived page can change its address to any other one of the archive. So it only ever leaves such a page out, and never speaks for the site.
import { hostOf, isWebAddress } from './web-address';

/**
 * Hosts that serve copies of other sites' pages and nothing of their own that is read as news. Whole host names: `notarchive.ph` and
 * `archive.ph.evil.example` belong to others. `www.` before a name is the same host.
 */
const MIRROR_HOSTS = new Set([
  // https://archive.today has these names, any of which may answer.
  'archive.today',
  'archive.ph',
  'archive.is',
  'archive.li',
  'archive.md',
  'archive.vn',
  'archive.fo',
  // Web archives, of libraries too: https://en.wikipedia.org/wiki/List_of_Web_archiving_initiatives
  'web.archive.org',
  'wayback.archive.org',
  'wayback.archive-it.org',
  'web.archive.bibalex.org',
  'arquivo.pt',
  'ghostarchive.org',
  'megalodon.jp',
  'perma.cc',
  'webcitation.org',
  'webarchive.org.uk',
  'webarchive.nationalarchives.gov.uk',
  'webarchive.loc.gov',
  'webarchive.nla.gov.au',
  'webarchive.bac-lac.gc.ca',
  'wayback.vefsafn.is',
  'wayback.webarchiv.cz',
  'haw.nsk.hr',
  'archive.wikiwix.com',
  'timetravel.mementoweb.org',
  // Caches of search engines.
  'webcache.googleusercontent.com',
  'cdn.ampproject.org',
  'cc.bingj.com',
  'googleweblight.com',
  'yandexwebcache.net',
  'hghltd.yandex.net',
  // Translators.
  'translate.google.com',
  'translate.googleusercontent.com',
  'translate.yandex.com',
  'translate.yandex.ru',
  'translatetheweb.com',
  'microsofttranslator.com',
  'papago.naver.net',
]);
/** Hosts below these serve copies too, one for each site: `www-a-example.cdn.ampproject.org`, `www-a-example.translate.goog`. */
const MIRRORS_BELOW = [
  '.cdn.ampproject.org',
  '.bing-amp.com',
  '.amp.cloudflare.com',
  '.mipcdn.com',
  '.translate.goog',
  '.turbopages.org',
  '.z5h64q92x9.net',
];
/** Google's own search hosts without `google.`, https://www.google.com/supported_domains. A host that only looks like one (`google.co.io`) may be anybody's. */
const GOOGLE_ENDINGS = new Set(
  `ad ae al am as at az ba be bf bg bi bj bs bt by ca cat cd cf cg ch ci cl cm cn com cv cz de dj dk dm dz ee es fi fm fr ga ge gg gl gm gr gy hn hr ht hu
  ie im iq is it je jo kg ki kz la li lk lt lu lv md me mg mk ml mn mu mv mw ne nl no nr nu pl pn ps pt ro rs ru rw sc se sh si sk sm sn so sr st td tg tl
  tm tn to tt vu ws co.ao co.bw co.ck co.cr co.id co.il co.in co.jp co.ke co.kr co.ls co.ma co.mz co.nz co.th co.tz co.ug co.uk co.uz co.ve co.vi co.za
  co.zm co.zw com.af com.ag com.ar com.au com.bd com.bh com.bn com.bo com.br com.bz com.co com.cu com.cy com.do com.ec com.eg com.et com.fj com.gh com.gi
  com.gt com.hk com.jm com.kh com.kw com.lb com.ly com.mm com.mt com.mx com.my com.na com.ng com.ni com.np com.om com.pa com.pe com.pg com.ph com.pk com.pr
  com.py com.qa com.sa com.sb com.sg com.sl com.sv com.tj com.tr com.tw com.ua com.uy com.vc com.vn`.split(/\s+/),
);
/** Below which paths search engines show copies: `www.google.co.uk/amp/s/a.example/story`, `www.bing.com/amp/s/…`, `yandex.ru/turbo/a.example/s/…`. */
const AMP_PATH = /^\/amp\//;
const TURBO_PATH = /^\/turbo(?:\/|$)/;
/** Parameters that hold the address of the page that is shown: `translate?u=…`, `website?url=…`, `bv.aspx?a=…`, `?lite_url=…`, `turbo?text=…`. */
const ADDRESS_PARAMETERS = ['url', 'u', 'a', 'lite_url', 'text'];
/** What a cache's query holds: `cache:Xy12_z:https://a.example/story+words`. */
const CACHED = /^cache:(?:[\w-]{1,40}:)?(\S+)/;
/** A part of a path with the moment of the copy: `20261003090000`, `20261003090000id_`, `2026.10.03-090000`, `2026-1003-0900-00`. */
const MOMENT = /^(?:\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6}|\d{4}-\d{4}-\d{4}-\d\d)(?:[a-z]{2}_|\*)?$/;
/** A part of a path before a host in the addresses of AMP caches: `/c/s/a.example/story`, `/amp/a.example/story`. */
const AMP_PART = /^(?:[aciv]|wp|amp|s)$/;
/** A host name within a path: `www.a.example`, `a.example:8080`. */
const HOST = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}[\p{L}\p{N}-]{1,62}(?::\d{1,5})?$/u;
/** A copy of a copy of a copy. Further ones are not followed. */
const MAX_COPIES = 3;

/** True where an archive, a cache or a translator serves the page. */
export function isMirror(url: string): boolean {
  if (!isWebAddress(url)) return false;
  const address = new URL(url);
  const { pathname } = address;
  const host = hostOf(address).replace(/^www\./, '');
  if (MIRROR_HOSTS.has(host) || MIRRORS_BELOW.some((end) => host.endsWith(end))) return true;
  if (host === 'yandex.com' || host === 'yandex.ru') return TURBO_PATH.test(pathname);
  return AMP_PATH.test(pathname) && (host === 'bing.com' || isGoogle(host));
}

function isGoogle(host: string): boolean {
  return host.startsWith('google.') && GOOGLE_ENDINGS.has(host.slice('google.'.length));
}

/** The address that a mirror's page was taken from, as far as the mirror's own address tells it; null where it does not, and for any other page. */
export function originalAddress(url: string): string | null {
  let original: string | null = null;
  for (let [at, copies] = [url, 0]; copies < MAX_COPIES && isMirror(at); copies++) {
    const next = originalIn(new URL(at));
    if (!isWebAddress(next)) break;
    original = next;
    at = next;
  }
  return original !== null && isMirror(original) ? null : original;
}

function originalIn(url: URL): string {
  if (hostOf(url).endsWith('.translate.goog')) return `https://${translatedHost(url)}${url.pathname}${url.search}${url.hash}`;
  const inPath = originalInPath(url.pathname.split('/').slice(1));
  if (inPath) return inPath + url.search + url.hash;
  const cached = CACHED.exec(url.searchParams.get('q') ?? '')?.[1] ?? '';
  const given = cached || (ADDRESS_PARAMETERS.map((name) => url.searchParams.get(name)).find(Boolean) ?? '');
  return isWebAddress(given) || !HOST.test(given.split('/')[0] ?? '') ? given : `https://${given}`;
}

/** '' where the path names no host. */
function originalInPath(parts: readonly string[]): string {
  for (const [at, part] of parts.entries()) {
    const rest = parts.slice(at + 1);
    // `https://a.example/story`, also where a server has made one slash of two; Yandex writes `https/a.example/story`.
    if (/^https?:?$/.test(part)) return `${part.replace(':', '')}://${rest.slice(rest.findIndex(Boolean)).join('/')}`;
    if ((MOMENT.test(part) || AMP_PART.test(part)) && HOST.test(rest[0] ?? '')) return `https://${rest.join('/')}`;
    // Turbo pages: `a.example/s/story`.
    if (HOST.test(part) && rest[0] === 's') return `https://${part}/${rest.slice(1).join('/')}`;
  }
  return '';
}

/** `www-a-example` stands for `www.a.example`, `two--words-example` for `two-words.example`. https://developers.google.com/amp/cache/overview#amp-cache-url-format */
function translatedHost(url: URL): string {
  const isMarked = url.searchParams.has('_x_tr_enc');
  const label = hostOf(url)
    .slice(0, -'.translate.goog'.length)
    .replace(isMarked ? /^[01]-/ : /^$/, '');
  return label.replace(/--|-/g, (dashes) => (dashes === '-' ? '.' : '-'));
}
