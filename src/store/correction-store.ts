// What the reader said of answers: few records, asked for with every answer, so they are held in memory while the background is awake.
import { ExpectedError } from '../core/errors';
import type { SaidCorrection } from '../core/model/correction';
import type { Database } from './open-store';

export class CorrectionStore {
  #all: Promise<readonly SaidCorrection[]> | null = null;

  constructor(private readonly open: () => Promise<Database>) {}

  /** Oldest first. */
  all(): Promise<readonly SaidCorrection[]> {
    this.#all ??= this.#read().catch((error) => {
      this.#all = null;
      throw error;
    });
    return this.#all;
  }

  /** Keeps these; one that says the same as an earlier one takes its place. All or none. */
  async put(corrections: readonly SaidCorrection[]): Promise<void> {
    const transaction = (await this.open()).transaction('corrections', 'readwrite');
    const requests = corrections.map((correction) => transaction.store.put(correction));
    // Each is awaited, so that none fails unheard; a full disk fails them all.
    const settled = await Promise.allSettled([transaction.done, ...requests]);
    this.forget();
    if (settled[0]?.status === 'rejected') throw new ExpectedError('store-full', String(settled[0].reason));
  }

  async remove(id: string): Promise<void> {
    await (await this.open()).delete('corrections', id);
    this.forget();
  }

  /** The next question reads anew. */
  forget(): void {
    this.#all = null;
  }

  async #read(): Promise<readonly SaidCorrection[]> {
    const found = await (await this.open()).getAll('corrections');
    return found.sort((one, other) => one.saidAt - other.saidAt);
  }
}
