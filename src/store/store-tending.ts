// Packs the journal and merges segments while nobody waits.
import { packArticles } from './opened-store';
import { planMerge, planUrgentMerge } from './packed/merge/plan-merge';
import type { StoreAccess } from './store-access';

export class StoreTending {
  #tending: Promise<void> | null = null;
  /** Articles were added in bulk: until the next reading only merges that cannot wait are made. */
  #isBulk = false;

  /** @param journalArticles the journal is packed when it holds so many */
  constructor(
    private readonly access: StoreAccess,
    private readonly journalArticles: number,
  ) {}

  /** Begins, unless it is at work already. What fails here has changed nothing, and is tried again after the next write. */
  begin(): void {
    this.#tending ??= this.#packAndMerge()
      .catch(() => {})
      .finally(() => {
        this.#tending = null;
      });
  }

  /** Says whether what is added comes in bulk, article after article in haste, or as a reader reads. */
  expectBulk(isBulk: boolean): void {
    this.#isBulk = isBulk;
  }

  /** Ends when everything is packed and merged that is worth it. */
  async settle(): Promise<void> {
    await this.#tending;
    this.#isBulk = false;
    await this.#packAndMerge();
  }

  async #packAndMerge(): Promise<void> {
    await this.#packJournal();
    for (;;) {
      const { segments } = await this.access.open();
      const newest = Math.max(...segments.all.map((segment) => segment.newest));
      const next = this.#isBulk ? planUrgentMerge(segments.all) : planMerge(segments.all, newest);
      if (next.length === 0) return;
      await segments.merge(next, (swap) => this.access.alone(swap));
    }
  }

  #packJournal(): Promise<void> {
    return this.access.alone(async ({ database, journal, segments }) => {
      if (journal.size < this.journalArticles) return;
      const packed = journal.all;
      await packArticles(database, segments, packed);
      for (const { number } of packed) journal.remove(number);
    });
  }
}
