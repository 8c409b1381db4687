// Notices that the browser has put an empty database in the place of one that held something, as it does without a word where its files are damaged or gone.
// Each database has an id of its own. A witness outside of it says which one holds something: where another one opens, what was stored is lost.
import { Turns } from '../core/turns';
import { reportFailure } from './report-failure';

export interface LossRecord {
  /** Id of the database that is known to hold something; null where none does. */
  readonly witness: string | null;
  /** When it was found that what was stored is lost (milliseconds); null where nothing is, or the reader knows. */
  readonly lostAt: number | null;
  /** Only a part of it is lost. */
  readonly isPartial?: boolean | undefined;
}

/** Where that is kept, outside of the database. */
export interface LossMemory {
  read(): Promise<LossRecord>;
  write(record: LossRecord): Promise<void>;
}

/** A background that ends between two steps may leave no witness, so that a loss is missed until the store opens next. It never leaves one that claims a loss. */
export class LossWatch {
  readonly #turns = new Turns();
  /** Id of the database that was opened last. */
  #id: string | null = null;
  #hasWitness = false;
  /** How often everything was erased: what was stored before that is not witnessed after it. */
  #erasings = 0;
  #isErasing = false;

  /** @param memory null where nothing is watched */
  constructor(private readonly memory: LossMemory | null) {}

  /**
   * To be called whenever a database was opened.
   *
   * @param id of the database; one that cannot be read proves nothing
   * @param isEmpty whether nothing of the reader's is in it
   * @param now milliseconds
   */
  opened(id: string, isEmpty: () => Promise<boolean>, now: number): void {
    if (id === '') return;
    this.#id = id;
    this.#report(async (memory) => {
      const before = await memory.read();
      const witness = (await isEmpty()) ? null : id;
      const isLost = before.witness !== null && before.witness !== id;
      if (isLost) await memory.write({ witness, lostAt: now });
      else if (before.witness !== witness) await memory.write({ ...before, witness });
      this.#hasWitness = witness !== null;
    });
  }

  /** To be called where a part of the database cannot be read any more. @param now milliseconds */
  lostPart(now: number): void {
    // All of it goes: nothing of that is a loss.
    if (this.#isErasing) return;
    this.#report(async (memory) => {
      const before = await memory.read();
      if (before.lostAt === null) await memory.write({ ...before, lostAt: now, isPartial: true });
    });
  }

  /** To be called whenever something was stored. */
  stored(): void {
    if (this.#hasWitness) return;
    const [id, erasings] = [this.#id, this.#erasings];
    this.#report(async (memory) => {
      if (this.#hasWitness || id !== this.#id || erasings !== this.#erasings) return;
      await memory.write({ ...(await memory.read()), witness: id });
      this.#hasWitness = true;
    });
  }

  /** Erases everything. The witness goes first: a background that ends in between then claims no loss. */
  erasing<Value>(erase: () => Promise<Value>): Promise<Value> {
    return this.#turns.take(async () => {
      this.#erasings++;
      this.#isErasing = true;
      try {
        await this.#forget();
        return await erase();
      } finally {
        this.#isErasing = false;
        // Again, since a full disk may have had no room for it before.
        if (this.#hasWitness) await this.#forget();
      }
    });
  }

  /** When it was found that what was stored is lost, or a part of it; null where nothing is. */
  loss(): Promise<{ lostAt: number | null; isPartial: boolean }> {
    return this.#turns.take(async () => {
      const { lostAt = null, isPartial = false } = (await this.memory?.read()) ?? {};
      return { lostAt, isPartial };
    });
  }

  /** The reader has been told. */
  isKnown(): Promise<void> {
    return this.#turns.take(async () => {
      const before = await this.memory?.read();
      if (before && before.lostAt !== null) await this.memory?.write({ ...before, lostAt: null, isPartial: false });
    });
  }

  async #forget(): Promise<void> {
    if (!this.memory) return;
    const failure = await reportFailure('forgetting what was stored', this.memory.write({ witness: null, lostAt: null }));
    this.#hasWitness = failure !== null;
  }

  #report(work: (memory: LossMemory) => Promise<void>): void {
    const { memory } = this;
    if (memory)
      void reportFailure(
        'watching over what is stored',
        this.#turns.take(() => work(memory)),
      );
  }
}
