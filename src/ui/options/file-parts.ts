// An export file cut into runs of whole lines, each small enough for a message; a file of any size is never held whole.

/** Chrome refuses a message above 64 MiB, and a file's quotation marks double on the way. */
const PART_BYTES = 4 * 1024 * 1024;

export interface LinesPart {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Bytes of the file up to its end. */
  readonly end: number;
}

/** @param size bytes read at a time; a line longer than that makes a part of its own, broken off, which whoever reads it refuses */
export async function* partsOf(file: Blob, size: number = PART_BYTES): AsyncGenerator<LinesPart> {
  const decoder = new TextDecoder();
  let pending = '';
  let isFirst = true;
  for (let at = 0; at < file.size; at += size) {
    pending += decoder.decode(await file.slice(at, at + size).arrayBuffer(), { stream: true });
    // The last line stays behind, be the file at its end or not: only the end of the file tells that it was the last.
    const cut = lastLineOf(pending) || (pending.length >= size ? pending.length : 0);
    if (cut === 0 || at + size >= file.size) continue;
    yield { text: pending.slice(0, cut), isFirst, isLast: false, end: at + size };
    pending = pending.slice(cut);
    isFirst = false;
  }
  yield { text: pending + decoder.decode(), isFirst, isLast: true, end: file.size };
}

/** Where the last line that is not empty begins. */
const lastLineOf = (text: string): number => text.trimEnd().lastIndexOf('\n') + 1;
