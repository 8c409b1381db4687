// What Wireprint knows of one article from its own text: outlet, language, credits and fingerprint.
import { addressKey, keptAddress } from './address';
import { readPageCredits } from './credit/read-credits';
import { type PageDates, pageDates } from './dates/page-dates';
import { makeFingerprint, type Print } from './fingerprint/make-fingerprint';
import { makeParts } from './fingerprint/make-parts';
import type { LanguageLists } from './languages/language-lists';
import { originalAddress } from './mirrors';
import type { Article } from './model/article';
import type { Credit } from './model/credit';
import type { Outlet } from './model/outlet';
import type { PageStatements } from './model/page-statements';
import type { Part } from './model/part';
import { hostOfArticle, outletOfArticle, siteNotCredited } from './outlet';
import { readOwner } from './owner';
import { withoutNoteLines } from './page/read-corrected';
import { readPageStatements } from './page/read-page-statements';
import { portalOf } from './portals';
import { detectLanguage } from './text/detect-language';

export interface Described {
  readonly outlet: Outlet;
  /** Holder of the outlet's copyright; '' where its page names none. */
  readonly owner: string;
  /** Its address with what leads to the article alone; '' where that is unknown. */
  readonly url: string;
  /** `addressKey` of its url; '' where that is unknown. */
  readonly address: string;
  /** `addressKey` of the address that the page gives as its own, or was copied from; '' where there is none or it is the same. */
  readonly canonical: string;
  /** BCP 47 primary tag, '' where it cannot be told. */
  readonly lang: string;
  readonly dates: PageDates;
  readonly credits: readonly Credit[];
  /** What the page says of its article besides. */
  readonly page: PageStatements;
  readonly print: Print;
  /** Its sections that name sources of their own; empty where it is one story. */
  readonly parts: readonly Part[];
}

/** Everything that is derived from an article alone; the same for the extension and the command line. */
export function describeArticle(article: Article, lists: LanguageLists): Described {
  const outlet = outletOfArticle(article);
  const host = hostOfArticle(article);
  const lang = detectLanguage([article.title, ...article.paragraphs].join('\n'), article, lists);
  const address = addressKey(article.url, article.ignoredParameters);
  const canonical = addressKey(originalAddress(article.url) ?? article.canonicalUrl ?? '');
  const dates = pageDates(article, lang, lists);
  const told = withoutNoteLines(article, lang, lists);
  const { credits, sections } = readPageCredits(told, { lang, outletDomain: siteNotCredited(article), words: lists.words });
  const print = makeFingerprint(article.title, article.paragraphs, lang, lists);
  return {
    outlet,
    // The foot of a portal's page names the portal's owner, which is not the outlet's.
    owner: outlet.domain === host.domain || portalOf(article.url)?.isGroup ? readOwner(article) : '',
    url: keptAddress(article.url, article.ignoredParameters),
    address,
    canonical: canonical === address ? '' : canonical,
    lang,
    dates,
    credits,
    page: readPageStatements(article, { lang, outlet, credits, dates, lists }),
    print,
    parts: makeParts(sections, print),
  };
}
