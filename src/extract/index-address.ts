// What an address alone says of its page: a list, a search or mail is never one article.
import { hostOf } from '../core/web-address';

/** Parts of a path that lead to lists, without a plural s: `/tag/brexit`, `/search`, `/author/jane-doe`, `/forum/viewtopic`. */
const LIST = new Set(
  'search suche recherche buscar busca tag topic tema thema themen sujet hashtag category categoria categorie kategorie section rubrik rubrique seccion author autor auteur archive archiv label live liveticker forum viewtopic viewforum thread shop store cart checkout product produkt login account newsletter contact kontakt about impressum privacy sitemap video gallery podcast'.split(
    ' ',
  ),
);
/** Mail in the browser: `mail.google.com`, `outlook.live.com`, `webmail.example.org`. Before a page is read the background looks closer (core/mail-address.ts). */
const MAIL_HOST = /^(?:(?:web)?mail\d{0,2}|outlook|owa|roundcube|imap|inbox|messages|mailbox)\./;
/** A part of a path that names one article: four words, six digits or a UUID, `storm-hits-north-texas`, `a-66123456`, `20240503`. */
const ARTICLE_PART = /(?:[^-_\s]+[-_]){3}|\d{6}|[0-9a-f]{8}-[0-9a-f]{4}/i;
/** A day in the path: `/2024/05/03/`, `/2024-05-03`. */
const DAY_IN_PATH = /\/(?:19|20)\d\d[/-]?\d{1,2}[/-]?\d{1,2}(?=\/|-|$)/;
/** Paths of a site's front page: `/`, `/index.html`, `/en`, `/fr-ca/home`. */
const FRONT = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?)?\/?(?:(?:index|home|default|accueil|startseite|start|main)(?:\.\w{2,5})?)?\/?$/i;
/** Queries that name one article on a site without readable paths: `?p=123`, `?id=abc`, `?article=5`. */
const ARTICLE_QUERY = /[?&](?:\w{0,12}id|p|art|article|story|item|doc|\w{0,6}idx|no|cod|key)=[^&]/i;
/** Queries that only searches have: `?q=brexit`, `?s=brexit`. */
const SEARCH_QUERY = /[?&](?:q|s|query|search|keyword|keywords|suchbegriff)=/i;

/** True where an address leads to a front page, a section, a tag, a search and the like. */
export function isIndexAddress(url: string): boolean {
  const address = parsed(url);
  if (!address) return false;
  const { pathname, search } = address;
  if (ARTICLE_QUERY.test(search)) return false;
  if (FRONT.test(pathname)) return true;
  const parts = pathname.toLowerCase().split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, ''); // story.html
  if (/^(?:page|seite|p)$/.test(parts.at(-2) ?? '') && /^\d{1,4}$/.test(last)) return true; // /news/page/2
  const at = parts.findLastIndex((part) => LIST.has(part.replace(/s?(?:\.\w{2,5})?$/, ''))); // tags, search.php
  if (at >= 0 && at >= parts.length - 2 && (at === parts.length - 1 || !namesArticle(last))) return true;
  return SEARCH_QUERY.test(search) && !namesArticle(last);
}

/** True where an address names one article, by its words, number or day. */
export function isArticleAddress(url: string): boolean {
  const address = parsed(url);
  if (!address) return false;
  const last = address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return namesArticle(last) || DAY_IN_PATH.test(address.pathname) || ARTICLE_QUERY.test(address.search);
}

/** True where the name of a host says that it serves mail. */
export function isMailHost(url: string): boolean {
  const address = parsed(url);
  return address !== null && MAIL_HOST.test(hostOf(address));
}

function namesArticle(part: string): boolean {
  return ARTICLE_PART.test(part.slice(0, 300));
}

/** The route of an application is read as the path that it stands for: `/#!/story/1` as `/story/1`. */
function parsed(url: string): URL | null {
  const at = url.indexOf('#');
  const route = at < 0 ? '' : url.slice(at);
  const path = route.replace(/^#!?\/?(?=.*\/)/, '/');
  const address = path === route ? url : `${url.slice(0, at).replace(/\/$/, '')}${path}`;
  return URL.canParse(address) ? new URL(address) : null;
}
