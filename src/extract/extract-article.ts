// Reads the article of a page: a Document in, an Article out, or null where the page shows none.
import { MAX_ADDRESS_LENGTH, MAX_PARAGRAPH_LENGTH, MAX_PARAGRAPHS } from '../core/bounds';
import type { Article } from '../core/model/article';
import { withinBody } from '../core/text/within-body';
import { findBody } from './find-body';
import { ignoredParameters } from './ignored-parameters';
import { isArticlePage } from './is-article-page';
import { textOf } from './json-ld';
import { namedOutlet } from './named-outlet';
import { removeNotices } from './notices';
import { keepFrontStory } from './other-stories';
import { ownFacts } from './own-facts';
import { pageDates } from './page-dates';
import { type PageFacts, pageFacts } from './page-facts';
import { absolute, ownAddress, pageCanonical, pageLang, pageSiteName } from './page-identity';
import { pageTitle } from './page-title';
import { plainClone } from './plain-clone';
import { paragraphTexts } from './quoted-runs';
import { storyKey } from './story-key';
import { structuredClaims } from './structured-claims';
import { textLines } from './text-lines';

/**
 * The article that a document shows at an address; null where it shows none. Where it shows several, the one whose address is the page's, else the
 * one whose heading comes first in `headingsInFront`. The document is left as it is.
 */
export function extractArticle(document: Document, shownAt: string, headingsInFront: readonly string[] = []): Article | null {
  if (!document.body) return null;
  const page = plainClone(document);
  const declared = pageFacts(page);
  const front = keepFrontStory(page, {
    url: shownAt,
    headingsInFront,
    titles: declaredTitles(page, declared),
    headKey: storyKey(pageCanonical(page, declared, shownAt) ?? ''),
  });
  const url = front.address;
  const facts = ownFacts(page, declared, front, url);
  removeNotices(page, front.heading);
  const found = findBody(page, facts.article);
  const { runs, body } = found;
  const paragraphs = body.slice(0, MAX_PARAGRAPHS).flatMap((index) => runs[index] ?? []);
  if (!isArticlePage(facts, url, paragraphs)) return null;
  const base = absolute(page.querySelector('base[href]')?.getAttribute('href') ?? '', url) || url;
  const outlet = namedOutlet(page, facts, url, base);
  return {
    url: url.slice(0, MAX_ADDRESS_LENGTH),
    canonicalUrl: ownAddress(page, facts, url, base),
    ignoredParameters: ignoredParameters(page, facts, url, base),
    siteName: pageSiteName(facts),
    ...(outlet && { namedOutlet: outlet }),
    title: pageTitle(page, facts),
    declaredLang: pageLang(page, facts),
    dates: pageDates(page, facts, found),
    paragraphs: withinBody(paragraphTexts(paragraphs).map((text) => text.slice(0, MAX_PARAGRAPH_LENGTH))),
    lines: textLines(runs, body, base),
    structured: structuredClaims(page, facts),
  };
}

/** The titles that the head of a page gives, the most reliable first. */
function declaredTitles(page: Document, { article, meta }: PageFacts): string[] {
  return [textOf(article?.headline), meta('og:title', 'twitter:title'), page.title].filter(Boolean);
}
