// Erasing everything stored, and taking that back while the page is open.
import { useState } from 'preact/hooks';
import { MOST_IMPORT_BYTES } from '../../messages/contract';
import type { Ask } from '../start-screen';
import { type TaskState, useTask } from '../use-task';
import { exportForUndo } from './export-file';

export interface Erasing {
  /** Number of articles erased. */
  readonly erasing: TaskState<number>;
  /** Number of articles put back. */
  readonly undoing: TaskState<number>;
  readonly erase: () => void;
  /** Null where there is nothing to go back to, or it is too large to hold. */
  readonly undo: (() => void) | null;
}

export function useErasing(ask: Ask, onChanged: () => void): Erasing {
  const erasing = useTask<number>();
  const undoing = useTask<number>();
  const [kept, setKept] = useState<string | null>(null);
  const erase = async () => {
    undoing.forget();
    await erasing.start(async () => {
      const before = await exportForUndo(ask, MOST_IMPORT_BYTES);
      const { removed } = await ask('clearStore', null);
      setKept(before);
      return removed;
    });
    onChanged();
  };
  const undo = async (text: string) => {
    const added = await undoing.start(async () => (await ask('importFile', { text })).added);
    if (added === null) return;
    setKept(null);
    erasing.forget();
    onChanged();
  };
  return { erasing: erasing.now, undoing: undoing.now, erase, undo: kept === null ? null : () => undo(kept) };
}
