// An article that was just read, as the store records it.
import type { Described } from '../core/describe-article';
import { keptOf } from '../core/fingerprint/make-fingerprint';
import type { Article } from '../core/model/article';
import type { NewArticle } from './record-articles';

/** @param text as `packText` returned it; null where it is not kept @param now when it was read, in milliseconds */
export function newArticle(article: Article, described: Described, text: Uint8Array | null, now: number): NewArticle {
  const { ignoredParameters, title } = article;
  const { url, address, canonical, outlet, owner, lang, dates, credits, page, print, parts } = described;
  return {
    address,
    ...(canonical && { canonical }),
    ...(ignoredParameters.length > 0 && { ignoredParameters }),
    url,
    outletDomain: outlet.domain,
    outletName: outlet.name,
    ...(owner && { owner }),
    title,
    lang,
    publishedAt: dates.publishedAt,
    ...(dates.isPublishedLikely && { publishedLikely: true }),
    readAt: now,
    credits,
    ...(Object.values(page).some((part) => part !== null) && { page }),
    ...(parts.length > 0 && { parts }),
    fingerprint: keptOf(print),
    text,
  };
}
