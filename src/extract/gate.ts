// Whether a page is one public news article. Runs on every page that is watched: small, causes no reflow, and says no when in doubt.

import { isPrivateHost } from '../core/private-host';
import { hostOf, isWebAddress } from '../core/web-address';
import { declaredKind } from './declared-kind';
import { holderOf } from './holder-of';
import { isArticleAddress, isIndexAddress, isMailHost } from './index-address';
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
/** Texts outside paragraphs that are looked at. */
const MAX_BARE_TEXTS = 5_000;
/** `NodeFilter.SHOW_TEXT`, which the command line's documents do not have. */
const SHOW_TEXT = 4;
/** Elements in which a text outside paragraphs is no prose of the page. */
const NO_PROSE = 'p, a, nav, footer, form, figure, script, style, noscript, textarea';

/** True where the page at this address declares itself, or plainly is, a public news article. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!/html/.test(document.contentType ?? 'text/html') || !isPublic(document, url) || isIndexAddress(url)) return false;
  const kind = declaredKind(jsonLdObjects(document), content(document, 'og:type'));
  if (kind === 'other') return false;
  const prose = proseOf(document);
  if (kind === 'article') return prose.chars >= MIN_DECLARED_PROSE_CHARS;
  const isDated =
    document.querySelector('meta[property="article:published_time"], [itemprop~="datePublished"], time[datetime], time[pubdate]') !== null;
  if (kind === 'shared-as-article') {
    // The entries of a list are dated too, but each stands alone.
    return prose.chars >= MIN_DECLARED_PROSE_CHARS && (isArticleAddress(url) || (isDated && prose.together > 1));
  }
  const isOneArticle = document.querySelectorAll('h1').length === 1 && isArticleAddress(url) && isDated;
  return isOneArticle && prose.chars >= MIN_UNDECLARED_PROSE_CHARS && prose.together >= MIN_PARAGRAPHS && !isUnlisted(document);
}

/** False for hosts of a private network, pages for one reader (mail, a log-in), and pages that are being written. */
function isPublic(document: Document, url: string): boolean {
  if (!isWebAddress(url) || isMailHost(url)) return false;
  const address = new URL(url);
  if (isPrivateHost(hostOf(address)) || address.username) return false;
  return document.querySelector('[contenteditable="true"], form[action*="logout" i] input[type="password"]') === null;
}

/** Pages kept from search engines are mostly searches, accounts and replies to forms. */
function isUnlisted(document: Document): boolean {
  return /noindex|none/i.test(content(document, 'robots'));
}

/**
 * Characters of the long texts of the page, and the most such texts that stand side by side. Texts that stand in no paragraph count where paragraphs hold
 * little, since some sites write none.
 */
function proseOf(document: Document): { chars: number; together: number } {
  let chars = 0;
  const held = new Map<Element | null, number>();
  const add = (node: Node) => {
    const weight = textWeight((node.textContent ?? '').slice(0, MAX_WEIGHED_CHARS).trim());
    if (weight < MIN_PARAGRAPH_CHARS) return;
    const holder = node.parentElement && holderOf(node.parentElement);
    held.set(holder, (held.get(holder) ?? 0) + 1);
    chars += weight;
  };
  [...document.querySelectorAll('p')].slice(0, MAX_WEIGHED_PARAGRAPHS).forEach(add);
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  for (let looked = 0; chars < MIN_UNDECLARED_PROSE_CHARS && looked < MAX_BARE_TEXTS && walker.nextNode(); looked++) {
    if (!walker.currentNode.parentElement?.closest(NO_PROSE)) add(walker.currentNode);
  }
  return { chars, together: Math.max(0, ...held.values()) };
}

function content(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content') ?? '';
}
