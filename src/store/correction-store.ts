// The reader's corrections of answers. They are few and every answer needs them, so they are kept in memory while the background is awake.
import type { SaidCorrection } from '../core/model/correction';
import type { Database } from './open-store';
import { writeTogether } from './write-together';

export class CorrectionStore {
  #all: Promise<readonly SaidCorrection[]> | null = null;

  /** @param using does some work on the open database */
  constructor(private readonly using: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>) {}

  /** Oldest first. */
  all(): Promise<readonly SaidCorrection[]> {
    this.#all ??= this.#read().catch((error) => {
      this.#all = null;
      throw error;
    });
    return this.#all;
  }

  /** Stores corrections, all or none. One that says the same as an earlier one replaces it. */
  async put(corrections: readonly SaidCorrection[]): Promise<void> {
    await this.using((database) =>
      writeTogether(database, ({ corrections: store, track }) => {
        for (const correction of corrections) track(store.put(correction));
      }),
    );
    this.forget();
  }

  async remove(id: string): Promise<void> {
    await this.using((database) => database.delete('corrections', id));
    this.forget();
  }

  /** Drops what is in memory; the next question reads the database again. */
  forget(): void {
    this.#all = null;
  }

  async #read(): Promise<readonly SaidCorrection[]> {
    const found = await this.using((database) => database.getAll('corrections'));
    return found.sort((one, other) => one.saidAt - other.saidAt);
  }
}
