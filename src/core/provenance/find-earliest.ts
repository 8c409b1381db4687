// Which article was published first, as far as the pages' own dates tell.

import type { Earliest } from '../model/provenance';
import type { KnownArticle } from './known-article';

/**
 * The earliest by published date; null where fewer than two dates are known or the first two cannot be told apart, since a day without an hour
 * may lie before or after any hour of it.
 *
 * @param articles the asked one first
 * @param versions the asked one seen again: one that may be older than what others published first leaves nothing clear
 */
export function findEarliest(articles: readonly KnownArticle[], versions: readonly KnownArticle[] = []): Earliest | null {
  const dated = articles.flatMap(datedArticle).sort((a, b) => a.span[0] - b.span[0]);
  const [first, second] = dated;
  if (!first || !second || first.span[1] >= second.span[0]) return null;
  const isOfAnother = first.articleId !== articles[0]?.articleId;
  if (isOfAnother && versions.flatMap(datedArticle).some(({ span }) => span[0] <= first.span[1])) return null;
  return { articleId: first.articleId, publishedAt: first.publishedAt, undated: articles.length - dated.length };
}

/** Nothing for an article without a date, or with one that had not come yet when it was read. */
function datedArticle({
  articleId,
  publishedAt,
  readAt,
}: KnownArticle): { articleId: string; publishedAt: string; span: [number, number] }[] {
  if (!publishedAt || Number.isNaN(Date.parse(publishedAt))) return [];
  const span = spanOf(publishedAt);
  return readAt !== null && span[0] > readAt + CLOCKS ? [] : [{ articleId, publishedAt, span }];
}

const HOUR = 3_600_000;
/** A day that names no zone may begin this much earlier, or end this much later, than in Greenwich. */
const ZONES = 12 * HOUR;
/** A site's clock and the reader's may disagree. */
const CLOCKS = HOUR;

/** First and last moment that an ISO date may mean, in milliseconds. */
function spanOf(date: string): [number, number] {
  const moment = Date.parse(date);
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return [moment - ZONES, moment + 24 * HOUR + ZONES];
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(date)) return [moment, moment];
  // Read as if in Greenwich: by itself it would be read in the zone of this machine.
  const inGreenwich = Date.parse(`${date}Z`);
  const middle = Number.isNaN(inGreenwich) ? moment : inGreenwich;
  return [middle - ZONES, middle + ZONES];
}
