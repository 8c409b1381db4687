// Access to the open store: it is opened when first needed, writes run one after the other, and a read sees the store as it is at one moment.
import { type OpenedStore, openPacked } from './opened-store';

/** A read is repeated where segments changed under it. That happens twice in a row only while much is imported; then the read waits for its turn among the writes. */
const MAX_TRIES = 3;

export class StoreAccess {
  #opening: Promise<OpenedStore> | null = null;
  /** Settles when the last write that was asked for has. */
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * @param journalArticles the journal is packed when it holds so many
   * @param onGone called when the store has to be opened again
   */
  constructor(
    private readonly databaseName: string | undefined,
    private readonly journalArticles: number,
    private readonly onGone: () => void,
  ) {}

  open(): Promise<OpenedStore> {
    this.#opening ??= openPacked(() => this.forget(), this.databaseName, this.journalArticles).catch((error) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  /** Closes the store; the next call opens it again. */
  forget(): void {
    const opened = this.#opening;
    this.#opening = null;
    this.onGone();
    // A store that failed to open has nothing to close, and whoever opened it was given the failure.
    opened?.then(({ database }) => database.close()).catch(() => {});
  }

  /** Runs a write when those before it have ended. */
  alone<Value>(write: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    return this.#inTurn(async (opened) => {
      await opened.segments.sweep();
      return write(opened);
    });
  }

  /** Runs a read, and repeats it where segments were changed under it: what it returned or threw may then be made of parts of two states. */
  async steady<Value>(read: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const opened = await this.open();
      const { list } = opened.segments;
      const [outcome] = await Promise.allSettled([read(opened)]);
      if (opened.segments.list !== list) continue;
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    }
    // Segments are changed by writes alone, of which none runs now.
    return this.#inTurn(read);
  }

  #inTurn<Value>(use: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    const used = this.#writing.then(async () => use(await this.open()));
    // Whoever asked is given the failure. Those who wait only need to know that it is over.
    this.#writing = used.catch(() => {});
    return used;
  }
}
