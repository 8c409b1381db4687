// What is to be done next for the reader's follows: feeds first, then their articles, one after the other.
import { DAY } from '../durations';
import type { StoredFollow, WaitingArticle } from '../model/follow';
import type { Settings } from '../model/settings';
import { hostOf } from '../web-address';
import { isUsedUp, useOfToday } from './day-use';
import { nextToAsk, nextWake } from './schedule';

/** Milliseconds between two pages of one host at least. Chosen by hand: a person who looks through headlines is as fast. */
const BETWEEN_PAGES = 2_000;

export interface ArticleToRead {
  readonly follow: StoredFollow;
  readonly waiting: WaitingArticle;
  readonly host: string;
  /** When, in milliseconds: its host may have been asked just before. */
  readonly at: number;
}

/** Feeds to ask together; an article to read; or nothing before a moment (milliseconds), null for ever. */
export type Step = { readonly ask: readonly StoredFollow[] } | { readonly read: ArticleToRead } | { readonly wakeAt: number | null };

export interface Round {
  /** Limits of a day, in universal time. */
  readonly limits: Pick<Settings, 'followArticlesADay' | 'followMegabytesADay'>;
  /** When a page of each host was read last, in milliseconds. */
  readonly pagesOf: ReadonlyMap<string, number>;
}

/**
 * @param follows all of them
 * @param mayAsk whether this one may be asked at all
 * @param now milliseconds
 */
export function nextStep(follows: readonly StoredFollow[], mayAsk: (follow: StoredFollow) => boolean, round: Round, now: number): Step {
  const asked = follows.filter((follow) => !follow.isPaused && mayAsk(follow));
  const wakeAt = nextWake(asked, now);
  // Nothing is left to do, or nothing yet.
  if (wakeAt === null || wakeAt > now) return { wakeAt };
  if (isUsedUp(useOfToday(follows, now), round.limits)) return { wakeAt: (Math.floor(now / DAY) + 1) * DAY };
  const feeds = nextToAsk(asked, now);
  if (feeds.length > 0) return { ask: feeds };
  const read = nextArticle(asked, round.pagesOf, now);
  return read ? { read } : { wakeAt };
}

/** Hosts take turns, so that none is asked for one page after the other where others wait too. */
function nextArticle(follows: readonly StoredFollow[], pagesOf: Round['pagesOf'], now: number): ArticleToRead | null {
  const ready = follows.flatMap((follow) => {
    const waiting = firstOf(follow.waiting.filter(({ at }) => at <= now));
    if (!waiting) return [];
    const host = hostOf(new URL(waiting.url));
    const last = pagesOf.get(host);
    return [{ follow, waiting, host, at: last === undefined ? now : Math.max(now, last + BETWEEN_PAGES), last: last ?? 0 }];
  });
  const [first] = ready.sort((one, other) => one.last - other.last || one.waiting.at - other.waiting.at);
  return first ?? null;
}

/** The one that has waited longest. */
function firstOf(waiting: readonly WaitingArticle[]): WaitingArticle | undefined {
  return waiting.reduce<WaitingArticle | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}
