// What a browser throws where its database does not work, as a failure that is foreseen.
import { ExpectedError } from '../core/errors';
import { isDiskFull } from './disk-room';

/** Names of errors that only a mistake of ours causes. */
const MISTAKES: ReadonlySet<string> = new Set([
  'DataError',
  'DataCloneError',
  'ConstraintError',
  'ReadOnlyError',
  'NotFoundError',
  'InvalidAccessError',
]);

/** What Chrome says of a large value that finds no room, under a name that else only a mistake of ours has. */
const UNWRITTEN = /^Failed to write blobs/;

/** What browsers throw where a write finds no room, as far as they say so. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function isMistake({ name, message }: DOMException): boolean {
  return MISTAKES.has(name) && !UNWRITTEN.test(message);
}

/** The browser has closed the connection, or answers nothing on it any more. */
export class ConnectionLost extends Error {}

/**
 * The browser's error as `store-full` or `store-unavailable`; any other error as it is. A full disk has many names: Chrome calls it `QuotaExceededError`,
 * `UnknownError` or `AbortError`, and cuts the connection.
 */
export async function storeFailure(error: unknown): Promise<unknown> {
  const isBrowsers = error instanceof ConnectionLost || (error instanceof DOMException && !isMistake(error));
  if (!isBrowsers) return error;
  const isFull = isNoRoom(error) || (await isDiskFull());
  return new ExpectedError(isFull ? 'store-full' : 'store-unavailable', String(error));
}
