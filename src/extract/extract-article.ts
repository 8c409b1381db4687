// A Document in, an Article out, or null where the page shows none.
import type { Article } from '../core/article';
import { cleanText } from './clean-text';
import { findBody } from './find-body';

/** Reads the article that a document shows; null where it shows none. The document is left as it is. */
export function extractArticle(document: Document, url: string): Article | null {
  if (!document.body) return null;
  const { blocks, body } = findBody(document);
  const paragraphs = body.flatMap((at) => blocks[at]?.text ?? []);
  if (!paragraphs.length) return null;
  return {
    url,
    canonicalUrl: null,
    siteName: '',
    title: cleanText(document.title),
    declaredLang: document.documentElement.lang,
    publishedAt: null,
    modifiedAt: null,
    paragraphs,
    segments: paragraphs.map((text) => ({ text, place: 'body', role: 'text', href: '' })),
    structured: [],
  };
}
