// Makes an article of an input row of either kind.

import * as bounds from '../core/bounds';
import type { Article, TextLine } from '../core/model/article';
import { withinBody } from '../core/text/within-body';
import { cleanText } from '../extract/clean-text';
import { extractArticle } from '../extract/extract-article';
import { offerStart } from '../extract/trailing-offer';
import { openPage } from './open-page';
import type { ReadRow, TextRow } from './rows';

/** Read from the page file, or made of the text. Null where there is no article. */
export function articleOfRow(row: ReadRow): Article | null {
  return 'file' in row ? extractArticle(openPage(row.file), row.url) : articleOfText(row);
}

/**
 * Each line of the text is a paragraph; the byline stands above the body and an offer to subscribe below it, as on a page. Null where text and title are
 * empty.
 */
export function articleOfText(row: TextRow): Article | null {
  const written = row.text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => cleanText(line, bounds.MAX_PARAGRAPH_LENGTH))
    .filter(Boolean)
    .slice(0, bounds.MAX_PARAGRAPHS);
  const all = withinBody(written);
  const title = cleanText(row.title, bounds.MAX_TITLE_LENGTH);
  const byline = cleanText(row.byline, bounds.MAX_LINE_LENGTH);
  if (!all.length && !title) return null;
  const end = offerStart(all, () => false);
  const lines = all.map(
    (text, index): TextLine => ({
      text: text.slice(0, bounds.MAX_LINE_LENGTH),
      position: index < end ? 'body' : 'after',
      role: 'text',
      href: '',
    }),
  );
  const above: TextLine[] = byline ? [{ text: byline, position: 'before', role: 'byline', href: '' }] : [];
  return {
    url: row.url.slice(0, bounds.MAX_ADDRESS_LENGTH),
    canonicalUrl: null,
    ignoredParameters: [],
    siteName: cleanText(row.site, bounds.MAX_SITE_NAME_LENGTH),
    title,
    declaredLang: cleanText(row.lang, 50),
    dates: row.publishedAt ? [{ text: cleanText(row.publishedAt, bounds.MAX_DATE_LENGTH), from: 'declared', says: 'published' }] : [],
    paragraphs: all.slice(0, end),
    lines: [...above, ...lines].slice(0, bounds.MAX_LINES),
    structured: [],
  };
}
