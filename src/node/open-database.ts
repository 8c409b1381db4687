// Opens the file of a store: one SQLite database, held by one process at a time.
import type Database from 'better-sqlite3';
import { ExpectedError } from '../core/errors';

/** Written into the head of the file, so that no other program's database is taken for a store: `WPst`. */
const APPLICATION = 0x57507374;
/** Version of the tables. */
const LAYOUT = 1;
/** Milliseconds that another process is waited for. Chosen by hand: one that is about to end, not one that is at work. */
const MAX_WAIT = 2_000;

const TABLES = `
  CREATE TABLE journal (number INTEGER PRIMARY KEY, row BLOB NOT NULL);
  CREATE TABLE texts (number INTEGER PRIMARY KEY, text BLOB NOT NULL);
  CREATE TABLE blocks (key INTEGER PRIMARY KEY, block BLOB NOT NULL);
  CREATE TABLE numbers (next INTEGER NOT NULL);
  CREATE TABLE notes (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
  INSERT INTO numbers VALUES (1);
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${LAYOUT};
`;

/** What is said where the optional dependency is missing. */
const NO_SQLITE = `a store in a file needs the package "better-sqlite3", which is not installed: npm leaves it out where it finds neither a
built one for this system nor a compiler (C++ and Python) to build it. Everything else works without it. With a compiler: npm install better-sqlite3`;

/**
 * A file that does not exist is made.
 *
 * @throws ExpectedError `store-unavailable` where better-sqlite3 is missing or the file is no store, `store-in-use` where another process has it,
 *   `store-damaged`, `store-full`
 */
export async function openDatabase(path: string): Promise<Database> {
  const Sqlite = await sqlite();
  return foreseen(() => {
    const database = new Sqlite(path, { timeout: MAX_WAIT });
    try {
      return prepared(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
  }, path);
}

async function sqlite(): Promise<typeof Database> {
  try {
    const { default: Sqlite } = await import('better-sqlite3');
    // Where it was installed and not built, it says so only when the first database is opened.
    new Sqlite(':memory:').close();
    return Sqlite;
  } catch (error) {
    throw new ExpectedError('store-unavailable', `${NO_SQLITE}\n(${error instanceof Error ? error.message.split('\n', 1)[0] : error})`);
  }
}

function prepared(database: Database, path: string): Database {
  // Another process would have a list of segments of its own in memory: one alone may have the file.
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('journal_mode = WAL');
  // A process that is killed loses nothing; a computer that loses its power may lose the last seconds, and the file stays whole.
  database.pragma('synchronous = NORMAL');
  database.exec('BEGIN IMMEDIATE; COMMIT');
  const [application, layout] = [database.pragma('application_id', { simple: true }), database.pragma('user_version', { simple: true })];
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() === undefined;
  if (isEmpty) database.transaction(() => database.exec(TABLES))();
  else if (application !== APPLICATION) throw new ExpectedError('store-unavailable', `${path} is a database of another program`);
  else if (layout !== LAYOUT) throw new ExpectedError('store-unavailable', `${path} was written by another release (layout ${layout})`);
  return database;
}

/** Codes of SQLite, by their beginning: https://www.sqlite.org/rescode.html */
const CODES = [
  ['SQLITE_BUSY', 'store-in-use', 'is in use by another process'],
  ['SQLITE_FULL', 'store-full', 'cannot grow: the disk is full'],
  ['SQLITE_NOTADB', 'store-unavailable', 'is no store of Wireprint'],
  ['SQLITE_CORRUPT', 'store-damaged', 'is damaged'],
  ['SQLITE_CANTOPEN', 'store-unavailable', 'cannot be opened'],
  ['SQLITE_READONLY', 'store-unavailable', 'cannot be written'],
  ['SQLITE_IOERR', 'store-unavailable', 'cannot be read or written'],
] as const;

/** Does something with a database, and gives its failures as the store's. */
export function foreseen<Value>(work: () => Value, path = 'the store'): Value {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as { readonly code?: string };
    const known = CODES.find(([start]) => String(code).startsWith(start));
    if (!known) throw error;
    const [, ours, says] = known;
    throw new ExpectedError(ours, `${path} ${says} (${code})`);
  }
}
