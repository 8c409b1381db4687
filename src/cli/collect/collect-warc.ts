// Takes the articles of a web archive into a store. It may be ended at any moment: the next run goes on where this one was.
import { statSync } from 'node:fs';
import type { FileStore } from '../../node/file-store';
import { pagesOfWarc } from '../../node/read-warc';
import { ToolFailure } from '../../node/tool-failure';
import { storePage } from './collected-page';

/** Pages after which it is noted how far the archive was read. Chosen by hand: so many are read once more after a kill, and are known. */
const NOTED_PAGES = 50;

/** How many pages became what. */
export interface CollectedCount {
  stored: number;
  known: number;
  'no-article': number;
}

/** @param now no page is dated later, in milliseconds */
export async function collectWarc(path: string, store: FileStore, keepsTexts: boolean, now: number): Promise<CollectedCount> {
  const notes = store.notes('warc');
  const name = nameOf(path);
  const before = notes.get(name);
  let read = typeof before === 'number' ? before : 0;
  const count: CollectedCount = { stored: 0, known: 0, 'no-article': 0 };
  let pages = 0;
  try {
    for await (const { url, bytes, at, record } of pagesOfWarc(path, read)) {
      count[await storePage({ url, bytes, readAt: Math.min(at, now) }, store, keepsTexts)]++;
      read = record;
      if (++pages % NOTED_PAGES === 0) notes.put(name, read);
    }
  } finally {
    notes.put(name, read);
  }
  return count;
}

/** The same file under the same path: another of that name has another size. */
function nameOf(path: string): string {
  try {
    return `${path} ${statSync(path).size}`;
  } catch (error) {
    throw new ToolFailure(`the archive cannot be read: ${(error as Error).message}`);
  }
}
