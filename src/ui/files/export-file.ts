// The whole store, or some of its articles, as one file, asked for in parts, since one message cannot carry it all.
import type { CopiedStore, ExportCursor, ExportedPart } from '../../messages/contract';
import type { Ask } from '../start-screen';
import type { WorkSteps } from './use-work';

export interface ExportedFile {
  readonly file: Blob;
  /** What it holds. */
  readonly copied: CopiedStore;
  /** Number of its articles. */
  readonly written: number;
}

/**
 * @param articles how many are stored, as far as is known; progress is measured by it
 * @param isPartial leaves out what is damaged; otherwise the export fails there
 */
export function exportWhole(ask: Ask, articles: number, work: WorkSteps, isPartial = false): Promise<ExportedFile> {
  return joined((after) => ask('exportPart', isPartial ? { after, isPartial } : { after }), articles, work);
}

/** The articles with these numbers alone. */
export function exportChosen(ask: Ask, numbers: readonly number[], work: WorkSteps): Promise<ExportedFile> {
  return joined((after) => ask('exportPart', { after, numbers: [...numbers] }), numbers.length, work);
}

async function joined(
  partAfter: (after: ExportCursor | null) => Promise<ExportedPart>,
  articles: number,
  work: WorkSteps,
): Promise<ExportedFile> {
  const since = Date.now();
  // One blob for each part: the browser can move blobs to disk, a long string stays in memory.
  const parts: Blob[] = [];
  let after: ExportCursor | null = null;
  let [number, written] = [0, 0];
  do {
    const part: ExportedPart = await partAfter(after);
    parts.push(new Blob([part.part]));
    after = part.next;
    [number, written] = [part.last, part.articles];
    work.goOn(Math.min(written / Math.max(articles, 1), 1));
  } while (after !== null);
  return { file: new Blob(parts, { type: 'application/x-ndjson' }), copied: { number, since }, written };
}
