// When a feed is asked: as seldom as it changes, never sooner than it wants, and longer and longer apart while it fails.
import { DAY, HOUR, MINUTE } from '../durations';
import type { AskedOutcome, StoredFollow } from '../model/follow';
import { hostOf } from '../web-address';
import type { Feed } from './feed';

/** Minutes between two looks at least, and at most while nothing changes. Chosen by hand: feeds of news say 5 to 60. */
const MIN_INTERVAL = 15;
const MAX_INTERVAL = 360;
/** Minutes: a feed whose data hold for longer is asked once a day all the same. */
const MAX_WANTED = 1_440;
/** Milliseconds for which a server is left alone if it asks for that, and not longer, in case it means a date by mistake. */
const MAX_RETRY_AFTER = 7 * DAY;
/** A feed that has failed for so long rests until the reader asks it. */
const REST_AFTER = 14 * DAY;
/** Each wait is made up to a tenth shorter or longer, so that browsers that began together do not ask together. */
const SPREAD = 0.1;
/** Feeds that are asked at once, and never two of one host. */
const AT_ONCE = 5;
/** Looks at hours that a feed does not want before one of them is taken: a feed may leave out all. */
const MAX_SKIPPED = 24 * 7;

/** What the next time depends on of a look at a feed. */
export interface Asked {
  readonly outcome: AskedOutcome;
  readonly newItems: number;
  /** Minutes for which its data hold, as the feed and as its server say; null where they do not. */
  readonly ttl: number | null;
  readonly maxAge: number | null;
  /** Milliseconds that its server wants to be left alone; null where it does not say. */
  readonly retryAfter: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
  /** Where it says that it is from now on (301, 308); null where it has not moved. */
  readonly movedTo: string | null;
}

/**
 * The follow after a look at its feed.
 *
 * @param now milliseconds
 * @param random 0 to 1
 */
export function afterAsking(follow: StoredFollow, asked: Asked, now: number, random: number): StoredFollow {
  const isAnswered = asked.outcome === 'new' || asked.outcome === 'same';
  const failingSince = isAnswered ? null : Math.min(follow.failingSince ?? now, now);
  const intervalMinutes = nextInterval(follow.intervalMinutes, asked.outcome);
  const isResting = failingSince !== null && now - failingSince >= REST_AFTER;
  return {
    ...follow,
    ...(asked.movedTo !== null && asked.movedTo !== follow.url && { url: asked.movedTo, movedFrom: follow.movedFrom ?? follow.url }),
    asked: { at: now, outcome: asked.outcome, newItems: asked.newItems },
    intervalMinutes,
    nextAt: nextMoment(intervalMinutes, asked, now, random),
    failingSince,
    failures: isAnswered ? 0 : follow.failures + 1,
    endedBy: asked.outcome === 'gone' ? 'gone' : isResting ? 'resting' : null,
  };
}

/** What an asked feed gave and its server said; what there is none of is left out. */
interface Heard {
  readonly feed: Feed;
  readonly newItems: number;
  /** Of the answer's head; '' where it says nothing. */
  readonly cacheControl: string;
  readonly retryAfter: string;
  /** As `Asked.movedTo`. */
  readonly movedTo: string | null;
}

/** What came of asking a feed, as far as the next time depends on it. @param now milliseconds */
export function askedOf(outcome: AskedOutcome, heard: Partial<Heard>, now: number): Asked {
  const { feed, newItems = 0, cacheControl = '', retryAfter = '', movedTo = null } = heard;
  const { ttl = null, skipHours = [], skipDays = [] } = feed ?? {};
  return {
    outcome,
    newItems,
    ttl,
    maxAge: maxAgeOf(cacheControl),
    retryAfter: retryAfterOf(retryAfter, now),
    skipHours,
    skipDays,
    movedTo,
  };
}

/** The follow after its feed gave no answer that could be used. @param now milliseconds @param random 0 to 1 */
export function failedLook(follow: StoredFollow, outcome: 'silent' | 'elsewhere', now: number, random: number): StoredFollow {
  return afterAsking(follow, askedOf(outcome, {}, now), now, random);
}

function nextInterval(minutes: number, outcome: AskedOutcome): number {
  const next = outcome === 'new' ? minutes / 2 : minutes * 2;
  return Math.min(MAX_INTERVAL, Math.max(MIN_INTERVAL, Math.round(next)));
}

function nextMoment(intervalMinutes: number, { ttl, maxAge, retryAfter, skipHours, skipDays }: Asked, now: number, random: number): number {
  const wanted = Math.min(MAX_WANTED, Math.max(ttl ?? 0, maxAge ?? 0));
  const spread = 1 - SPREAD + 2 * SPREAD * random;
  // A server that says when it wants to be asked again is never asked sooner.
  const wait = Math.max(Math.max(intervalMinutes, wanted) * MINUTE * spread, Math.min(retryAfter ?? 0, MAX_RETRY_AFTER));
  return withoutSkipped(Math.round(now + wait), skipHours, skipDays);
}

/** The first moment from this one on in an hour and on a day that the feed does not leave out. */
function withoutSkipped(moment: number, skipHours: readonly number[], skipDays: readonly number[]): number {
  let at = moment;
  for (let skipped = 0; skipped < MAX_SKIPPED; skipped++) {
    const date = new Date(at);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return at;
    at = (Math.floor(at / HOUR) + 1) * HOUR;
  }
  return moment;
}

/** True where a feed is to be asked now. A clock that was ahead may have left a moment that never comes: that is now too. */
export function isDue({ isPaused, endedBy, nextAt }: StoredFollow, now: number): boolean {
  return !isPaused && endedBy === null && (nextAt <= now || nextAt > now + MAX_RETRY_AFTER + DAY);
}

/** The feeds to ask together now: those that have waited longest, one of each host. */
export function nextToAsk(follows: readonly StoredFollow[], now: number): StoredFollow[] {
  const ofHost = new Map<string, StoredFollow>();
  for (const follow of follows.filter((one) => isDue(one, now)).sort((one, other) => one.nextAt - other.nextAt)) {
    const host = hostOf(new URL(follow.url));
    if (!ofHost.has(host)) ofHost.set(host, follow);
    if (ofHost.size === AT_ONCE) break;
  }
  return [...ofHost.values()];
}

/** When something is to be asked or read next, in milliseconds; null where nothing ever is. */
export function nextWake(follows: readonly StoredFollow[], now: number): number | null {
  const moments = follows
    .filter(({ isPaused }) => !isPaused)
    .flatMap((follow) => [
      ...(follow.endedBy === null ? [isDue(follow, now) ? now : follow.nextAt] : []),
      ...follow.waiting.map(({ at }) => at),
    ]);
  return moments.length === 0 ? null : moments.reduce((one, other) => Math.min(one, other));
}

/** Milliseconds that `Retry-After` names, in seconds or as a date; null where it names none. @param now milliseconds */
export function retryAfterOf(header: string | null, now: number): number | null {
  const written = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1_000;
  const moment = written === '' ? Number.NaN : Date.parse(written);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

/** Minutes of `max-age` in `Cache-Control`; null where it names none: `public, max-age=600` */
export function maxAgeOf(header: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age\s{0,9}=\s{0,9}"?(\d{1,9})/i.exec(header ?? '')?.[1];
  return seconds === undefined ? null : Math.round(Number(seconds) / 60);
}

/** What an answer of a server means, where it brings nothing that was asked for. */
type StatusOutcome = Extract<AskedOutcome, 'same' | 'gone' | 'not-found' | 'busy' | 'refused' | 'failing'>;

/** Null where the answer brings what was asked for. */
export function outcomeOfStatus(status: number): StatusOutcome | null {
  if (status === 304) return 'same';
  if (status === 410) return 'gone';
  if (status === 404) return 'not-found';
  if (status === 429 || status === 503) return 'busy';
  if ([401, 402, 403, 407, 451].includes(status)) return 'refused';
  return status >= 200 && status < 300 && status !== 204 ? null : 'failing';
}
