// Hosts that carry stories of many outlets, where the outlet is the one that the page names.
import { hostOf, isWebAddress } from './web-address';

/** How the pages of a host name the outlet of a story, besides the `provider` of their JSON-LD. */
export interface Portal {
  /** Name of the host and of those below it. */
  readonly host: string;
  /** Meta elements with the outlet's name. On other hosts the same names may hold a person. */
  readonly metas: readonly string[];
  /** All its outlets have one owner, and their pages name the outlet as `publisher` too. */
  readonly isGroup: boolean;
}

const portal = (host: string, ...metas: string[]): Portal => ({ host, metas, isGroup: false });
const group = (host: string): Portal => ({ host, metas: [], isGroup: true });

/** Chosen by hand. A host that is not here has one outlet, whatever its pages say: any page can name any outlet. */
const PORTALS: readonly Portal[] = [
  portal('yahoo.com'),
  portal('yahoo.co.jp'),
  portal('aol.com'),
  portal('msn.com'),
  portal('news.google.com'),
  portal('newsbreak.com'),
  portal('smartnews.com'),
  portal('flipboard.com'),
  portal('dailyhunt.in'),
  portal('naver.com', 'og:article:author', 'twitter:creator'),
  portal('daum.net', 'article:media_name', 'og:article:author'),
  portal('nate.com', 'article:media_name', 'og:article:author'),
  portal('sina.com.cn', 'mediaid'),
  portal('sohu.com', 'mediaid'),
  portal('163.com'),
  portal('qq.com'),
  portal('toutiao.com'),
  // Newspapers of one group that share a host.
  group('al.com'),
  group('cleveland.com'),
  group('mlive.com'),
  group('nj.com'),
  group('oregonlive.com'),
  group('pennlive.com'),
  group('masslive.com'),
  group('syracuse.com'),
  group('silive.com'),
  group('lehighvalleylive.com'),
  group('stuff.co.nz'),
  group('nzherald.co.nz'),
  group('independent.ie'),
];

/** The portal that serves the page at an address; null for any other page. Whole host names: `yahoo.com.evil.example` is none. */
export function portalOf(url: string): Portal | null {
  if (!isWebAddress(url)) return null;
  const host = hostOf(new URL(url));
  return PORTALS.find((entry) => host === entry.host || host.endsWith(`.${entry.host}`)) ?? null;
}
