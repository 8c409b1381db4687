// The whole store as one file, asked for in parts, since one message cannot carry it all.
import type { CopiedStore, ExportCursor, ExportedPart } from '../../messages/contract';
import type { Ask } from '../start-screen';
import type { WorkSteps } from './use-work';

export interface ExportedFile {
  readonly file: Blob;
  /** What it holds. */
  readonly copied: CopiedStore;
}

/** @param articles how many are stored, as far as is known; progress is measured by it */
export async function exportWhole(ask: Ask, articles: number, work: WorkSteps): Promise<ExportedFile> {
  const since = Date.now();
  // One blob for each part: the browser can move blobs to disk, a long string stays in memory.
  const parts: Blob[] = [];
  let after: ExportCursor | null = null;
  let number = 0;
  do {
    const written: ExportedPart = await ask('exportPart', { after });
    parts.push(new Blob([written.part]));
    after = written.next;
    number = written.last;
    work.goOn(Math.min(written.articles / Math.max(articles, 1), 1));
  } while (after !== null);
  return { file: new Blob(parts, { type: 'application/x-ndjson' }), copied: { number, since } };
}
