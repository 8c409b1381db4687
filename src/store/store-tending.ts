// Packs the journal and merges segments in the background, after writes.
import type { FailureCode } from '../core/errors';
import { packArticles } from './opened-store';
import { planMerge, planUrgentMerge } from './packed/merge/plan-merge';
import { reportFailure } from './report-failure';
import type { StoreAccess } from './store-access';

export class StoreTending {
  #tending: Promise<void> | null = null;
  #failure: FailureCode | null = null;
  /** Articles were added in bulk: until the next one is read only merges that cannot wait are made. */
  #isBulk = false;

  /** @param journalArticles the journal is packed when it holds so many */
  constructor(
    private readonly access: StoreAccess,
    private readonly journalArticles: number,
  ) {}

  /** Why the last attempt failed; null where it did not. */
  get failure(): FailureCode | null {
    return this.#failure;
  }

  /** Begins, unless it is at work already. A failure has changed nothing; it is reported, and the next write tries again. */
  begin(): void {
    this.#tending ??= this.#report(this.#packAndMerge()).finally(() => {
      this.#tending = null;
    });
  }

  /** Packs the journal where it is overdue. A worker that has slept since a failure so learns of it again. */
  async packOverdue(): Promise<void> {
    const { journal } = await this.access.open();
    if (!this.#tending && journal.size >= this.journalArticles) await this.#report(this.#packJournal());
  }

  async #report(work: Promise<void>): Promise<void> {
    this.#failure = await reportFailure('packing or merging stored articles', work);
  }

  /** Says whether articles are being added in bulk or one by one, as a reader reads. */
  expectBulk(isBulk: boolean): void {
    this.#isBulk = isBulk;
  }

  /** Resolves when everything worth packing and merging is; rejects where that fails. */
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
