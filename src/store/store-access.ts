// Access to the open store: it is opened when first needed, writes run one after the other, and a read sees the store as it is at one moment.
import { codeOf, ExpectedError } from '../core/errors';
import { Turns } from '../core/turns';
import { mayOpen, releaseReserve } from './disk-room';
import type { Ending } from './open-store';
import { type OpenedStore, openPacked } from './opened-store';
import { reportFailure } from './report-failure';
import type { SoundLog } from './sound-log';
import { ConnectionLost, storeFailure } from './store-failure';
import { ConnectionSilent, whileAnswering } from './while-answering';

/** A read is repeated where segments changed under it. That happens twice in a row only while much is imported; then the read waits for its turn among the writes. */
const MAX_TRIES = 3;
/** Connections that are tried for one call: a browser that cuts one after the other, as on a full disk, is not asked for ever. */
const MAX_CONNECTIONS = 2;

interface Connection {
  readonly opened: Promise<OpenedStore>;
  /** Rejects when the browser has cut it. Requests on it may never be answered. */
  readonly cut: Promise<never>;
}

export class StoreAccess {
  #connection: Connection | null = null;
  readonly #writes = new Turns();

  /**
   * @param journalArticles the journal is packed when it holds so many
   * @param log what is written goes to
   * @param onOpened called whenever the store was opened
   * @param onGone called when the store has to be opened again
   */
  constructor(
    private readonly databaseName: string | undefined,
    private readonly journalArticles: number,
    private readonly log: SoundLog,
    private readonly onOpened: (opened: OpenedStore) => void,
    private readonly onGone: () => void,
  ) {}

  /** For what is in memory once the store is open. What asks the database goes through `using`, `alone` or `steady`. */
  async open(): Promise<OpenedStore> {
    try {
      return await this.#connect().opened;
    } catch (error) {
      throw await storeFailure(error);
    }
  }

  /** Closes the store; the next call opens it again. */
  forget(): void {
    const connection = this.#connection;
    this.#connection = null;
    this.onGone();
    // A store that failed to open has nothing to close, and whoever opened it was given the failure.
    connection?.opened.then(({ database }) => database.close()).catch(() => {});
  }

  /**
   * Does some work on the open store. Where the browser cuts the connection meanwhile, the work is done again on a new one: everything that is written is one
   * transaction, and writing it twice leaves the same.
   */
  async using<Value>(work: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    for (let connections = 1; ; connections++) {
      const connection = this.#connect();
      try {
        const working = connection.opened.then((opened) => whileAnswering(opened.database, () => work(opened)));
        return await Promise.race([working, connection.cut]);
      } catch (error) {
        const isCurrent = this.#connection === connection;
        const isLost = error instanceof ConnectionLost || (error instanceof DOMException && !isCurrent);
        // A browser says later, or never, that it has closed a connection; whoever asks on it before is told by this error.
        const isClosed = error instanceof DOMException && error.name === 'InvalidStateError';
        if (isCurrent && (isLost || isClosed)) this.forget();
        if (error instanceof DOMException || isLost) this.#doubtLog();
        // Where a browser answered nothing, whoever asked has waited long enough.
        const isWorthAnother = (isLost || isClosed) && !(error instanceof ConnectionSilent);
        if (isWorthAnother && connections < MAX_CONNECTIONS) continue;
        throw await storeFailure(isLost ? new ConnectionLost(String(error), { cause: error }) : error);
      }
    }
  }

  /** Runs a write when those before it have ended. */
  alone<Value>(write: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    return this.#inTurn(async (opened) => {
      await this.log.ensure();
      return this.log.during(async () => {
        await opened.segments.sweep();
        return write(opened);
      });
    });
  }

  /** Begins the log of the browser's databases anew where it may be torn, as the next write would. */
  async secureLog(): Promise<void> {
    if (!(await this.log.isSound())) await this.#inTurn(() => this.log.ensure());
  }

  /** Runs a read, and repeats it where segments were changed under it: what it returned or threw may then be made of parts of two states. */
  async steady<Value>(read: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const outcome = await this.using(async (opened) => {
        const { list } = opened.segments;
        const [settled] = await Promise.allSettled([read(opened)]);
        if (opened.segments.list !== list) return null;
        if (settled.status === 'rejected') throw settled.reason;
        return settled;
      });
      if (outcome) return outcome.value;
    }
    // Segments are changed by writes alone, of which none runs now.
    return this.#inTurn(read);
  }

  /** Begins a newly torn log anew at once: the browser itself writes on in it as soon as it opens the databases again. */
  #doubtLog(): void {
    if (this.log.doubt()) void reportFailure('beginning the log anew', this.secureLog());
  }

  #inTurn<Value>(use: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
    return this.#writes.take(() => this.using(use));
  }

  #connect(): Connection {
    this.#connection ??= this.#begin();
    return this.#connection;
  }

  #begin(): Connection {
    let onCut = (): void => {};
    const cut = new Promise<never>((_, reject) => {
      onCut = () => reject(new ConnectionLost('The browser closed the database'));
    });
    // Where nothing runs on it, nobody needs to know.
    cut.catch(() => {});
    const isCurrent = (): boolean => this.#connection === connection;
    const onGone = (ending: Ending): void => {
      if (ending === 'cut') this.#doubtLog();
      if (ending === 'cut') onCut();
      if (isCurrent()) this.forget();
    };
    const open = async () => {
      if (!(await mayOpen())) throw new ExpectedError('store-full', 'the disk is full');
      await this.log.beforeOpening();
      const store = await openPacked(onGone, this.databaseName, this.journalArticles);
      this.onOpened(store);
      return store;
    };
    const opened = Promise.race([open(), cut])
      .catch(async (error) => {
        // Opening takes some room itself.
        if (codeOf(await storeFailure(error)) === 'store-full' && (await releaseReserve('open'))) return open();
        throw error;
      })
      .catch((error) => {
        if (isCurrent()) this.#connection = null;
        throw error;
      });
    const connection: Connection = { opened, cut };
    return connection;
  }
}
