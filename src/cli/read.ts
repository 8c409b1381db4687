// The verb `read`: the article of a page or text, and its credits.

import { languageLists } from '../build/language-lists';
import { readCredits } from '../core/credit/read-credits';
import { pageDates } from '../core/dates/page-dates';
import type { Credit } from '../core/model/credit';
import type { Outlet } from '../core/model/outlet';
import type { PageStatements } from '../core/model/page-statements';
import { outletOfArticle, siteNotCredited } from '../core/outlet';
import { withoutNoteLines } from '../core/page/read-corrected';
import { readPageStatements } from '../core/page/read-page-statements';
import { detectLanguage } from '../core/text/detect-language';
import { articleOfRow } from './article-of-row';
import { parseReadRow } from './rows';

export interface ReadOutput {
  readonly article: {
    readonly url: string;
    readonly outlet: Outlet;
    readonly title: string;
    readonly lang: string;
    readonly publishedAt: string | null;
    /** The page does not say that this is when it was published, or its numbers can be understood in another way. */
    readonly publishedLikely: boolean;
    readonly paragraphs: readonly string[];
  } | null;
  readonly credits: readonly Pick<Credit, 'agency' | 'outlet' | 'name' | 'kind' | 'slot' | 'strength' | 'quote'>[];
  /** What the page says of itself. */
  readonly page: PageStatements;
}

const NOTHING_SAID: PageStatements = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };

/** The output for a row of `read`. */
export function readRow(row: unknown): ReadOutput {
  const article = articleOfRow(parseReadRow(row));
  if (!article) return { article: null, credits: [], page: NOTHING_SAID };
  const { url, title, paragraphs } = article;
  const lang = detectLanguage([title, ...paragraphs].join('\n'), article, languageLists);
  const outlet = outletOfArticle(article);
  const dates = pageDates(article, lang, languageLists);
  const credits = readCredits(withoutNoteLines(article, lang, languageLists), {
    lang,
    outletDomain: siteNotCredited(article),
    words: languageLists.words,
  });
  return {
    article: { url, outlet, title, lang, publishedAt: dates.publishedAt, publishedLikely: dates.isPublishedLikely, paragraphs },
    credits: credits.map(({ joint: _, citedBy: __, ...credit }) => credit),
    page: readPageStatements(article, { lang, outlet, credits, dates, lists: languageLists }),
  };
}
