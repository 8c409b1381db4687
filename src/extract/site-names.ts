// What a page calls its site and the sections of it.
import { cleanText } from './clean-text';
import { textOf, typesOf } from './json-ld';
import type { PageFacts } from './page-facts';

export interface SiteNames {
  isSite(text: string): boolean;
  isSection(text: string): boolean;
}

/** Characters of a name; a longer text is a slogan or a headline. */
const MAX_NAME = 60;
/** Letters of a name that is looked for within a longer one: a shorter one is there by chance. */
const MIN_WITHIN = 4;
/** Links at the head of a page that may name sections. */
const MAX_LINKS = 300;

/** Reads the names once for a page. */
export function siteNames(document: Document, { article, objects, meta, metas }: PageFacts): SiteNames {
  const declared = [
    meta('og:site_name'),
    meta('application-name', 'apple-mobile-web-app-title', 'al:android:app_name', 'al:ios:app_name'),
    textOf(article?.publisher),
    ...objects
      .filter((object) => typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)))
      .map(({ name }) => textOf(name)),
    ...homeLinks(document).flatMap((link) => [
      link.textContent ?? '',
      link.getAttribute('title') ?? '',
      link.querySelector('img')?.getAttribute('alt') ?? '',
    ]),
  ];
  const names = new Set(declared.map(bare).filter((name) => name.length > 1 && name.length <= MAX_NAME));
  const host = hostOf(document, meta('og:url'));
  const sections = new Set(
    [
      ...sectionLinks(document),
      ...metas.filter(({ name }) => SECTION_META.test(name)).map(({ content }) => content),
      textOf(article?.articleSection),
    ]
      .map(bare)
      .filter(Boolean),
  );
  return {
    isSite: (text) => isOneOf(bare(text), names) || isHost(text, host),
    isSection: (text) => sections.has(bare(text)),
  };
}

const SECTION_META = /^(?:article:section|section|cxenseparse:\w{0,12}-?section|parsely-section|dc\.subject|category)$/;

/** The same letters, or one within the other: `The Harbour Post` in `Harbour Post`. */
function isOneOf(name: string, names: ReadonlySet<string>): boolean {
  if (!name) return false;
  if (names.has(name)) return true;
  if (name.length > MAX_NAME) return false;
  return [...names].some((other) => other.length >= MIN_WITHIN && name.length >= MIN_WITHIN && within(name, other));
}

/** A name with a little more around it: `Harbour Post Online`. */
function within(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  return long.includes(short) && short.length * 2 >= long.length;
}

/** `post.example`, `www.post.example`, `Post` on post.example. */
function isHost(text: string, host: string): boolean {
  const label = host.split('.').at(-2) ?? '';
  const given = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .trim();
  if (!host || given.length > MAX_NAME) return false;
  return (
    given === host ||
    host.endsWith(`.${given}`) ||
    given.endsWith(`.${host}`) ||
    (label.length >= MIN_WITHIN && bare(given) === bare(label))
  );
}

function hostOf(document: Document, ownAddress: string): string {
  const address = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') || ownAddress;
  return /^https?:\/\/(?:www\.)?([^/?#:]{1,200})/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

function homeLinks(document: Document): Element[] {
  return [...document.querySelectorAll('a[href="/"], a[rel~="home"], header a[class*="logo" i]')].slice(0, 6);
}

function sectionLinks(document: Document): string[] {
  const links = [...document.querySelectorAll('nav a, header a, [class*="breadcrumb" i] a, [class*="menu" i] a, [id*="menu" i] a')].slice(
    0,
    MAX_LINKS,
  );
  return links.map((link) => (link.textContent ?? '').slice(0, MAX_NAME)).filter((text) => text.length < MAX_NAME);
}

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return cleanText(text, MAX_NAME * 2)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
