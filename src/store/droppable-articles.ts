// A store whose articles can be dropped, also where the disk is full, and erased: where it cannot be emptied, its database is removed.
import { codeOf } from '../core/errors';
import type { CopiedStore, OldestSpan } from '../core/model/store-measure';
import { needRoomToDrop } from './disk-room';
import { dropAll, dropCopied, dropNumbers, dropReadBefore, dropSpan, isSince } from './drop-articles';
import type { LossWatch } from './loss-watch';
import { makingRoom } from './making-room';
import { isOldest, oldestSpan, sizeOf } from './measure-store';
import { eraseStore, isErased } from './open-store';
import type { OpenedStore } from './opened-store';
import { reportFailure } from './report-failure';
import type { StoreTending } from './store-tending';
import { StoredArticles } from './stored-articles';
import type { TrackedStore } from './tracked-store';

export interface Cleared {
  /** Articles that are gone. */
  readonly removed: number;
  /** Articles that came since, and stay. */
  readonly left: number;
}

export abstract class DroppableArticles extends StoredArticles {
  protected abstract readonly databaseName?: string | undefined;
  protected abstract readonly tending: StoreTending;
  protected abstract readonly lossWatch: LossWatch;
  /** The stories that the reader tracks. */
  abstract readonly tracked: TrackedStore;

  /** Drops the articles with these numbers, but not what was read at a moment (milliseconds) or later; returns how many. */
  dropNumbers(numbers: readonly number[], since = Number.POSITIVE_INFINITY): Promise<number> {
    return this.#drop((opened) => dropNumbers(opened, numbers, since));
  }

  /** Drops articles last read before this moment (milliseconds); returns how many. */
  dropReadBefore(moment: number): Promise<number> {
    return this.#drop((opened) => dropReadBefore(opened, moment));
  }

  /** The articles that were read longest ago, which a person may drop where the disk is full; null where nothing is stored. */
  async oldestSpan(): Promise<OldestSpan | null> {
    return oldestSpan(await this.openToDrop());
  }

  /** Drops what `oldestSpan` named and returns how many articles; null where it names others now, and nothing was dropped. */
  dropOldest(span: OldestSpan): Promise<number | null> {
    let isBegun = false;
    return this.#drop(async (opened) => {
      // A drop that the browser carried out without saying so is asked for again.
      if (!isOldest(opened, span)) return isBegun ? span.articles : null;
      isBegun = true;
      return dropSpan(opened, span);
    });
  }

  /** Erases everything, objections too; returns how many articles, or 0 where the store cannot be read. */
  clear(): Promise<number> {
    return this.lossWatch.erasing(() => this.#clear());
  }

  /**
   * Erases what an export file holds; what came since stays. Where the store cannot be emptied it is removed, unless something came.
   *
   * @returns how many articles are gone, and how many stay
   * @throws ExpectedError `import-under-way`
   */
  clearCopied(copied: CopiedStore): Promise<Cleared> {
    return this.lossWatch.erasing(async () => {
      try {
        return await this.#dropCopied(copied);
      } catch (error) {
        if (codeOf(error) === 'import-under-way' || (await this.access.using((opened) => isSince(opened, copied)))) throw error;
        // The file holds everything: the database may go.
        return { removed: await this.#clear(), left: 0 };
      }
    });
  }

  async #dropCopied(copied: CopiedStore): Promise<Cleared> {
    let before: number | undefined;
    const left = await this.#makingRoom((opened) => {
      before ??= sizeOf(opened).articles;
      return dropCopied(opened, copied);
    });
    this.access.forget();
    this.tracked.changed();
    return { removed: (before ?? left) - left, left };
  }

  async #clear(): Promise<number> {
    const articles = await this.openToDrop().then(
      (opened) => sizeOf(opened).articles,
      () => null,
    );
    if (articles === null || !(await this.#emptied())) await this.#erase();
    this.access.forget();
    this.tracked.changed();
    return articles ?? 0;
  }

  /** False where the store cannot be emptied. */
  async #emptied(): Promise<boolean> {
    return (await reportFailure('emptying the store', this.#makingRoom(dropAll))) === null;
  }

  /** Removes the database, which takes less room than emptying it. On a full disk a browser may do so and say that it failed. */
  async #erase(): Promise<void> {
    this.access.forget();
    try {
      await eraseStore(this.databaseName);
    } catch (error) {
      if (!(await isErased(this.databaseName))) throw error;
    }
  }

  async #drop<Dropped extends number | null>(drop: (opened: OpenedStore) => Promise<Dropped>): Promise<Dropped> {
    const dropped = await this.#makingRoom(drop);
    if (!dropped) return dropped;
    this.tending.begin();
    // The articles are gone: a failure here is no failure of that, and the next drop tries again.
    await reportFailure('forgetting tracked stories', this.tracked.prune());
    return dropped;
  }

  /** Runs a write that makes room, for which some is given up where there is none. */
  #makingRoom<Value>(write: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    const writing = async (opened: OpenedStore) => {
      await needRoomToDrop();
      return write(opened);
    };
    return makingRoom(() => this.access.alone(writing));
  }

  /** For a person who looks at what is stored, and may want to drop some of it. */
  protected openToDrop(): Promise<OpenedStore> {
    return makingRoom(() => this.access.open());
  }
}
