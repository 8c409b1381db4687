// Whether a page is one public news article. Small and without reflow: it runs on every page that is watched, and when in doubt says no.
import { isWebAddress } from '../core/address';
import { isPrivateHost } from '../core/watching';
import { type DeclaredKind, declaredKind } from './declared-kind';
import { isIndexAddress, isMailAddress, isStoryAddress } from './index-address';
import { jsonLdObjects } from './json-ld';

/** Shorter paragraphs are captions, teasers and labels. */
const PARAGRAPH_CHARS = 80;
/** Text that an article has at least; a page that shows less is a video, a picture or a stub. */
const MIN_DECLARED = 250;
const MIN_UNDECLARED = 900;
const MIN_PARAGRAPHS = 4;
/** Enough to tell; a page may have thousands. */
const MAX_PARAGRAPHS = 150;
/** Chinese, Japanese and Korean say in one character what others say in three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/; // 東

/** True where the page at this address declares itself, or plainly is, a public news article. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!/html/.test(document.contentType ?? 'text/html') || !isPublic(document, url) || isIndexAddress(url)) return false;
  const kind = declaredKind(jsonLdObjects(document), content(document, 'og:type'));
  if (kind === 'other') return false;
  const prose = proseOf(document);
  if (kind === 'article') return prose.chars >= MIN_DECLARED || hasBreaks(document, kind);
  const isDated =
    document.querySelector('meta[property="article:published_time"], [itemprop~="datePublished"], time[datetime], time[pubdate]') !== null;
  if (kind === 'shared-as-article') return prose.chars >= MIN_DECLARED && (isDated || isStoryAddress(url));
  const isOneStory = document.querySelectorAll('h1').length === 1 && isStoryAddress(url) && isDated;
  return isOneStory && prose.chars >= MIN_UNDECLARED && prose.together >= MIN_PARAGRAPHS && !isUnlisted(document);
}

function isPublic(document: Document, url: string): boolean {
  if (!isWebAddress(url) || isMailAddress(url)) return false;
  const { hostname, username } = new URL(url);
  if (isPrivateHost(hostname) || username) return false;
  return document.querySelector('[contenteditable="true"], form[action*="logout" i] input[type="password"]') === null;
}

/** Pages kept from search engines are searches, accounts and answers to forms rather than news. */
function isUnlisted(document: Document): boolean {
  return /noindex|none/i.test(content(document, 'robots'));
}

/** Text in paragraphs, and how many stand side by side. */
function proseOf(document: Document): { chars: number; together: number } {
  let chars = 0;
  const siblings = new Map<Element | null, number>();
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS)) {
    const text = (paragraph.textContent ?? '').slice(0, 2_000).trim();
    const weight = text.length * (DENSE.test(text) ? 3 : 1);
    if (weight < PARAGRAPH_CHARS) continue;
    chars += weight;
    siblings.set(paragraph.parentElement, (siblings.get(paragraph.parentElement) ?? 0) + 1);
  }
  return { chars, together: Math.max(0, ...siblings.values()) };
}

/** Articles whose paragraphs are parted by line breaks, or are no `p` at all. */
function hasBreaks(document: Document, kind: DeclaredKind): boolean {
  const body = document.querySelector('[itemprop~="articleBody"], article, main');
  return kind === 'article' && (body?.textContent ?? '').trim().length >= MIN_DECLARED * 3 && !document.querySelector('video');
}

function content(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content') ?? '';
}
