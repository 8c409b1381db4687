// Erasing everything stored, and taking that back while the page is open.
import { useState } from 'preact/hooks';
import type { Ask } from '../start-screen';
import { exportWhole } from './export-file';
import { importWhole } from './import-file';
import { type LongTask, useWork, type WorkSteps } from './use-work';

export interface Erasing {
  /** Number of articles erased. */
  readonly erasing: LongTask<number>;
  /** Number of articles put back. */
  readonly undoing: LongTask<number>;
  readonly erase: () => void;
  /** Null where nothing was kept to undo with. */
  readonly undo: (() => void) | null;
}

/** @param articles how many are stored, as far as is known */
export function useErasing(ask: Ask, articles: number, onChanged: () => void): Erasing {
  const erasing = useWork<number>();
  const undoing = useWork<number>();
  const [kept, setKept] = useState<Blob | null>(null);
  const erase = async () => {
    undoing.forget();
    await erasing.start(async (work) => {
      const before = await exportForUndo(ask, articles, work);
      const { removed } = await ask('clearStore', null);
      setKept(before);
      return removed;
    });
    onChanged();
  };
  const undo = async (file: Blob) => {
    const added = await undoing.start(async (work) => (await importWhole(ask, file, work)).added);
    if (added !== null) {
      setKept(null);
      erasing.forget();
    }
    onChanged();
  };
  return { erasing, undoing, erase, undo: kept === null ? null : () => undo(kept) };
}

/** An export of everything, or null where that fails: the reader can always erase, even a store that cannot be exported. */
async function exportForUndo(ask: Ask, articles: number, work: WorkSteps): Promise<Blob | null> {
  const file = await exportWhole(ask, articles, work).catch(() => null);
  // Throws where it was cancelled meanwhile: then nothing is erased.
  work.goOn(1);
  return file;
}
