// Where published dates stand on the timeline: moments as points, days as spans. Unknown and future dates are listed apart.
import { isInFuture, possibleMoments, type StoryArticle } from '../../../messages/contract';

type Dated = Pick<StoryArticle, 'articleId' | 'publishedAt' | 'dateCertainty'>;

export interface TimelineRow {
  readonly articleId: string;
  readonly certainty: StoryArticle['dateCertainty'];
  /** What is drawn, in milliseconds since 1970: both the same for a moment. */
  readonly from: number;
  readonly to: number;
  /** The same as shares of the whole line, 0…1. */
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  /** In order of time. Each has a row of its own, so that those of one minute do not cover each other. */
  readonly rows: readonly TimelineRow[];
  /** Dated after now: a mistake of the page, or of the clock. */
  readonly future: readonly string[];
  readonly undated: readonly string[];
  /** Ends of the line; null where there are no rows. */
  readonly span: readonly [from: number, to: number] | null;
}

/** An hour: so that a single moment has a line to stand on. */
const MIN_LENGTH = 3_600_000;

/** @param now milliseconds since 1970 */
export function layOutTimeline(articles: readonly Dated[], now: number): Timeline {
  const undated: string[] = [];
  const future: string[] = [];
  const past: Omit<TimelineRow, 'start' | 'end'>[] = [];
  for (const article of articles) {
    const { articleId, publishedAt, dateCertainty } = article;
    const drawn = drawnSpan(article);
    if (drawn === null) undated.push(articleId);
    else if (isInFuture(publishedAt, now)) future.push(articleId);
    else past.push({ articleId, certainty: dateCertainty, ...drawn });
  }
  if (past.length === 0) return { rows: [], future, undated, span: null };
  const first = Math.min(...past.map(({ from }) => from));
  const last = Math.max(...past.map(({ to }) => to));
  const spare = Math.max(0, MIN_LENGTH - (last - first)) / 2;
  const [from, to] = [first - spare, last + spare];
  const share = (moment: number) => (moment - from) / (to - from);
  const inOrder = past.sort((a, b) => a.from - b.from || a.to - b.to);
  return { rows: inOrder.map((date) => ({ ...date, start: share(date.from), end: share(date.to) })), future, undated, span: [from, to] };
}

/** A day is drawn as that day of the reader's own calendar, since the axis shows that calendar; everything else as all that it may mean. */
export function drawnSpan({ publishedAt, dateCertainty }: Dated): { readonly from: number; readonly to: number } | null {
  if (publishedAt === null || dateCertainty !== 'day') return possibleMoments(publishedAt);
  const [year = 0, month = 1, day = 1] = publishedAt.split('-').map(Number);
  return { from: new Date(year, month - 1, day).getTime(), to: new Date(year, month - 1, day + 1).getTime() };
}
