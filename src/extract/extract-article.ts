// A Document in, an Article out, or null where the page shows none.

import { ADDRESS_LENGTH, MAX_PARAGRAPHS, PARAGRAPH_LENGTH } from '../core/bounds';
import type { Article } from '../core/model/article';
import { findBody } from './find-body';
import { isArticlePage } from './is-article-page';
import { pageDates } from './page-dates';
import { pageFacts } from './page-facts';
import { absolute, pageCanonical, pageLang, pageSiteName, pageTitle } from './page-identity';
import { structuredClaims } from './structured-claims';
import { textLines } from './text-lines';

/** Reads the article that a document shows at an address; null where it shows none. The document is left as it is. */
export function extractArticle(document: Document, url: string): Article | null {
  if (!document.body) return null;
  const facts = pageFacts(document);
  const { blocks, body } = findBody(document, facts.article);
  const story = body.slice(0, MAX_PARAGRAPHS).flatMap((at) => blocks[at] ?? []);
  if (!isArticlePage(facts, url, story)) return null;
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) || url;
  return {
    url: url.slice(0, ADDRESS_LENGTH),
    canonicalUrl: pageCanonical(document, facts, base),
    siteName: pageSiteName(facts),
    title: pageTitle(document, facts),
    declaredLang: pageLang(document, facts),
    ...pageDates(document, facts),
    paragraphs: story.map(({ text }) => text.slice(0, PARAGRAPH_LENGTH)),
    lines: textLines(blocks, body, base),
    structured: structuredClaims(document, facts),
  };
}
