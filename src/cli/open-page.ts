// Opens a saved page (.html or .html.gz) as a Document.
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ExpectedError } from '../core/errors';
import { decodePage } from '../extract/decode-page';
import { pageDocument } from './page-document';
import { pathOf } from './path-of';

/** 64 MB, also when unpacked: larger than any page that a browser would show in useful time. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Throws `bad-row`. */
export function openPage(file: string): Document {
  return pageDocument(decodePage(readBytes(pathOf(file))));
}

function readBytes(path: string): Uint8Array {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new Error('not a file');
    if (found.size > MAX_BYTES) throw new Error('larger than 64 MB');
    const bytes = readFileSync(path);
    return isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
  } catch (error) {
    // The file is missing, unreadable, too large or broken: in each case only this row fails.
    throw new ExpectedError('bad-row', `"file" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
