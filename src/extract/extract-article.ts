// Reads the article of a page: a Document in, an Article out, or null where the page shows none.
import { MAX_ADDRESS_LENGTH, MAX_PARAGRAPH_LENGTH, MAX_PARAGRAPHS } from '../core/bounds';
import type { Article } from '../core/model/article';
import { findBody } from './find-body';
import { isArticlePage } from './is-article-page';
import { pageDates } from './page-dates';
import { pageFacts } from './page-facts';
import { absolute, pageCanonical, pageLang, pageSiteName, pageTitle } from './page-identity';
import { structuredClaims } from './structured-claims';
import { textLines } from './text-lines';

/** The article that a document shows at an address; null where it shows none. The document is left as it is. */
export function extractArticle(document: Document, url: string): Article | null {
  if (!document.body) return null;
  const facts = pageFacts(document);
  const found = findBody(document, facts.article);
  const { runs, body } = found;
  const paragraphs = body.slice(0, MAX_PARAGRAPHS).flatMap((index) => runs[index] ?? []);
  if (!isArticlePage(facts, url, paragraphs)) return null;
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) || url;
  return {
    url: url.slice(0, MAX_ADDRESS_LENGTH),
    canonicalUrl: pageCanonical(document, facts, base),
    siteName: pageSiteName(facts),
    title: pageTitle(document, facts),
    declaredLang: pageLang(document, facts),
    dates: pageDates(document, facts, found),
    paragraphs: paragraphs.map(({ text }) => text.slice(0, MAX_PARAGRAPH_LENGTH)),
    lines: textLines(runs, body, base),
    structured: structuredClaims(document, facts),
  };
}
