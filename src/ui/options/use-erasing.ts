// Erasing everything stored, and taking that back while the page is open.
import { useState } from 'preact/hooks';
import { type FailureCode, isUnderWay, type UiToBackground, type ValueOf } from '../../messages/contract';
import { CallFailed } from '../../messages/send';
import { type ExportedFile, exportWhole } from '../files/export-file';
import { checkWhole, importWhole } from '../files/import-file';
import { type LongTask, useWork, type WorkSteps } from '../files/use-work';
import type { Ask } from '../start-screen';
import { failureOf } from '../use-call';
import { useOneUndo } from '../use-one-undo';

/** Share of the progress before erasing, 0…1. An estimate: checking the copy takes less time than making it. */
const EXPORT_SHARE = 0.75;

export type Cleared = ValueOf<UiToBackground['clearStore']>;

export interface Erasing {
  /** How many articles were erased, and how many came meanwhile and stay. */
  readonly erasing: LongTask<Cleared>;
  /** Number of articles put back. */
  readonly undoing: LongTask<number>;
  /** Exports everything first, to undo with, and checks that it can be read again. */
  readonly erase: () => void;
  /** Why that export failed: nothing was erased yet, and the reader is asked again. Null where there is nothing to ask. */
  readonly unsaved: FailureCode | null;
  /** Erases without an export. A store that cannot be read can be erased by this alone. */
  readonly eraseForGood: () => void;
  /** Answers no to the second question. */
  readonly keep: () => void;
  /** Null where nothing was kept to undo with. */
  readonly undo: (() => void) | null;
  /** It could be undone until something else was done. */
  readonly isFinal: boolean;
}

/** @param articles how many are stored, as far as is known */
export function useErasing(ask: Ask, articles: number, onChanged: () => void): Erasing {
  const erasing = useWork<Cleared>();
  const undoing = useWork<number>();
  const copy = useOneUndo<Blob>();
  const [unsaved, setUnsaved] = useState<FailureCode | null>(null);
  const run = async (save: (work: WorkSteps) => Promise<ExportedFile | null>) => {
    undoing.forget();
    setUnsaved(null);
    await erasing.start(async (work) => {
      const before = await save(work);
      if (before) copy.keep(before.file);
      else copy.drop();
      try {
        return await ask('clearStore', before?.copied ?? null);
      } catch (error) {
        // Without a reply nobody knows whether it was erased: then the copy is kept to undo with.
        if (failureOf(error) !== 'unexpected') copy.drop();
        throw error;
      }
    });
    onChanged();
  };
  const save = async (work: WorkSteps) => {
    const state = await ask('importState', null);
    // It would be refused when the copy is made.
    if (isUnderWay(state)) throw new CallFailed('import-under-way');
    try {
      const whole = await exportWhole(ask, articles, { goOn: (share) => work.goOn(share * EXPORT_SHARE) });
      // “Undo” takes the copy whole or refuses it whole, which must not be found out when everything is gone.
      await checkWhole(ask, whole.file, { goOn: (share) => work.goOn(EXPORT_SHARE + share * (1 - EXPORT_SHARE)) });
      return whole;
    } catch (error) {
      // Throws where it was cancelled, which is no failure.
      work.goOn(1);
      console.error('Wireprint: the export before erasing failed:', error);
      const code = failureOf(error);
      // The copy is of what is stored: where it is refused, that is what is damaged.
      setUnsaved(code === 'import-damaged' ? 'store-damaged' : code);
      throw error;
    }
  };
  const keep = () => {
    setUnsaved(null);
    erasing.forget();
  };
  const undo = async (file: Blob) => {
    const added = await undoing.start(async (work) => (await importWhole(ask, file, work)).added);
    if (added !== null) {
      copy.drop();
      erasing.forget();
    }
    onChanged();
  };
  return {
    erasing,
    undoing,
    erase: () => run(save),
    unsaved,
    eraseForGood: () => run(async () => null),
    keep,
    undo: copy.kept && (() => undo(copy.kept as Blob)),
    isFinal: copy.isFinal,
  };
}
