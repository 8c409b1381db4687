// Chrome writes all changes of our databases to the end of one log file, and goes on in it when it opens them again. Where the last write is there in part, since
// the disk was full or the computer lost its power, it opens them well and writes on behind that part. But the time after, it takes what follows for damage and
// begins anew without anything. So the log is begun anew when the background is first woken after the browser has started, before anything else is
// written, and after a write has failed; until then nothing is written, also nothing that would make room, and after a failure nothing is opened, since Chrome
// writes something then. Firefox needs none of this.
//
// Chrome keeps one more such file, the list of its own files (`MANIFEST`), and goes on in it in the same way, unless it has 2 MiB: then it makes a new one whenever it
// opens the databases. It writes there the first and the last key of each of its files, so a single record with a very long key makes the list as long as that, as
// long as the record is there. Each opening then writes 2 MB more, so there is one only where the disk may be full soon.
import { deleteDB, openDB } from 'idb';
import { ExpectedError } from '../core/errors';
import { hasSteadyRoom, isRoomScarce, releaseReserve } from './disk-room';
import { reportFailure } from './report-failure';

/**
 * `unknown` since the browser was opened; `torn` where a write has failed since, and its part may stand at the end; `guarded` where it is sound, and the list of
 * files is begun anew at each opening.
 */
export type LogState = 'sound' | 'guarded' | 'unknown' | 'torn';

/** Where it is kept what is known of the log: as long as the browser is open, and no longer. */
export interface LogMemory {
  state(): Promise<LogState>;
  setState(state: LogState): Promise<void>;
}

const FILLING = 'wireprint-log';
/** Bytes after which Chrome begins a log anew, at most: `leveldb_env::WriteBufferSize` (1 to 4 MiB, by the size of the disk). */
const LOG_BYTES = 4 * 1024 * 1024;
/** Bytes of a record: Chrome keeps values of 64 KiB and more in files of their own. */
const RECORD_BYTES = 50_000;
/** Records of a transaction. Chosen by hand. */
const AT_ONCE = 48;
/** Characters of a key, of two bytes each: more than the bytes of a list in which Chrome goes on (`Options::max_file_size`, 2 MiB). */
const LONG_KEY = 1_200_000;

export class SoundLog {
  /** Null where only the memory knows. */
  #state: LogState | null = null;
  #ensuring: Promise<void> | null = null;

  /** @param memory null where the browser needs none of this */
  constructor(
    private readonly memory: LogMemory | null,
    private readonly renew: (isGuarded: boolean) => Promise<void> = beginLogAnew,
  ) {}

  async isSound(): Promise<boolean> {
    const state = await this.#known();
    return state === 'sound' || state === 'guarded';
  }

  /**
   * To be called before the databases are opened.
   *
   * @throws ExpectedError `store-full` where a write has failed, and there is no room to begin the log anew
   */
  async beforeOpening(): Promise<void> {
    if ((await this.#known()) === 'torn') await this.ensure();
  }

  /**
   * To be called before each write.
   *
   * @throws ExpectedError `store-full` where the log may be torn, and there is no room to begin it anew
   */
  async ensure(): Promise<void> {
    if ((await this.isSound()) && !(await this.#needsGuard())) return;
    this.#ensuring ??= this.#beginAnew().finally(() => {
      this.#ensuring = null;
    });
    await this.#ensuring;
  }

  /**
   * Runs a write, behind `ensure`. Where room is scarce, the log is remembered as torn meanwhile: the browser may end the background in the very write that finds
   * no room, and then nobody would know of it.
   */
  async during<Value>(write: () => Promise<Value>): Promise<Value> {
    if (this.#state !== 'guarded') return write();
    await this.memory?.setState('torn');
    try {
      const value = await write();
      await this.#stayGuarded();
      return value;
    } catch (error) {
      // What is refused has written nothing.
      if (error instanceof ExpectedError) await this.#stayGuarded();
      throw error;
    }
  }

  /** To be called whenever a write has failed, or the browser has cut the connection. True where the log was not in doubt for that before. */
  doubt(): boolean {
    if (!this.memory || this.#state === 'torn') return false;
    this.#state = 'torn';
    void reportFailure('noting that a write has failed', this.memory.setState('torn'));
    return true;
  }

  async #known(): Promise<LogState> {
    this.#state ??= this.memory ? await this.memory.state() : 'sound';
    return this.#state;
  }

  async #stayGuarded(): Promise<void> {
    if (this.#state === 'guarded') await this.memory?.setState('guarded');
  }

  async #needsGuard(): Promise<boolean> {
    return this.memory !== null && (await this.#known()) !== 'guarded' && (await isRoomScarce());
  }

  async #beginAnew(): Promise<void> {
    const hasRoom = (await hasSteadyRoom()) || ((await releaseReserve('open')) && (await hasSteadyRoom()));
    if (!hasRoom) throw new ExpectedError('store-full', 'no room for a new log');
    const isGuarded = await isRoomScarce();
    await this.renew(isGuarded);
    this.#state = isGuarded ? 'guarded' : 'sound';
    await this.memory?.setState(this.#state);
  }
}

/**
 * Writes more than Chrome gathers in one log, and removes it. Zeros: they take hardly any room once they are packed.
 *
 * @param isGuarded whether the record stays that has Chrome begin its list of files anew at each opening
 */
export async function beginLogAnew(isGuarded = false): Promise<void> {
  const database = await openDB(FILLING, 1, { upgrade: (made) => void made.createObjectStore('zeros') });
  try {
    if (isGuarded) await database.put('zeros', new Uint8Array(), 'x'.repeat(LONG_KEY));
    for (let written = 0; written <= LOG_BYTES; ) {
      const transaction = database.transaction('zeros', 'readwrite');
      const puts = Array.from({ length: AT_ONCE }, (_, key) => transaction.store.put(new Uint8Array(RECORD_BYTES), key));
      await Promise.all([...puts, transaction.done]);
      written += AT_ONCE * RECORD_BYTES;
    }
  } finally {
    database.close();
  }
  if (!isGuarded) await deleteDB(FILLING);
}
