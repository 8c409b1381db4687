// The optional package: where it is not installed, the tests of stores in files are left out.

/** True where a store in a file can be opened. */
export const hasSqlite: boolean = await import('better-sqlite3').then(
  ({ default: Sqlite }) => {
    new Sqlite(':memory:').close();
    return true;
  },
  () => false,
);
