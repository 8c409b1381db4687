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

  /**
   * Changes follows in one transaction, of which only those that are other ones than before are written: where there are none, no write is begun. Gives all as
   * they are then.
   *
   * @param change is called again where something is to be written, since other writes may come first
   */
  async change(change: Change): Promise<readonly StoredFollow[]> {
    const known = await this.all();
    if (isEmpty(difference(known, change(known)))) return known;
    return this.access.alone(async ({ database }) => {
      const before = await this.all();
      const after = change(before);
      const changed = difference(before, after);
      if (isEmpty(changed)) return before;
      if (changed.put.length > 0) await needRoom();
      await writeTogether(database, ({ follows, track }) => {
        for (const { id } of changed.gone) track(follows.delete(id));
        for (const follow of changed.put) track(follows.put(follow));
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

/** What is to be written. */
interface Difference {
  readonly gone: readonly StoredFollow[];
  readonly put: readonly StoredFollow[];
}

function difference(before: readonly StoredFollow[], after: readonly StoredFollow[]): Difference {
  const [same, left] = [new Set(before), new Set(after.map(({ id }) => id))];
  return { gone: before.filter(({ id }) => !left.has(id)), put: after.filter((follow) => !same.has(follow)) };
}

function isEmpty({ gone, put }: Difference): boolean {
  return gone.length + put.length === 0;
}
