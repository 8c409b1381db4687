// What Wireprint knows of one article from its own text: outlet, language, credits and fingerprint.
import type { Article, Outlet } from './article';
import type { Credit } from './credit/credit';
import { readCredits } from './credit/read-credits';
import { makeFingerprint, type Print } from './fingerprint/make-fingerprint';
import { outletOf } from './outlet';
import { detectLanguage } from './text/language';

export interface Described {
  readonly outlet: Outlet;
  /** BCP 47 primary tag, '' where it cannot be told. */
  readonly lang: string;
  readonly credits: readonly Credit[];
  readonly print: Print;
}

/** Everything that is derived from an article alone; the same for the extension and the command line. */
export function describeArticle(article: Article): Described {
  const outlet = outletOf(article.url || (article.canonicalUrl ?? ''), article.siteName);
  const lang = detectLanguage([article.title, ...article.paragraphs].join('\n'), article.declaredLang);
  return {
    outlet,
    lang,
    credits: readCredits(article, { lang, outletDomain: outlet.domain }),
    print: makeFingerprint(article.title, article.paragraphs, lang),
  };
}
