// Which article was published first, as far as the pages' own dates tell.

import { isInFuture, type PossibleMoments, possibleMoments } from '../date-certainty';
import type { Earliest } from '../model/provenance';
import type { KnownArticle } from './known-article';

/**
 * The earliest by published date; null where fewer than two dates are known or the first two cannot be told apart, since a day without an hour
 * may lie before or after any hour of it.
 *
 * @param articles the asked one first
 * @param versions other versions of the asked article: where one of them may be older than the earliest article of another outlet, the result is null
 */
export function findEarliest(articles: readonly KnownArticle[], versions: readonly KnownArticle[] = []): Earliest | null {
  const dated = articles.flatMap(datedArticle).sort((a, b) => a.moments.from - b.moments.from);
  const [first, second] = dated;
  if (!first || !second || first.moments.to >= second.moments.from) return null;
  const isOfAnother = first.articleId !== articles[0]?.articleId;
  if (isOfAnother && versions.flatMap(datedArticle).some(({ moments }) => moments.from <= first.moments.to)) return null;
  return { articleId: first.articleId, publishedAt: first.publishedAt, undated: articles.length - dated.length };
}

interface DatedArticle {
  readonly articleId: string;
  readonly publishedAt: string;
  readonly moments: PossibleMoments;
}

/** Empty for an article without a date, with one that is only likely, or with a date that still lay in the future when the article was read. */
function datedArticle({ articleId, publishedAt, publishedLikely, readAt }: KnownArticle): DatedArticle[] {
  const moments = possibleMoments(publishedAt);
  if (publishedAt === null || publishedLikely || moments === null) return [];
  return readAt !== null && isInFuture(publishedAt, readAt) ? [] : [{ articleId, publishedAt, moments }];
}
