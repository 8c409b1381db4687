// A follow after one of its articles was read, or was not.
import { agencyOfDomain } from '../credit/agencies/agencies';
import { DAY, HOUR } from '../durations';
import { type Follow, MAX_AGAIN, MAX_TRIES, type StoredFollow, type WaitingArticle } from '../model/follow';
import type { StoredArticle } from '../model/stored-article';
import { hostOf } from '../web-address';
import { type DayUse, withUse } from './day-use';

/**
 * What became of an article. `read`: it is stored. `known`: it was stored already, and its page was not asked for. `closed`, `refused`: no article without
 * consent, payment or login. `none`: no article at all. `elsewhere`: it leads to where nothing may be asked. `busy`, `failed`: its server is in trouble, or silent.
 */
export type Fate = 'read' | 'known' | 'closed' | 'refused' | 'none' | 'elsewhere' | 'busy' | 'failed';

export interface Reading {
  readonly fate: Fate;
  /** Bytes that came. */
  readonly bytes: number;
  /** The article is an original, and is read once more after a day. */
  readonly isOriginal: boolean;
}

type HeadlineState = Follow['headlines'][number]['state'];

const STATES: Readonly<Record<Exclude<Fate, 'busy' | 'failed'>, HeadlineState>> = {
  read: 'read',
  known: 'read',
  closed: 'closed',
  refused: 'closed',
  none: 'title',
  elsewhere: 'title',
};
const USES: Readonly<Partial<Record<Fate, Partial<DayUse>>>> = {
  read: { articles: 1 },
  closed: { closed: 1 },
  refused: { closed: 1 },
  none: { closed: 1 },
};

/** Milliseconds until a page is asked for again whose server is in trouble; twice as many after the second attempt. */
const BEFORE_NEXT_TRY = HOUR;

/** @param waiting as it stands in the follow @param now milliseconds */
export function afterReading(follow: StoredFollow, waiting: WaitingArticle, reading: Reading, now: number): StoredFollow {
  const { fate, bytes, isOriginal } = reading;
  const days = withUse(follow.days, { ...USES[fate], bytes }, now);
  const isLast = (waiting.tries ?? 0) + 1 >= MAX_TRIES;
  if ((fate === 'busy' || fate === 'failed') && !isLast) return { ...follow, days, waiting: withTry(follow.waiting, waiting, now) };
  const state = fate === 'busy' || fate === 'failed' ? 'title' : STATES[fate];
  const after = { ...follow, days, waiting: follow.waiting.filter((one) => !isSame(one, waiting)) };
  if (waiting.isAgain) return after;
  const headlines = follow.headlines.map((one) => (one.url === waiting.url ? { ...one, state } : one));
  return { ...after, headlines, waiting: isOriginal && state === 'read' ? withAgain(after.waiting, [waiting.url], now) : after.waiting };
}

const isSame = (one: WaitingArticle, other: WaitingArticle): boolean => one.url === other.url && one.isAgain === other.isAgain;

function withTry(all: StoredFollow['waiting'], waiting: WaitingArticle, now: number): StoredFollow['waiting'] {
  const tries = (waiting.tries ?? 0) + 1;
  return all.map((one) => (isSame(one, waiting) ? { ...one, tries, at: now + BEFORE_NEXT_TRY * 2 ** (tries - 1) } : one));
}

/** With articles that are read once more a day after a moment, as far as there is room. */
function withAgain(all: StoredFollow['waiting'], urls: readonly string[], moment: number): StoredFollow['waiting'] {
  const again = all.filter(({ isAgain }) => isAgain);
  const fresh = urls.filter((url) => !again.some((one) => one.url === url)).slice(0, Math.max(0, MAX_AGAIN - again.length));
  return [...all, ...fresh.map((url) => ({ url, at: moment + DAY, isAgain: true as const }))];
}

/** True for an outlet whose articles are originals: an agency, or one that articles which were read credit. */
export function isOriginalOf({ isCredited }: StoredFollow, outletDomain: string): boolean {
  return isCredited === true || agencyOfDomain(outletDomain) !== null;
}

/** The follow after articles were read that its feed carries whole: the pages of originals are read after a day, where pages are read. @param now milliseconds */
export function afterTexts(
  follow: StoredFollow,
  articles: ReadonlyArray<Pick<StoredArticle, 'url' | 'outletDomain'>>,
  now: number,
): StoredFollow {
  const originals = follow.reads === 'articles' ? articles.filter(({ outletDomain }) => isOriginalOf(follow, outletDomain)) : [];
  const urls = originals.map(({ url }) => url);
  return { ...follow, waiting: withAgain(follow.waiting, urls, now), days: withUse(follow.days, { articles: articles.length }, now) };
}

/** Domains of the outlets that articles credit. */
export function creditedBy(articles: ReadonlyArray<Pick<StoredArticle, 'credits'>>): ReadonlySet<string> {
  const credits = articles.flatMap((article) => article.credits);
  return new Set(credits.flatMap(({ outlet, strength }) => (outlet !== null && strength === 'credit' ? [outlet] : [])));
}

/** Notes of follows that articles credit their outlets; what was read of these last is read once more too. @param domains of the credited outlets */
export function withCredited(follows: readonly StoredFollow[], domains: ReadonlySet<string>): readonly StoredFollow[] {
  return follows.map((follow) => {
    if (follow.isCredited || !domains.has(follow.outletDomain)) return follow;
    const { headlines, reads } = follow;
    const read = reads === 'articles' ? headlines.filter(({ state }) => state === 'read') : [];
    const waiting = read.reduce((all, { url, at }) => withAgain(all, [url], at), follow.waiting);
    return { ...follow, isCredited: true, waiting };
  });
}

/** Leaves the articles of a host alone for a while that wants to be asked less often. @param now milliseconds */
export function withBusyHost(follows: readonly StoredFollow[], host: string, now: number): readonly StoredFollow[] {
  const until = now + BEFORE_NEXT_TRY;
  const isOfHost = ({ url, at }: WaitingArticle): boolean => at < until && hostOf(new URL(url)) === host;
  return follows.map((follow) =>
    follow.waiting.some(isOfHost)
      ? { ...follow, waiting: follow.waiting.map((one) => (isOfHost(one) ? { ...one, at: until } : one)) }
      : follow,
  );
}
