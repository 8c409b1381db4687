// Cuts an export file into runs of whole lines, each small enough for a message. The file may have any size; it is never in memory as a whole.
import { MAX_FILE_LINE } from '../../messages/contract';

/** Chrome refuses messages above 64 MiB, and escaping the file's quotation marks can double its length. Chosen by hand far below, to spare memory. */
const PART_BYTES = 4 * 1024 * 1024;
export interface LinesPart {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Bytes of the file up to the end of this part. */
  readonly end: number;
}

/**
 * @param size bytes read at a time
 * @param maxLine a line that is longer is broken into parts, which the background refuses as damaged
 */
export async function* partsOf(file: Blob, size: number = PART_BYTES, maxLine: number = MAX_FILE_LINE): AsyncGenerator<LinesPart> {
  const decoder = new TextDecoder();
  let pending = '';
  let isFirst = true;
  for (let offset = 0; offset < file.size; offset += size) {
    pending += decoder.decode(await file.slice(offset, offset + size).arrayBuffer(), { stream: true });
    // The last line is kept back, since only the end of the file tells whether it was the last of all.
    const cut = lastLineOf(pending) || (pending.length >= maxLine ? pending.length : 0);
    if (cut === 0 || offset + size >= file.size) continue;
    yield { text: pending.slice(0, cut), isFirst, isLast: false, end: offset + size };
    pending = pending.slice(cut);
    isFirst = false;
  }
  yield { text: pending + decoder.decode(), isFirst, isLast: true, end: file.size };
}

/** Where the last line that is not empty begins. */
const lastLineOf = (text: string): number => text.trimEnd().lastIndexOf('\n') + 1;
