// Asks feeds and news sitemaps that are due, and takes their new articles into a store. What came of each is noted at once, so that a run that was ended at any
// moment is gone on with.
import { afterReading, type Fate, isOriginalOf } from '../../core/follow/after-reading';
import { withChosen } from '../../core/follow/choose-follows';
import type { Feed } from '../../core/follow/feed';
import { takeItems } from '../../core/follow/new-items';
import { afterAsking, askedOf, isDue } from '../../core/follow/schedule';
import { type AskedOutcome, type ChosenFollow, type StoredFollow, storedFollow, type WaitingArticle } from '../../core/model/follow';
import { registrableDomain } from '../../core/registrable-domain';
import { isClosedToWatching } from '../../core/watching';
import type { Answered } from '../../node/ask-web';
import type { FileStore } from '../../node/file-store';
import { askFeed } from './ask-feed';
import type { AddressFate, PageCollector } from './page-collector';

export interface FeedCount {
  /** Feeds that were asked. */
  asked: number;
  /** How many of them gave no feed. */
  failed: number;
  articles: Record<AddressFate, number>;
}

/** `Last-Modified` and `ETag` of the last answer of each feed. */
interface Tags {
  readonly since: string;
  readonly etag: string;
}

const FATES: Readonly<Record<AddressFate, Fate>> = {
  stored: 'read',
  known: 'known',
  'no-article': 'none',
  refused: 'refused',
  failed: 'failed',
};

/** What a tool may read. Robots.txt is asked besides, for each page. */
const mayRead = (url: string): boolean => !isClosedToWatching({ neverSites: [] }, url);

export class FeedRun {
  readonly #follows;
  readonly #tags;
  readonly #count: FeedCount = { asked: 0, failed: 0, articles: { stored: 0, known: 0, 'no-article': 0, refused: 0, failed: 0 } };

  /** @param now gives the time in milliseconds @param random gives 0 to 1 */
  constructor(
    store: FileStore,
    private readonly collector: PageCollector,
    private readonly now: () => number,
    private readonly random: () => number,
  ) {
    this.#follows = store.notes('follow');
    this.#tags = store.notes('feed-tags');
  }

  /** Feeds that are chosen no more are not asked; what is noted of them stays, for the case that they are chosen again. */
  async run(chosen: readonly ChosenFollow[]): Promise<FeedCount> {
    const follows = withChosen([], chosen, this.now()).map((fresh) => this.#noted(fresh));
    await Promise.all(follows.map((follow) => this.#collect(follow)));
    return this.#count;
  }

  /** A note that an earlier release wrote, or a hand has changed, is begun anew. */
  #noted(fresh: StoredFollow): StoredFollow {
    return storedFollow().safeParse(this.#follows.get(fresh.id)).data ?? fresh;
  }

  async #collect(known: StoredFollow): Promise<void> {
    let follow = known;
    if (isDue(follow, this.now())) follow = this.#keep(await this.#look(follow));
    for (const waiting of follow.waiting) if (waiting.at <= this.now()) follow = this.#keep(await this.#read(follow, waiting));
  }

  async #read(follow: StoredFollow, waiting: WaitingArticle): Promise<StoredFollow> {
    const fate = await this.collector.collect(waiting.url);
    this.#count.articles[fate]++;
    // The page's own site: a feed may list what others publish.
    const isOriginal = isOriginalOf(follow, registrableDomain(waiting.url));
    return afterReading(follow, waiting, { fate: FATES[fate], bytes: 0, isOriginal }, this.now());
  }

  async #look(follow: StoredFollow): Promise<StoredFollow> {
    const { answer, given } = await askFeed(follow.url, this.#tagsOf(follow), (url, tags) => this.collector.ask(url, tags), this.now());
    this.#count.asked++;
    if (typeof given === 'string') return this.#after(follow, given, answer, {});
    // The page of each new item is read: a feed may carry less than the article.
    const items = given.items.map((item) => ({ ...item, html: '' }));
    const taken = takeItems(follow, { items }, mayRead, this.now());
    // What found no room, and what a list of sitemaps names, may be had again though the answer itself has not changed.
    if ('status' in answer && taken.left === 0 && given.sitemaps.length === 0)
      this.#tags.put(follow.id, { since: answer.lastModified, etag: answer.etag });
    return this.#after(taken.follow, taken.count > 0 ? 'new' : 'same', answer, { feed: given, newItems: taken.count });
  }

  #after(follow: StoredFollow, outcome: AskedOutcome, answer: Answered, given: { feed?: Feed; newItems?: number }): StoredFollow {
    if (outcome !== 'new' && outcome !== 'same') this.#count.failed++;
    const said = 'status' in answer ? { ...answer, movedTo: answer.movedTo || null } : {};
    return afterAsking(follow, askedOf(outcome, { ...said, ...given }, this.now()), this.now(), this.random());
  }

  #tagsOf({ id }: StoredFollow): Tags {
    const noted = this.#tags.get(id) as Partial<Tags> | undefined;
    return { since: String(noted?.since ?? ''), etag: String(noted?.etag ?? '') };
  }

  #keep(follow: StoredFollow): StoredFollow {
    this.#follows.put(follow.id, follow);
    return follow;
  }
}
