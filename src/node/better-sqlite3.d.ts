// What is used of `better-sqlite3`. It is an optional dependency, so that types are checked where it is not installed too.
declare module 'better-sqlite3' {
  type Bound = number | string | Uint8Array | null;
  interface Statement<Row> {
    run(...bound: Bound[]): { readonly changes: number };
    get(...bound: Bound[]): Row | undefined;
    all(...bound: Bound[]): Row[];
    iterate(...bound: Bound[]): IterableIterator<Row>;
    /** Rows are the values of their only column. */
    pluck(): this;
  }
  export default class Database {
    constructor(path: string, options?: { readonly timeout?: number; readonly fileMustExist?: boolean });
    prepare<Row = unknown>(sql: string): Statement<Row>;
    exec(sql: string): void;
    pragma(sql: string, options?: { readonly simple: true }): unknown;
    transaction<Given extends unknown[], Value>(run: (...given: Given) => Value): (...given: Given) => Value;
    close(): void;
  }
}
