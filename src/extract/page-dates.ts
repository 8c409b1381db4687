// When an article was published and last changed, from the most reliable statement of its page.
import { isoDate } from './iso-date';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** Meta elements with the date of publication, the most reliable first. */
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'article.published',
  'published-date',
  'originalpublicationdate',
  'date',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'article.updated',
];
/** Elements that show the date of publication, the most reliable first within each page. */
const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], article header time[datetime], article time[datetime], main time[datetime], h1 ~ * time[datetime], time[datetime]';
const MODIFIED_ELEMENTS = '[itemprop~="dateModified"]';

/** The dates of a page, each as exact as the page gives it. */
export function pageDates(document: Document, { article, meta }: PageFacts): { publishedAt: string | null; modifiedAt: string | null } {
  return {
    publishedAt:
      isoDate(textOf(article?.datePublished)) ??
      firstDate(PUBLISHED_METAS.map((name) => meta(name))) ??
      isoDate(textOf(article?.dateCreated)) ??
      shownDate(document, PUBLISHED_ELEMENTS),
    modifiedAt:
      isoDate(textOf(article?.dateModified)) ??
      firstDate(MODIFIED_METAS.map((name) => meta(name))) ??
      shownDate(document, MODIFIED_ELEMENTS),
  };
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = text && isoDate(text);
    if (date) return date;
  }
  return null;
}

function shownDate(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  return isoDate(stated) ?? isoDate((element.textContent ?? '').slice(0, 200));
}
