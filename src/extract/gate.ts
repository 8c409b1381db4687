// Whether a page is one public news article. Runs on every page that is watched: small, causes no reflow, and says no when in doubt.
import { isWebAddress } from '../core/address';
import { isPrivateHost } from '../core/watching';
import { declaredKind } from './declared-kind';
import { isArticleAddress, isIndexAddress, isMailAddress } from './index-address';
import { jsonLdObjects } from './json-ld';
import { textWeight } from './text-weight';

// Lengths are characters, weighted by script (text-weight.ts). All numbers were chosen by hand on articles, lists, forums and shops.

/** Shorter paragraphs are captions, teasers and labels. */
const MIN_PARAGRAPH_CHARS = 80;
/** Text of an article that the page declares; a page with less is a video, a picture or a stub. */
const MIN_DECLARED_PROSE_CHARS = 250;
/** Text of an article that the page does not declare. */
const MIN_UNDECLARED_PROSE_CHARS = 900;
/** Paragraphs of such an article that stand side by side. */
const MIN_PARAGRAPHS = 4;
/** Paragraphs that are looked at, to save time: a page may have thousands. */
const MAX_WEIGHED_PARAGRAPHS = 150;
/** Characters of each of them that are looked at. */
const MAX_WEIGHED_CHARS = 2_000;

/** True where the page at this address declares itself, or plainly is, a public news article. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!/html/.test(document.contentType ?? 'text/html') || !isPublic(document, url) || isIndexAddress(url)) return false;
  const kind = declaredKind(jsonLdObjects(document), content(document, 'og:type'));
  if (kind === 'other') return false;
  const prose = proseOf(document);
  if (kind === 'article') return prose.chars >= MIN_DECLARED_PROSE_CHARS || hasTextWithoutParagraphs(document);
  const isDated =
    document.querySelector('meta[property="article:published_time"], [itemprop~="datePublished"], time[datetime], time[pubdate]') !== null;
  if (kind === 'shared-as-article') return prose.chars >= MIN_DECLARED_PROSE_CHARS && (isDated || isArticleAddress(url));
  const isOneArticle = document.querySelectorAll('h1').length === 1 && isArticleAddress(url) && isDated;
  return isOneArticle && prose.chars >= MIN_UNDECLARED_PROSE_CHARS && prose.together >= MIN_PARAGRAPHS && !isUnlisted(document);
}

/** False for hosts of a private network, pages for one reader (mail, a log-in), and pages that are being written. */
function isPublic(document: Document, url: string): boolean {
  if (!isWebAddress(url) || isMailAddress(url)) return false;
  const { hostname, username } = new URL(url);
  if (isPrivateHost(hostname) || username) return false;
  return document.querySelector('[contenteditable="true"], form[action*="logout" i] input[type="password"]') === null;
}

/** Pages kept from search engines are mostly searches, accounts and replies to forms. */
function isUnlisted(document: Document): boolean {
  return /noindex|none/i.test(content(document, 'robots'));
}

/** Text in paragraphs, and how many of them stand side by side. */
function proseOf(document: Document): { chars: number; together: number } {
  let chars = 0;
  const siblings = new Map<Element | null, number>();
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, MAX_WEIGHED_PARAGRAPHS)) {
    const weight = textWeight((paragraph.textContent ?? '').slice(0, MAX_WEIGHED_CHARS).trim());
    if (weight < MIN_PARAGRAPH_CHARS) continue;
    chars += weight;
    siblings.set(paragraph.parentElement, (siblings.get(paragraph.parentElement) ?? 0) + 1);
  }
  return { chars, together: Math.max(0, ...siblings.values()) };
}

/** Articles whose paragraphs are separated by line breaks, or are no `p`. Three times the text is asked for, since menus count too. */
function hasTextWithoutParagraphs(document: Document): boolean {
  const body = document.querySelector('[itemprop~="articleBody"], article, main');
  return (body?.textContent ?? '').trim().length >= MIN_DECLARED_PROSE_CHARS * 3 && !document.querySelector('video');
}

function content(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content') ?? '';
}
