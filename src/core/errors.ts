// Every failure that is foreseen. Screens switch over the code; anything else is a bug.

const ERROR_CODES = [
  /** The page is a home page, a section, a search, a shop…: nothing to read. */
  'not-an-article',
  /** The page shows its text in a frame of another site, which its own permission does not open. */
  'text-in-frame',
  /** The browser lets no extension read here: its own pages, the web store, PDF viewers, files. */
  'unreadable-page',
  /** The page takes longer to read than a reading may. */
  'reading-too-long',
  /** The reader has not let Wireprint read this site. */
  'no-permission',
  'store-unavailable',
  /** Another connection holds the database and does not make way. */
  'store-in-use',
  'store-full',
  /** A block of the store is missing or is not what was written: the message names it. */
  'store-damaged',
  /** The import file is broken, or parts are missing. */
  'import-damaged',
  /** The import file is something else. */
  'import-foreign',
  /** The import file was written by a newer version. */
  'import-newer',
  /** A file is being imported: neither can another one be, nor can everything be erased. */
  'import-under-way',
  /** The file that was to be imported is no longer stored: another page declined it, erased it or chose another one. */
  'import-replaced',
  /** A row of the command line does not have the shape that it needs. */
  'bad-row',
] as const;
type ErrorCode = (typeof ERROR_CODES)[number];

/** What a screen is told of a failure: its code, or that it is a bug. */
export const FAILURE_CODES = [...ERROR_CODES, 'unexpected'] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** The store does not keep or tell what it is asked. A page can be read and answered all the same. */
const STORE_FAILURES: readonly FailureCode[] = ['store-unavailable', 'store-in-use', 'store-full', 'store-damaged'];

export function isStoreFailure(code: FailureCode): boolean {
  return STORE_FAILURES.includes(code);
}

export function codeOf(error: unknown): FailureCode {
  return error instanceof ExpectedError ? error.code : 'unexpected';
}

export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';

  constructor(
    readonly code: ErrorCode,
    message: string = code,
  ) {
    super(message);
  }
}
