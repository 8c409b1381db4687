// What the reader does to follows: chooses, changes, asks.
import { MINUTE } from '../durations';
import { hash32 } from '../fingerprint/hash';
import { type ChosenFollow, type Follow, type FollowReads, MAX_FEED_TITLE, MAX_FOLLOWS, type StoredFollow } from '../model/follow';
import { registrableDomain } from '../registrable-domain';
import { isWebAddress } from '../web-address';

/** Minutes until a feed that was never looked at is looked at again. */
const FIRST_INTERVAL = 15;
/** Milliseconds between two looks that the reader asks for: a feed is not asked on every click. */
const MIN_BETWEEN = MINUTE;

/** The id of a follow, from the address under which it was chosen. */
export function followId(url: string): string {
  return `${hash32(url).toString(36)}${hash32(`follow ${url}`).toString(36)}`;
}

/** Follows with those that were chosen now. One that is there already, or has moved from or to a chosen address, stays as it is. @param now milliseconds */
export function withChosen(follows: readonly StoredFollow[], chosen: readonly ChosenFollow[], now: number): readonly StoredFollow[] {
  const known = new Set(follows.flatMap(({ id, url, movedFrom }) => [id, url, movedFrom ?? url]));
  const fresh: StoredFollow[] = [];
  for (const choice of chosen) {
    const url = feedAddress(choice.url);
    if (url === null || known.has(url) || known.has(followId(url)) || follows.length + fresh.length >= MAX_FOLLOWS) continue;
    known.add(url);
    fresh.push(newFollow({ ...choice, url }, now));
  }
  return fresh.length === 0 ? follows : [...follows, ...fresh];
}

/** The address without what only a reader in front needs: `#top`, a name and a password. Null where it is none of the web. */
function feedAddress(url: string): string | null {
  if (!isWebAddress(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.username || address.password ? null : address.href;
}

function newFollow({ url, kind, title, reads }: ChosenFollow, now: number): StoredFollow {
  return {
    id: followId(url),
    url,
    kind,
    title: title.slice(0, MAX_FEED_TITLE),
    outletDomain: registrableDomain(url),
    reads,
    isPaused: false,
    addedAt: now,
    asked: null,
    nextAt: now,
    intervalMinutes: FIRST_INTERVAL,
    failingSince: null,
    failures: 0,
    movedFrom: null,
    endedBy: null,
    headlines: [],
    days: [],
    seen: [],
    waiting: [],
  };
}

export interface FollowChanges {
  readonly title?: string | undefined;
  readonly reads?: FollowReads | undefined;
  readonly isPaused?: boolean | undefined;
}

/** The follow with what the reader changed. Articles that wait are read no more where they are no longer wanted. */
export function changedFollow(
  follow: StoredFollow,
  { title, reads = follow.reads, isPaused = follow.isPaused }: FollowChanges,
): StoredFollow {
  const waiting = reads === 'articles' ? follow.waiting : [];
  const headlines =
    reads === 'articles'
      ? follow.headlines
      : follow.headlines.map((one) => (one.state === 'waiting' ? { ...one, state: 'title' as const } : one));
  return { ...follow, title: title?.slice(0, MAX_FEED_TITLE) ?? follow.title, reads, isPaused, waiting, headlines };
}

/** The follow, to be looked at now: also where it rests. One that was looked at just before stays as it is. @param now milliseconds */
export function askedNow(follow: StoredFollow, now: number): StoredFollow {
  const isJustAsked = follow.asked !== null && now - follow.asked.at < MIN_BETWEEN && now >= follow.asked.at;
  if (isJustAsked || follow.isPaused || follow.endedBy === 'gone') return follow;
  return { ...follow, nextAt: now, endedBy: null };
}

/** What a screen is shown of it. */
export function shownFollow({ seen: _, waiting: __, isCredited: ___, ...shown }: StoredFollow): Follow {
  return shown;
}
