// What a screen says of a follow: one state, and a small picture of its days.
import { DAY } from '../durations';
import { type Follow, MAX_COUNTED_DAYS } from '../model/follow';

type Outcome = NonNullable<Follow['asked']>['outcome'];

/**
 * `paused`: by the reader. `gone`, `resting`: it is asked no more, for good or until the reader asks it. `not-asked`: not yet. `paywalled`: it answers, and most
 * of its pages show no article without consent, payment or login, so that only titles are had. Otherwise what came of asking it last.
 */
export type FollowState = 'paused' | 'gone' | 'resting' | 'not-asked' | 'paywalled' | Outcome;

/** Pages that showed no article before a feed is called paywalled. Chosen by hand: one or two may be videos or pages that were taken down. */
const MIN_CLOSED = 3;

/** What the reader should know of it first: what the reader did, then why nothing comes, then what came. That it has moved is `movedFrom`, in any state. */
export function followState({ isPaused, endedBy, asked, reads, days }: Follow): FollowState {
  if (isPaused) return 'paused';
  if (endedBy !== null) return endedBy;
  if (asked === null) return 'not-asked';
  const isAnswering = asked.outcome === 'new' || asked.outcome === 'same';
  return isAnswering && reads === 'articles' && isPaywalled(days) ? 'paywalled' : asked.outcome;
}

function isPaywalled(days: Follow['days']): boolean {
  const closed = days.reduce((sum, day) => sum + day.closed, 0);
  const articles = days.reduce((sum, day) => sum + day.articles, 0);
  return closed >= MIN_CLOSED && closed > articles;
}

/** Articles of each counted day, in universal time, the oldest first and today last; 0 where nothing was read. @param now milliseconds */
export function articlesByDay({ days }: Pick<Follow, 'days'>, now: number): readonly number[] {
  const today = Math.floor(now / DAY);
  const ofDay = new Map(days.map(({ day, articles }) => [day, articles]));
  return Array.from({ length: MAX_COUNTED_DAYS }, (_, index) => ofDay.get(today - MAX_COUNTED_DAYS + 1 + index) ?? 0);
}
