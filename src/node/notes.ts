// Small values that a tool keeps beside the articles of a store, as JSON, by a kind and a key.
import type Database from 'better-sqlite3';
import { foreseen } from './open-database';

export class Notes {
  readonly #sql;

  /** @param kind what these notes are about; each tool has its own */
  constructor(
    database: Database,
    private readonly kind: string,
  ) {
    this.#sql = {
      get: database.prepare<string>('SELECT value FROM notes WHERE kind = ? AND key = ?').pluck(),
      put: database.prepare('INSERT OR REPLACE INTO notes VALUES (?, ?, ?)'),
    };
  }

  /** Undefined where there is none. Whoever asks parses it: the file may have been changed by hand. */
  get(key: string): unknown {
    const value = foreseen(() => this.#sql.get.get(this.kind, key));
    return value === undefined ? undefined : JSON.parse(value);
  }

  put(key: string, value: unknown): void {
    foreseen(() => this.#sql.put.run(this.kind, key, JSON.stringify(value)));
  }
}
