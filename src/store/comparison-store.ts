// What comparisons found of each article. It changes whenever a copy of it is read, long after the article was packed, so it lies beside the segments: two
// bytes an article, a record for some hundred neighbours.
import { COMPARISON_BYTES, type Comparisons, type Noted, writeNoted } from '../core/library/comparisons';
import { needRoom } from './disk-room';
import type { Database } from './open-store';
import type { OpenedStore } from './opened-store';
import type { StoreAccess } from './store-access';
import { type StoreTransaction, writeTogether } from './write-together';

/** Articles of a record, by their numbers. Chosen by hand: a hundred thousand articles are a hundred records, of 2 kB each. */
const RECORD_ARTICLES = 1024;

export class ComparisonStore {
  #version = 0;

  constructor(private readonly access: Pick<StoreAccess, 'alone'>) {}

  /** Another number than before once something was noted. */
  get version(): number {
    return this.#version;
  }

  /** Notes what a comparison found; writes nothing where all of it is known. */
  async note(noted: readonly Noted[]): Promise<void> {
    const byRecord = inRecords(noted, ({ number }) => number);
    await this.access.alone(async ({ database }) => {
      const changed = await changedRecords(database, byRecord);
      if (changed.size === 0) return;
      await needRoom();
      await writeTogether(database, ({ comparisons, track }) => {
        for (const [record, bytes] of changed) track(comparisons.put(bytes, record));
      });
      this.#version++;
    });
  }

  /** What is known of the articles with these numbers, in their order. */
  async of({ database }: Pick<OpenedStore, 'database'>, numbers: Float64Array): Promise<Comparisons> {
    const [keys, values] = await Promise.all([database.getAllKeys('comparisons'), database.getAll('comparisons')]);
    const records = new Map(keys.map((key, at) => [key, values[at]]));
    const found = { bits: new Uint8Array(numbers.length), origins: new Uint8Array(numbers.length) };
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] as number;
      const record = records.get(Math.floor(number / RECORD_ARTICLES));
      const at = placeOf(number);
      found.bits[row] = record?.[at] ?? 0;
      found.origins[row] = record?.[at + 1] ?? 0;
    }
    return found;
  }
}

/** Nothing else writes meanwhile: the records are read first, since most comparisons find what was found before. */
async function changedRecords(database: Database, byRecord: ReadonlyMap<number, readonly Noted[]>): Promise<Map<number, Uint8Array>> {
  const { store } = database.transaction('comparisons');
  const changed = new Map<number, Uint8Array>();
  await Promise.all(
    [...byRecord].map(async ([record, noted]) => {
      const bytes = new Uint8Array(RECORD_ARTICLES * COMPARISON_BYTES);
      bytes.set(((await store.get(record)) ?? new Uint8Array()).subarray(0, bytes.length));
      // Each is written: what one adds must not keep the next from being looked at.
      const changes = noted.filter((one) => writeNoted(bytes, placeOf(one.number), one));
      if (changes.length > 0) changed.set(record, bytes);
    }),
  );
  return changed;
}

/** Of articles that are dropped in the same transaction. */
export function forgetComparisons({ comparisons, track }: StoreTransaction, numbers: readonly number[]): void {
  for (const [record, dropped] of inRecords(numbers, (number) => number)) {
    const forget = async () => {
      const bytes = await comparisons.get(record);
      if (!bytes) return;
      for (const number of dropped) bytes.fill(0, placeOf(number), placeOf(number) + COMPARISON_BYTES);
      await (bytes.some((byte) => byte !== 0) ? comparisons.put(bytes, record) : comparisons.delete(record));
    };
    track(forget());
  }
}

function inRecords<Item>(items: readonly Item[], numberOf: (item: Item) => number): Map<number, Item[]> {
  const records = new Map<number, Item[]>();
  for (const item of items) {
    const record = Math.floor(numberOf(item) / RECORD_ARTICLES);
    const there = records.get(record);
    if (there) there.push(item);
    else records.set(record, [item]);
  }
  return records;
}

const placeOf = (number: number): number => (number % RECORD_ARTICLES) * COMPARISON_BYTES;
