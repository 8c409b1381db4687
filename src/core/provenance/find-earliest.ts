// Which article was published first, as far as the pages' own dates tell, and what that rests on.

import { isInFuture, type PossibleMoments, possibleMoments } from '../date-certainty';
import { DAY } from '../durations';
import type { Earliest } from '../model/provenance';
import { type KnownArticle, outletKey } from './known-article';

/** Days between a date and what supports it. Chosen by hand, as in match/story-time.ts: a story is news for a week. */
const MAX_APART = 7 * DAY;

/**
 * The earliest by published date; null where fewer than two dates are usable or the first two cannot be told apart, since a day without an hour
 * may lie before or after any hour of it.
 *
 * Any page can write any date. So a date that lies after this browser had the article is none, and one that lies long before this browser first saw
 * the story counts only where another outlet's date is near it.
 *
 * @param articles the asked one first
 * @param versions other versions of the asked article: where one of them may be older than the earliest article of another outlet, the result is null
 */
export function findEarliest(articles: readonly KnownArticle[], versions: readonly KnownArticle[] = []): Earliest | null {
  const seenAt = firstSeen([...articles, ...versions]);
  const given = articles.flatMap(datedArticle);
  const dated = given.filter((date) => isSupported(date, given, seenAt)).sort((a, b) => a.moments.from - b.moments.from);
  const [first, second] = dated;
  if (!first || !second || first.moments.to >= second.moments.from) return null;
  const isOfAnother = first.article !== articles[0];
  if (isOfAnother && versions.flatMap(datedArticle).some(({ moments }) => moments.from <= first.moments.to)) return null;
  const { articleId, firstReadAt } = first.article;
  const wasRead = firstReadAt !== null && firstReadAt < second.moments.from;
  return {
    articleId,
    publishedAt: first.publishedAt,
    undated: articles.length - dated.length,
    basis: wasRead ? 'reading' : 'dates',
    seenAt: seenAt === null ? null : new Date(seenAt).toISOString(),
  };
}

interface DatedArticle {
  readonly article: KnownArticle;
  readonly publishedAt: string;
  readonly moments: PossibleMoments;
}

/** When this browser first read one of the articles; null where none was read before. */
function firstSeen(articles: readonly KnownArticle[]): number | null {
  const moments = articles.flatMap(({ firstReadAt }) => firstReadAt ?? []);
  return moments.length > 0 ? moments.reduce((one, other) => Math.min(one, other)) : null;
}

/** Empty for an article without a date, with one that is only likely, or with a date that still lay in the future when the article was first read. */
function datedArticle(article: KnownArticle): DatedArticle[] {
  const { publishedAt, publishedLikely, firstReadAt } = article;
  const moments = possibleMoments(publishedAt);
  if (publishedAt === null || publishedLikely || moments === null) return [];
  return firstReadAt !== null && isInFuture(publishedAt, firstReadAt) ? [] : [{ article, publishedAt, moments }];
}

function isSupported({ article, moments }: DatedArticle, given: readonly DatedArticle[], seenAt: number | null): boolean {
  if (seenAt === null || moments.to >= seenAt - MAX_APART) return true;
  const outlet = outletKey(article);
  return given.some(
    (other) =>
      other.article !== article &&
      (outlet === '' || outletKey(other.article) !== outlet) &&
      other.moments.from - MAX_APART <= moments.to &&
      moments.from <= other.moments.to + MAX_APART,
  );
}
