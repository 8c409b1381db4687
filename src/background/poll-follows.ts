// Keeps the reader's follows going: asks feeds that are due, and reads their articles one after the other. The browser may end it at any moment: what is recorded
// stands, and what is not is asked again at the next alarm.

import { HOUR, MINUTE } from '../core/durations';
import { codeOf, isStoreFailure } from '../core/errors';
import { afterLook } from '../core/follow/after-look';
import { afterReading, afterTexts, creditedBy, isOriginalOf, type Reading, withBusyHost, withCredited } from '../core/follow/after-reading';
import { withUse } from '../core/follow/day-use';
import { type ArticleToRead, nextStep } from '../core/follow/next-step';
import { isPermitted, type Permits, withBar } from '../core/follow/permitted';
import { failedLook } from '../core/follow/schedule';
import type { LanguageLists } from '../core/languages/language-lists';
import type { StoredFollow, Supplied } from '../core/model/follow';
import type { Settings } from '../core/model/settings';
import type { StoredArticle } from '../core/model/stored-article';
import type { ArticleStore } from '../store/article-store';
import { reportFailure } from '../store/report-failure';
import type { Fetcher } from './fetcher';
import { readingMoment } from './reader-clock';
import { recordSupplied } from './record-supplied';
import { beginSteps, endSteps, rememberedTags, rememberTags } from './session-memory';

/** Milliseconds for which it works without a break. Chrome ends a worker that does so for five minutes. */
const MAX_WORK = MINUTE;
/** Milliseconds until it looks again whether there is a connection, or one that is not metered, or whether a pause is over of whose end nobody has told it. */
const WHILE_OFFLINE = 5 * MINUTE;
const WHILE_METERED = 15 * MINUTE;
const WHILE_PAUSED = HOUR;
/** Milliseconds until it goes on where the store failed: no server is asked again and again for what cannot be kept. */
const AFTER_FAILURE = HOUR;
/** Times that a step may be cut short, in a row, before it counts as failed: what it asks for may be why the browser ended the background. */
const MAX_CUT_SHORT = 2;

/** What may be asked just now. */
export interface Surroundings {
  readonly settings: Settings;
  readonly isPaused: boolean;
  readonly isOffline: boolean;
  readonly isMetered: boolean;
  /** Match patterns that the reader has granted. */
  readonly granted: readonly string[];
}

export interface PollerParts {
  readonly store: ArticleStore;
  readonly fetcher: Fetcher;
  readonly lists: () => Promise<LanguageLists>;
  readonly surroundings: () => Promise<Surroundings>;
  /** Has the browser wake the background at a moment (milliseconds), or not at all (null). */
  readonly wakeAt: (moment: number | null) => Promise<void>;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export class Poller {
  #running: Promise<void> | null = null;
  #isAskedAgain = false;
  /** When a page of each host was read last. */
  readonly #pagesOf = new Map<string, number>();

  constructor(private readonly parts: PollerParts) {}

  /** Does what is due, and sets the alarm for the rest. It runs once at a time: asked while it runs, it looks once more before it ends. */
  run(): Promise<void> {
    this.#isAskedAgain = true;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #runAll(): Promise<void> {
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      await this.#runOnce();
    }
  }

  async #runOnce(): Promise<void> {
    const { store, wakeAt, now } = this.parts;
    if ((await store.follows.all()).length === 0) return wakeAt(null);
    // Should the browser end the background meanwhile.
    await wakeAt(now() + MINUTE);
    try {
      await wakeAt(await this.#work());
    } catch (error) {
      await wakeAt(now() + AFTER_FAILURE);
      throw error;
    }
  }

  /** Works step by step. Gives the moment at which to go on; null where nothing is left to do. */
  async #work(): Promise<number | null> {
    const { store, surroundings, now } = this.parts;
    for (const until = now() + MAX_WORK; ; ) {
      const around = await surroundings();
      const { settings, granted } = around;
      if (around.isPaused) return now() + WHILE_PAUSED;
      if (around.isOffline) return now() + WHILE_OFFLINE;
      if (around.isMetered && settings.followUnmetered) return now() + WHILE_METERED;
      const permits = { granted, neverSites: settings.neverSites };
      const follows = await store.follows.change((all) => all.map((follow) => withBar(follow, permits, now())));
      const mayAsk = ({ url }: StoredFollow) => isPermitted(url, permits);
      const step = nextStep(follows, mayAsk, { limits: settings, pagesOf: this.#pagesOf }, now());
      if ('wakeAt' in step) return step.wakeAt;
      if (now() >= until) return now();
      await ('ask' in step ? this.#askTogether(step.ask, permits, settings) : this.#readNext(step.read, permits, settings));
    }
  }

  async #askTogether(follows: readonly StoredFollow[], permits: Permits, settings: Settings): Promise<void> {
    const times = await beginSteps(follows.map(({ id }) => id));
    const asked = await Promise.allSettled(
      follows.map((follow) => this.#ask(follow, permits, settings, (times[follow.id] ?? 1) > MAX_CUT_SHORT)),
    );
    await endSteps();
    for (const one of asked) if (one.status === 'rejected') throw one.reason;
  }

  async #ask(before: StoredFollow, permits: Permits, settings: Settings, isCutShort: boolean): Promise<void> {
    const { store, fetcher, now, random, surroundings } = this.parts;
    const { id } = before;
    const asked = { follow: before, tags: await rememberedTags(id), now: now(), random: random(), ...permits };
    const silent = { follow: failedLook(before, 'silent', now(), random()), tags: asked.tags, articles: [], bytes: 0 };
    const look = isCutShort ? silent : ((await this.#orReport('asking a feed', fetcher.askFeed(asked))) ?? silent);
    // Without a connection nothing is told of the feed.
    if (look.follow.asked?.outcome === 'silent' && (await surroundings()).isOffline) return;
    const stored: StoredArticle[] = [];
    for (const { found } of look.articles) {
      const article = await this.#record(found, { by: 'follow', id, fromFeed: true }, permits, settings);
      if (article) stored.push(article);
    }
    const taken = (current: StoredFollow) => {
      const days = withUse(current.days, { bytes: look.bytes }, now());
      return afterTexts({ ...afterLook(before, look.follow, current), days }, stored, now());
    };
    await store.follows.change((all) =>
      withCredited(
        all.map((current) => (current.id === id ? taken(current) : current)),
        creditedBy(stored),
      ),
    );
    // Not before: else a server would say that nothing is new, and what was not recorded would be lost.
    await rememberTags(id, look.tags);
  }

  async #readNext({ follow, waiting, host, at }: ArticleToRead, permits: Permits, settings: Settings): Promise<void> {
    const { store, now, wait } = this.parts;
    if (at > now()) await wait(at - now());
    const times = await beginSteps([waiting.url]);
    const isCutShort = (times[waiting.url] ?? 1) > MAX_CUT_SHORT;
    const read = isCutShort ? { ...FAILED, stored: null } : await this.#read({ follow, waiting, host, at }, permits, settings);
    await endSteps();
    if (read.fate === 'failed' && (await this.parts.surroundings()).isOffline) return;
    await store.follows.change((all) => {
      const after = all.map((current) => (current.id === follow.id ? afterReading(current, waiting, read, now()) : current));
      const rested = read.fate === 'busy' ? withBusyHost(after, host, now()) : after;
      return withCredited(rested, creditedBy(read.stored ? [read.stored] : []));
    });
  }

  async #read({ follow, waiting, host }: ArticleToRead, permits: Permits, settings: Settings): Promise<StoredReading> {
    const { store, fetcher, now } = this.parts;
    const { url, isAgain } = waiting;
    if (!isPermitted(url, permits)) return { ...ELSEWHERE, stored: null };
    const known = await store.byUrl(url);
    // What the reader has opened, or another feed has named, is not asked for again; what the reader has dropped does not come back.
    if (known ? !isAgain && !known.supplied?.fromFeed : isAgain)
      return {
        fate: 'known',
        bytes: 0,
        isOriginal: known !== null && !known.supplied && isOriginalOf(follow, known.outletDomain),
        stored: null,
      };
    const fetched = await this.#orReport('fetching an article', fetcher.fetchArticle({ url, ...permits }));
    this.#pagesOf.set(host, now());
    if (fetched === null) return { ...FAILED, stored: null };
    const { outcome, found, bytes } = fetched;
    if (outcome !== 'article') return { fate: outcome, bytes, isOriginal: false, stored: null };
    const stored = await this.#record(found, { by: 'follow', id: follow.id }, permits, settings);
    return { fate: stored ? 'read' : 'none', bytes, isOriginal: stored !== null && isOriginalOf(follow, stored.outletDomain), stored };
  }

  /** Null where it is no article, or is followed no more. */
  async #record(found: unknown, supplied: Supplied, permits: Permits, { keepText }: Settings): Promise<StoredArticle | null> {
    const { store, lists, now } = this.parts;
    if (!(await store.follows.all()).some(({ id }) => id === supplied.id)) return null;
    const by = { store, lists: await lists(), permits, keepText, readAt: await readingMoment(now()) };
    return this.#orReport('recording an article', recordSupplied(found, supplied, by));
  }

  /** Null where it failed for itself; where the store failed, nothing can go on. */
  async #orReport<Value>(what: string, work: Promise<Value>): Promise<Value | null> {
    try {
      return await work;
    } catch (error) {
      if (isStoreFailure(codeOf(error))) throw error;
      await reportFailure(what, Promise.reject(error));
      return null;
    }
  }
}

interface StoredReading extends Reading {
  readonly stored: StoredArticle | null;
}

const FAILED: Reading = { fate: 'failed', bytes: 0, isOriginal: false };
const ELSEWHERE: Reading = { fate: 'elsewhere', bytes: 0, isOriginal: false };
