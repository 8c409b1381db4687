// The rows of the journal and the texts of articles in IndexedDB.
import type { NumberSpan } from '../core/model/store-measure';
import type { AddedArticles, ArticleRecords, NewRow } from './article-records';
import { putBlocks } from './idb-blocks';
import type { Database } from './open-store';
import type { BlockChanges } from './packed/blocks';
import type { JournalArticle } from './schema';
import { type StoreTransaction, writeTogether } from './write-together';

export class IdbRecords implements ArticleRecords {
  /** @param alsoAdd writes more whenever articles are added, in the same transaction; null where none is new */
  constructor(
    private readonly database: Database,
    private readonly alsoAdd: (transaction: StoreTransaction, numbers: NumberSpan | null) => void = () => {},
  ) {}

  texts(numbers: readonly number[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
    const { store } = this.database.transaction('texts');
    return Promise.all(numbers.map((number) => store.get(number)));
  }

  /** Only the journal gives numbers, and only when a row is put; so a row is put at the first and at the last number, and both are deleted in the same transaction. */
  async reserve(count: number): Promise<number> {
    let first: number | undefined;
    await writeTogether(this.database, ({ journal, track }) => {
      const reserve = async () => {
        first = await journal.put({} as JournalArticle);
        await journal.delete(first);
        if (count < 2) return;
        await journal.put({ number: first + count - 1 } as JournalArticle);
        await journal.delete(first + count - 1);
      };
      track(reserve());
    });
    return given(first);
  }

  async put(row: NewRow, text: Uint8Array | null, changes: BlockChanges): Promise<number> {
    let { number } = row;
    await commitTogether(this.database, ({ journal, texts, track }) => {
      const putText = async (key: number) => {
        number = key;
        await (text ? texts.put(text, key) : texts.delete(key));
      };
      track(journal.put(row as JournalArticle).then(putText));
    })(changes);
    return given(number);
  }

  add({ articles, numbers, isInJournal }: AddedArticles, changes: BlockChanges): Promise<void> {
    return commitTogether(this.database, (transaction) => {
      const { journal, texts, track } = transaction;
      this.alsoAdd(transaction, numbers);
      for (const { text, ...row } of articles) {
        if (text) track(texts.put(text, row.number));
        if (isInJournal) track(journal.put(row));
      }
    })(changes);
  }

  pack(numbers: readonly number[], changes: BlockChanges): Promise<void> {
    return commitTogether(this.database, ({ journal, track }) => {
      for (const range of runsOf(numbers)) track(journal.delete(range));
    })(changes);
  }
}

function given(number: number | undefined): number {
  if (number === undefined) throw new Error('the journal gave no number');
  return number;
}

/** A commit that writes changes of segments together with what `also` writes. */
export function commitTogether(database: Database, also: (transaction: StoreTransaction) => void) {
  return (changes: BlockChanges): Promise<void> =>
    writeTogether(database, (transaction) => {
      also(transaction);
      putBlocks(transaction, changes);
    });
}

/** Ranges that hold these numbers and no other, so that neighbours are deleted with one request. */
export function runsOf(numbers: readonly number[]): IDBKeyRange[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: Array<{ from: number; to: number }> = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => IDBKeyRange.bound(from, to));
}
