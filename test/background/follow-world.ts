// A world for follows without a network: outlets that publish articles as time goes by, feeds that name them, and a browser that may end the background at any
// moment. The clock moves only where somebody waits.
import { POLL_AGAIN_MINUTES } from '../../src/background/alarms';
import type { FeedAsked, FeedLook, FetchedArticle, Fetcher } from '../../src/background/fetcher';
import { Poller, type Surroundings } from '../../src/background/poll-follows';
import { languageLists } from '../../src/build/language-lists';
import { MINUTE } from '../../src/core/durations';
import { takeItems } from '../../src/core/follow/new-items';
import { afterAsking } from '../../src/core/follow/schedule';
import type { Article } from '../../src/core/model/article';
import type { AskedOutcome } from '../../src/core/model/follow';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { ArticleStore } from '../../src/store/article-store';
import { articleOf, textLine } from '../core/credit/page-of';

/** Milliseconds that an answer takes. */
const ANSWER = 300;
const FEED_BYTES = 20_000;
const PAGE_BYTES = 34_000;
/** Items that a feed lists. */
const LISTED = 40;

export interface Request {
  readonly url: string;
  readonly kind: 'feed' | 'page';
  readonly from: number;
  readonly to: number;
}

/** An article of an outlet, from a moment on. */
export interface Published {
  readonly at: number;
  readonly article: Article;
  /** The feed carries it whole. */
  readonly isWhole?: boolean;
}

const WORDS =
  'harbour ferry council bridge river quay market winter engine captain budget storm island railway orchard museum vote school signal lantern copper timber valley beacon canal meadow pilot anchor ledger'.split(
    ' ',
  );

/** A short article with words of its own. */
export function pageAt(url: string, seed: number, credit = ''): Article {
  let state = seed * 7_919 + 13;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  };
  const sentence = () => `The ${Array.from({ length: 9 }, next).join(' ')} ${state % 997}.`;
  const paragraphs = Array.from({ length: 3 }, () => `${sentence()} ${sentence()} ${sentence()}`);
  const title = `The ${next()} and the ${next()} ${seed}`;
  const lines = [textLine(title, 'before', 'heading'), ...paragraphs.map((text) => textLine(text)), ...(credit ? [textLine(credit)] : [])];
  return articleOf(lines, { url, title, declaredLang: 'en', paragraphs });
}

export class FollowWorld {
  now = Date.UTC(2026, 10, 28, 12);
  /** When the browser wakes the background, and for what. */
  alarm: number | null = null;
  readonly alarms: (number | null)[] = [];
  readonly requests: Request[] = [];
  settings: Settings = { ...DEFAULT_SETTINGS, followUnmetered: false };
  around: Omit<Surroundings, 'settings'> = { isPaused: false, isOffline: false, isMetered: false, granted: ['*://*/*'] };
  /** What each feed has, by its address. */
  readonly feeds = new Map<string, Published[]>();
  /** Later versions of articles. */
  readonly changed: Published[] = [];
  /** What comes of asking an address in place of what it has. */
  readonly troubles = new Map<string, AskedOutcome | FetchedArticle['outcome'] | 'throws'>();
  /** Addresses over which the browser ends the background. */
  readonly deadly = new Set<string>();
  /** What happens while an answer comes. */
  onAnswer: (url: string) => Promise<void> = async () => {};
  /** Calls of the poller until the browser ends the background; null where it does not. */
  killAfter: number | null = null;
  store = new ArticleStore();
  #poller: Poller | null = null;
  #steps = 0;
  #killed: () => void = () => {};

  /** Wakes the background at its alarm, or now, and lets it run to its end, or until the browser ends it. */
  async wake(isAtAlarm = false): Promise<'over' | 'killed'> {
    if (isAtAlarm && this.alarm !== null) this.now = Math.max(this.now, this.alarm);
    if (isAtAlarm) this.alarm = this.now + POLL_AGAIN_MINUTES * MINUTE;
    const killed = new Promise<'killed'>((resolve) => {
      this.#killed = () => resolve('killed');
    });
    this.#steps = 0;
    this.#poller ??= this.#newPoller();
    const end = await Promise.race([this.#poller.run().then(() => 'over' as const), killed]);
    if (end === 'killed') await this.#begunAnew();
    return end;
  }

  /** Goes from alarm to alarm until a moment. */
  async until(moment: number): Promise<void> {
    while (this.alarm !== null && this.alarm <= moment) await this.wake(true);
    this.now = Math.max(this.now, moment);
  }

  /** The background as it is when the browser wakes it: without anything in memory. */
  async #begunAnew(): Promise<void> {
    this.killAfter = null;
    // What the database has begun is done or not: the browser ends no transaction in the middle.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
    this.store = new ArticleStore();
    this.#poller = null;
  }

  /** One step of the poller. Where the browser ends the background, it never goes on. */
  async #gate(poller: { readonly isDead: boolean }): Promise<void> {
    if (poller.isDead) return new Promise(() => {});
    if (this.killAfter !== null && ++this.#steps > this.killAfter) {
      (poller as { isDead: boolean }).isDead = true;
      this.#killed();
      return new Promise(() => {});
    }
  }

  #newPoller(): Poller {
    const life = { isDead: false };
    const gate = () => this.#gate(life);
    const through = <Asked extends unknown[], Value>(work: (...asked: Asked) => Promise<Value>) => {
      return async (...asked: Asked): Promise<Value> => {
        await gate();
        const value = await work(...asked);
        await gate();
        return value;
      };
    };
    const { store } = this;
    const gated = {
      follows: { all: through(() => store.follows.all()), change: through((change: never) => store.follows.change(change)) },
      byUrl: through((url: string) => store.byUrl(url)),
      byAddress: through((address: string) => store.byAddress(address)),
      record: through((article: never) => store.record(article)),
    } as unknown as ArticleStore;
    const fetcher: Fetcher = {
      askFeed: through((asked) => this.#askFeed(asked)),
      fetchArticle: through((asked) => this.#fetchArticle(asked)),
      findFeeds: async () => ({ feeds: [] }),
    };
    let random = 0;
    return new Poller({
      store: gated,
      fetcher,
      lists: async () => languageLists,
      surroundings: through(async () => ({ settings: this.settings, ...this.around })),
      wakeAt: through(async (moment) => {
        this.alarm = moment === null ? null : Math.max(moment, this.now + MINUTE);
        this.alarms.push(this.alarm);
      }),
      now: () => this.now,
      random: () => (random = (random + 0.37) % 1),
      wait: through(async (milliseconds) => {
        this.now += milliseconds;
      }),
    });
  }

  async #answered(url: string, kind: Request['kind']): Promise<void> {
    const from = this.now;
    // Those that are asked together are asked at the same moment.
    await Promise.resolve();
    this.now = Math.max(this.now, from + ANSWER);
    this.requests.push({ url, kind, from, to: from + ANSWER });
    if (this.deadly.has(url)) this.killAfter = 0;
    await this.onAnswer(url);
  }

  async #askFeed({ follow, now, random, tags }: FeedAsked): Promise<FeedLook> {
    const trouble = this.troubles.get(follow.url);
    await this.#answered(follow.url, 'feed');
    if (trouble === 'throws') throw new Error('the collector failed');
    const came = { ttl: null, maxAge: null, retryAfter: null, skipHours: [], skipDays: [], movedTo: null };
    if (trouble)
      return {
        follow: afterAsking(follow, { outcome: trouble as AskedOutcome, newItems: 0, ...came }, now, random),
        tags,
        articles: [],
        bytes: 0,
      };
    const listed = (this.feeds.get(follow.url) ?? [])
      .filter(({ at }) => at <= now)
      .sort((one, other) => other.at - one.at)
      .slice(0, LISTED);
    const latest = String(listed[0]?.at ?? 0);
    // As a server does that is told what was had last.
    if (tags?.lastModified === latest)
      return { follow: afterAsking(follow, { outcome: 'same', newItems: 0, ...came }, now, random), tags, articles: [], bytes: 200 };
    const items = listed.map(({ article, isWhole }) => ({
      url: article.url,
      title: article.title,
      publishedAt: null,
      html: isWhole ? `${article.paragraphs.join(' ')} `.repeat(4) : '',
    }));
    const taken = takeItems(follow, { items }, () => true, now);
    const looked = afterAsking(taken.follow, { outcome: taken.count > 0 ? 'new' : 'same', newItems: taken.count, ...came }, now, random);
    const articles = taken.texts.map(({ url }) => ({ url, found: this.#at(url, now) }));
    return { follow: looked, tags: taken.left > 0 ? null : { lastModified: latest, etag: '' }, articles, bytes: FEED_BYTES };
  }

  async #fetchArticle({ url }: { readonly url: string }): Promise<FetchedArticle> {
    const trouble = this.troubles.get(url);
    await this.#answered(url, 'page');
    if (trouble === 'throws') throw new Error('the collector failed');
    if (trouble) return { outcome: trouble as FetchedArticle['outcome'], found: null, bytes: 100 };
    return { outcome: 'article', found: this.#at(url, this.now), bytes: PAGE_BYTES };
  }

  /** The last version of an article, as the collector gives it. */
  #at(url: string, now: number): unknown {
    const versions = [...this.feeds.values(), this.changed].flat().filter(({ at, article }) => at <= now && article.url === url);
    const last = versions.sort((one, other) => other.at - one.at)[0];
    return last ? JSON.parse(JSON.stringify(last.article)) : null;
  }
}
