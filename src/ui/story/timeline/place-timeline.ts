// Where published dates stand on a line of time: moments as points, days as spans, the rest apart.
import type { StoryArticle } from '../../../messages/contract';

type Dated = Pick<StoryArticle, 'articleId' | 'publishedAt' | 'dateCertainty'>;

export interface PlacedDate {
  readonly articleId: string;
  readonly certainty: StoryArticle['dateCertainty'];
  /** First and last moment that it may mean, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** The same as shares of the whole line, 0…1. */
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  /** In order of time, one a row, so that those of one minute do not lie on each other. */
  readonly placed: readonly PlacedDate[];
  /** Dated after now: a mistake of the page, or of the clock. */
  readonly future: readonly string[];
  readonly undated: readonly string[];
  /** Ends of the line; null where nothing is placed. */
  readonly span: readonly [from: number, to: number] | null;
}

const HOUR = 3_600_000;
/** A clock that is a little fast is no news. */
const FAST_CLOCK = HOUR / 12;
/** A day may have begun so much earlier elsewhere; an hour without a zone may be so far off. */
const ZONES = 12 * HOUR;
/** A line is at least so long, so that one moment alone has an hour to stand in. */
const MIN_SPAN = HOUR;

/** @param now milliseconds */
export function placeTimeline(articles: readonly Dated[], now: number): Timeline {
  const spans = articles.flatMap((article) => {
    const span = spanOf(article);
    return span ? [{ articleId: article.articleId, certainty: article.dateCertainty, from: span[0], to: span[1] }] : [];
  });
  const undated = articles.filter((article) => spanOf(article) === null).map(({ articleId }) => articleId);
  const isFuture = ({ certainty, from }: { certainty: string; from: number }) => from > now + (certainty === 'minute' ? FAST_CLOCK : ZONES);
  const past = spans.filter((span) => !isFuture(span)).sort((a, b) => a.from - b.from || a.to - b.to);
  const future = spans.filter(isFuture).map(({ articleId }) => articleId);
  if (past.length === 0) return { placed: [], future, undated, span: null };
  const least = Math.min(...past.map(({ from }) => from));
  const most = Math.max(...past.map(({ to }) => to));
  const spare = Math.max(0, MIN_SPAN - (most - least)) / 2;
  const [from, to] = [least - spare, most + spare];
  const share = (moment: number) => (moment - from) / (to - from);
  const placed = past.map((span) => ({ ...span, start: share(span.from), end: share(span.to) }));
  return { placed, future, undated, span: [from, to] };
}

/** A day is drawn as that day on the reader's own calendar, as it is written. */
function spanOf({ publishedAt, dateCertainty }: Dated): [number, number] | null {
  if (publishedAt === null || dateCertainty === 'none') return null;
  if (dateCertainty === 'day') {
    const [year = 0, month = 1, day = 1] = publishedAt.split('-').map(Number);
    return [new Date(year, month - 1, day).getTime(), new Date(year, month - 1, day + 1).getTime()];
  }
  if (dateCertainty === 'minute') return [Date.parse(publishedAt), Date.parse(publishedAt)];
  const inGreenwich = Date.parse(`${publishedAt}Z`);
  const middle = Number.isNaN(inGreenwich) ? Date.parse(publishedAt) : inGreenwich;
  return [middle - ZONES, middle + ZONES];
}
