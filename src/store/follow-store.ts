// The feeds that the reader follows. They are few, and each alarm looks at all of them, so they are kept in memory while the background is awake.
import type { StoredFollow } from '../core/model/follow';
import { needRoom } from './disk-room';
import type { StoreAccess } from './store-access';
import { writeTogether } from './write-together';

type Change = (follows: readonly StoredFollow[]) => readonly StoredFollow[];

export class FollowStore {
  #all: Promise<readonly StoredFollow[]> | null = null;

  constructor(private readonly access: Pick<StoreAccess, 'alone' | 'using'>) {}

  /** Those chosen first in front. */
  all(): Promise<readonly StoredFollow[]> {
    this.#all ??= this.access
      .using(({ database }) => database.getAll('follows'))
      .then((follows) => follows.sort((one, other) => one.addedAt - other.addedAt))
      .catch((error) => {
        this.#all = null;
        throw error;
      });
    return this.#all;
  }

  /** Drops what is in memory; the next question reads the database again. */
  forget(): void {
    this.#all = null;
  }

  /** Changes follows in one transaction, of which only those that are other ones than before are written. Gives all as they are then. */
  change(change: Change): Promise<readonly StoredFollow[]> {
    return this.access.alone(async ({ database }) => {
      const before = await this.all();
      const after = change(before);
      const left = new Set(after.map(({ id }) => id));
      const gone = before.filter(({ id }) => !left.has(id));
      const same = new Set(before);
      const put = after.filter((follow) => !same.has(follow));
      if (gone.length + put.length === 0) return before;
      if (put.length > 0) await needRoom();
      await writeTogether(database, ({ follows, track }) => {
        for (const { id } of gone) track(follows.delete(id));
        for (const follow of put) track(follows.put(follow));
      });
      this.#all = Promise.resolve(after);
      return after;
    });
  }

  /** Changes one of them, if it is still there. */
  async changeOne(id: string, change: (follow: StoredFollow) => StoredFollow): Promise<StoredFollow | null> {
    const after = await this.change((follows) => follows.map((follow) => (follow.id === id ? change(follow) : follow)));
    return after.find((follow) => follow.id === id) ?? null;
  }
}
