// The stories that the reader tracks. They are few and every comparison asks for them, so they are kept in memory while the background is awake.
import {
  beginTracking,
  type FoundStory,
  type TrackedStory,
  trackedWith,
  withFound,
  withKnown,
  withoutArticles,
} from '../core/library/tracked-story';
import { needRoom } from './disk-room';
import type { OpenedStore } from './opened-store';
import { chooseNumbered } from './packed/read/choose-articles';
import type { StoreAccess } from './store-access';
import { type StoreTransaction, writeTogether } from './write-together';

type Change = (stories: readonly TrackedStory[], opened: OpenedStore) => Promise<readonly TrackedStory[]> | readonly TrackedStory[];

export class TrackedStore {
  #all: Promise<readonly TrackedStory[]> | null = null;
  #onChanged = (): void => {};

  constructor(private readonly access: Pick<StoreAccess, 'alone' | 'using'>) {}

  /** Those chosen first in front. */
  all(): Promise<readonly TrackedStory[]> {
    this.#all ??= this.access
      .using(({ database }) => database.getAll('tracked'))
      .then((stories) => stories.sort((one, other) => one.since - other.since))
      .catch((error) => {
        this.#all = null;
        throw error;
      });
    return this.#all;
  }

  /** @param onChanged called when other stories are tracked than before, or something is new of them */
  listen(onChanged: () => void): void {
    this.#onChanged = onChanged;
  }

  /** Drops what is in memory; the next question reads the database again. */
  forget(): void {
    this.#all = null;
  }

  /** Others have changed what lies in the database. */
  changed(): void {
    this.forget();
    this.#onChanged();
  }

  /** Begins to track the story of an article. Where it is tracked already, what was found of it is known from now on. */
  begin(address: string, now: number, found: FoundStory): Promise<boolean> {
    return this.#change((stories) => {
      const known = stories.map((story) => withKnown(story, found));
      return trackedWith(known, { number: found.asked, address }) ? known : [...known, beginTracking(address, now, found)];
    });
  }

  /** Stops tracking the stories that an article carries. */
  end(article: { readonly number: number; readonly address: string }): Promise<boolean> {
    return this.#change((stories) => stories.filter((story) => trackedWith([story], article) === null));
  }

  /** Adds what a comparison found. Returns whether that changed anything. */
  note(found: FoundStory): Promise<boolean> {
    return this.#changeAny((stories) => stories.map((story) => withFound(story, found)));
  }

  /** As `note`; nothing of the stories of the article is new any more, since the reader has them in front. */
  see(found: FoundStory): Promise<boolean> {
    return this.#changeAny((stories) =>
      stories.map((story) => {
        const known = withFound(story, found);
        return known.copies.includes(found.asked) && known.fresh.length > 0 ? { ...known, fresh: [] } : known;
      }),
    );
  }

  /** Articles were dropped: of a story without any of its copies nothing stays. */
  prune(): Promise<boolean> {
    return this.#changeAny(async (stories, opened) => {
      const asked = new Set(stories.flatMap(({ copies, reports }) => [...copies, ...reports]));
      const packed = await chooseNumbered(opened.segments, (number) => asked.has(number), Number.POSITIVE_INFINITY);
      const stored = new Set([...packed.numbers, ...opened.journal.all.map(({ number }) => number)]);
      return stories
        .map((story) => withoutArticles(story, (number) => stored.has(number)))
        .filter((story, at) => story.copies.length > 0 || stories[at]?.copies.length === 0);
    });
  }

  /** Most readers track nothing: then nothing waits for its turn among the writes. */
  async #changeAny(change: Change): Promise<boolean> {
    return (await this.all()).length > 0 && this.#change(change);
  }

  #change(change: Change): Promise<boolean> {
    return this.access.alone(async (opened) => {
      const before = await this.all();
      const after = await change(before, opened);
      if (after.length === before.length && after.every((story, at) => story === before[at])) return false;
      await needRoom();
      await writeTogether(opened.database, (transaction) => putTracked(transaction, before, after));
      this.changed();
      return true;
    });
  }
}

function putTracked({ tracked, track }: StoreTransaction, before: readonly TrackedStory[], after: readonly TrackedStory[]): void {
  const left = new Set(after.map(({ address }) => address));
  for (const { address } of before) if (!left.has(address)) track(tracked.delete(address));
  for (const story of after) if (!before.includes(story)) track(tracked.put(story));
}
