// Blocks, rows of the journal and texts in one SQLite database. Each write is one transaction.
import { deserialize, serialize } from 'node:v8';
import type Database from 'better-sqlite3';
import type { AddedArticles, ArticleRecords, NewRow } from '../store/article-records';
import type { BlockChanges, BlockKey, BlockRange, Blocks, TakeBlock } from '../store/packed/blocks';
import { readableRows } from '../store/readable-rows';
import type { JournalArticle } from '../store/schema';
import { foreseen } from './open-database';

/** Kind of the notes that have the id of the row in which an article was given, by its number. They go with it. */
export const ROW_NOTES = 'row';

export class FileRecords implements ArticleRecords, Blocks {
  readonly #sql;

  constructor(private readonly database: Database) {
    this.#sql = {
      block: database.prepare<Uint8Array>('SELECT block FROM blocks WHERE key = ?').pluck(),
      blocksIn: database.prepare<Uint8Array>('SELECT block FROM blocks WHERE key >= ? AND key < ? ORDER BY key LIMIT ?').pluck(),
      keysIn: database.prepare<number>('SELECT key FROM blocks WHERE key >= ? AND key < ? ORDER BY key').pluck(),
      putBlock: database.prepare('INSERT OR REPLACE INTO blocks VALUES (?, ?)'),
      dropBlocks: database.prepare('DELETE FROM blocks WHERE key >= ? AND key < ?'),
      rows: database.prepare<Uint8Array>('SELECT row FROM journal ORDER BY number').pluck(),
      putRow: database.prepare('INSERT OR REPLACE INTO journal VALUES (?, ?)'),
      dropRow: database.prepare('DELETE FROM journal WHERE number = ?'),
      text: database.prepare<Uint8Array>('SELECT text FROM texts WHERE number = ?').pluck(),
      putText: database.prepare('INSERT OR REPLACE INTO texts VALUES (?, ?)'),
      dropText: database.prepare('DELETE FROM texts WHERE number = ?'),
      dropRowId: database.prepare(`DELETE FROM notes WHERE kind = '${ROW_NOTES}' AND key = ?`),
      reserve: database.prepare<number>('UPDATE numbers SET next = next + ? RETURNING next').pluck(),
    };
  }

  /** The rows of the journal that can be read, in order of their numbers. */
  rows(): JournalArticle[] {
    return readableRows(foreseen(() => this.#sql.rows.all()).map((row) => deserialize(row)));
  }

  async texts(numbers: readonly number[]): Promise<ReadonlyArray<Uint8Array | undefined>> {
    return foreseen(() => numbers.map((number) => owned(this.#sql.text.get(number))));
  }

  async reserve(count: number): Promise<number> {
    return this.#write(() => this.#reserve(count));
  }

  async put(row: NewRow, text: Uint8Array | null, changes: BlockChanges): Promise<number> {
    return this.#write(() => {
      const number = row.number ?? this.#reserve(1);
      this.#sql.putRow.run(number, serialize({ ...row, number }));
      if (text) this.#sql.putText.run(number, text);
      else this.#sql.dropText.run(number);
      this.#change(changes);
      return number;
    });
  }

  async add({ articles, isInJournal }: AddedArticles, changes: BlockChanges): Promise<void> {
    this.#write(() => {
      for (const { text, ...row } of articles) {
        if (text) this.#sql.putText.run(row.number, text);
        if (isInJournal) this.#sql.putRow.run(row.number, serialize(row));
      }
      this.#change(changes);
    });
  }

  async pack(numbers: readonly number[], changes: BlockChanges): Promise<void> {
    this.#write(() => {
      for (const number of numbers) this.#sql.dropRow.run(number);
      this.#change(changes);
    });
  }

  /** Drops articles with all that is kept of them. */
  drop(numbers: readonly number[], changes: BlockChanges): void {
    this.#write(() => {
      for (const number of numbers) {
        this.#sql.dropRow.run(number);
        this.#sql.dropText.run(number);
        this.#sql.dropRowId.run(String(number));
      }
      this.#change(changes);
    });
  }

  async visit(keys: readonly BlockKey[], take: TakeBlock): Promise<void> {
    for (const [index, key] of keys.entries()) {
      const block = owned(foreseen(() => this.#sql.block.get(key)));
      if (block) take(block, index);
    }
  }

  async readRange({ from, to }: BlockRange, max = -1): Promise<Uint8Array[]> {
    return foreseen(() => this.#sql.blocksIn.all(from, to, max)).map((block) => new Uint8Array(block));
  }

  async keysIn({ from, to }: BlockRange): Promise<BlockKey[]> {
    return foreseen(() => this.#sql.keysIn.all(from, to));
  }

  async write(changes: BlockChanges): Promise<void> {
    this.#write(() => this.#change(changes));
  }

  #write<Value>(change: () => Value): Value {
    return foreseen(() => this.database.transaction(change)());
  }

  #change({ put, drop }: BlockChanges): void {
    for (const { from, to } of drop) this.#sql.dropBlocks.run(from, to);
    for (const [key, bytes] of put) this.#sql.putBlock.run(key, bytes);
  }

  #reserve(count: number): number {
    return (this.#sql.reserve.get(count) as number) - count;
  }
}

/** SQLite's bytes may lie anywhere in a larger buffer. */
function owned(bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes && new Uint8Array(bytes);
}
