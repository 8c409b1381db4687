// The way to the open store: opened when it is first needed, written one change after the other, read as it is at one moment.
import { type OpenedStore, openPacked } from './opened-store';

/** A read is repeated when segments changed under it, which hardly ever happens twice. */
const MAX_TRIES = 10;

export class StoreAccess {
  #opening: Promise<OpenedStore> | null = null;
  /** Ends when the last write that was asked for has. */
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * @param journalArticles the journal is packed when it holds so many
   * @param onGone called when the store is to be opened anew
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

  /** The next call opens anew. */
  forget(): void {
    const opened = this.#opening;
    this.#opening = null;
    this.onGone();
    // A database that never opened has nothing to close, and its failure was told to whoever asked.
    opened?.then(({ database }) => database.close()).catch(() => {});
  }

  /** Runs a write when those before it have ended. */
  alone<Value>(write: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    const written = this.#writing.then(async () => {
      const opened = await this.open();
      await opened.segments.sweep();
      return write(opened);
    });
    // A failure is told to whoever asked for that write; the next one does not care.
    this.#writing = written.catch(() => {});
    return written;
  }

  /** Runs a read, again where segments were swapped under it. */
  async steady<Value>(read: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    for (let tries = 1; ; tries++) {
      const opened = await this.open();
      const { list } = opened.segments;
      const value = await read(opened);
      if (opened.segments.list === list || tries === MAX_TRIES) return value;
    }
  }
}
