// The reader's objections to answers. They are few and every answer needs them, so they are kept in memory while the background is awake.
import type { SaidObjection } from '../core/model/objection';
import { needRoom } from './disk-room';
import type { StoreAccess } from './store-access';
import { fromStored, toStored } from './stored-objection';
import { writeTogether } from './write-together';

export class ObjectionStore {
  #all: Promise<readonly SaidObjection[]> | null = null;

  constructor(private readonly access: Pick<StoreAccess, 'alone' | 'using'>) {}

  /** Oldest first. */
  all(): Promise<readonly SaidObjection[]> {
    this.#all ??= this.#read().catch((error) => {
      this.#all = null;
      throw error;
    });
    return this.#all;
  }

  /** Stores objections, all or none. One that says the same as an earlier one replaces it. */
  async put(objections: readonly SaidObjection[]): Promise<void> {
    await this.access.alone(async ({ database }) => {
      await needRoom();
      await writeTogether(database, ({ corrections, track }) => {
        for (const objection of objections) track(corrections.put(toStored(objection)));
      });
    });
    this.forget();
  }

  async remove(id: string): Promise<void> {
    await this.access.alone(({ database }) => database.delete('corrections', id));
    this.forget();
  }

  /** Drops what is in memory; the next question reads the database again. */
  forget(): void {
    this.#all = null;
  }

  async #read(): Promise<readonly SaidObjection[]> {
    const found = await this.access.using(({ database }) => database.getAll('corrections'));
    return found.map(fromStored).sort((one, other) => one.saidAt - other.saidAt);
  }
}
