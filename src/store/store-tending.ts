// Packs the journal and merges segments in the background, after writes.
import type { FailureCode } from '../core/errors';
import { packArticles } from './article-records';
import { needRoom } from './disk-room';
import { planMerge, planUrgentMerge } from './packed/merge/plan-merge';
import { hasCatalogue } from './packed/read/read-catalogue';
import { reportFailure } from './report-failure';
import type { StoreAccess } from './store-access';

export class StoreTending {
  #tending: Promise<void> | null = null;
  /** The first part of `#tending`: whoever measures the store waits for this one alone, since merging may take long. */
  #packing: Promise<void> | null = null;
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
    this.#tending ??= this.#tend().finally(() => {
      this.#tending = null;
    });
  }

  async #tend(): Promise<void> {
    await this.#pack();
    if (this.#failure === null) await this.#report(this.#merge());
    if (this.#failure === null && !this.#isBulk) await this.#report(this.#catalogue());
  }

  #pack(): Promise<void> {
    this.#packing ??= this.#report(this.#packJournal()).finally(() => {
      this.#packing = null;
    });
    return this.#packing;
  }

  /** Packs the journal where it is overdue. A worker that has slept since a failure so learns of it again. */
  async packOverdue(): Promise<void> {
    const { journal } = await this.access.open();
    if (journal.size >= this.journalArticles) await this.#pack();
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
    await this.#packJournal();
    await this.#merge();
    await this.#catalogue();
  }

  async #merge(): Promise<void> {
    for (;;) {
      const { segments } = await this.access.open();
      const newest = Math.max(...segments.all.map((segment) => segment.newest));
      const next = this.#isBulk ? planUrgentMerge(segments.all) : planMerge(segments.all, newest);
      if (next.length === 0) return;
      await needRoom();
      await segments.merge(next, (swap) => this.access.alone(swap));
    }
  }

  /** What an earlier release stored gets its catalogue once nothing is left to merge, which would make it too. */
  async #catalogue(): Promise<void> {
    for (;;) {
      const { segments } = await this.access.open();
      const next = segments.all.find((segment) => !hasCatalogue(segment));
      if (!next) return;
      await needRoom();
      await segments.makeCatalogue(next, (step) => this.access.alone(step));
    }
  }

  #packJournal(): Promise<void> {
    return this.access.alone(async (opened) => {
      const { journal } = opened;
      if (journal.size < this.journalArticles) return;
      await needRoom();
      const packed = journal.all;
      await packArticles(opened, packed);
      for (const { number } of packed) journal.remove(number);
    });
  }
}
