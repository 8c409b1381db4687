// Forgetting chosen articles, with a copy that brings them back while the page is open; and writing chosen articles to a file.
import { useRef, useState } from 'preact/hooks';
import { isUnderWay } from '../../messages/contract';
import { isoDayAt } from '../../messages/iso-day';
import { CallFailed } from '../../messages/send';
import { exportChosen } from '../files/export-file';
import { checkWhole, importWhole } from '../files/import-file';
import { type LongTask, useWork } from '../files/use-work';
import { saveFile } from '../save-file';
import type { Ask } from '../start-screen';

/** Share of the progress before anything is forgotten. An estimate: half for the copy, a quarter to check it. */
const COPY_SHARE = 0.5;
const CHECK_SHARE = 0.25;

/** What an undo needs. */
interface Kept {
  readonly file: Blob;
  /** Addresses by which the tracked stories that lost an article are found. */
  readonly tracked: readonly string[];
}

export interface Forgetting {
  /** Articles that were forgotten, brought back, written. */
  readonly forgetting: LongTask<number>;
  readonly undoing: LongTask<number>;
  readonly exporting: LongTask<number>;
  readonly forget: (numbers: readonly number[]) => void;
  /** Null where there is nothing to bring back. */
  readonly undo: (() => void) | null;
  readonly exportFile: (numbers: readonly number[]) => void;
}

/** @param onChanged called when a work has ended, with the numbers of the articles that are gone */
export function useForgetting(ask: Ask, onChanged: (gone: readonly number[]) => void): Forgetting {
  const [forgetting, undoing, exporting] = [useWork<number>(), useWork<number>(), useWork<number>()];
  const [kept, setKept] = useState<Kept | null>(null);
  const alone = useAlone();
  const forget = (numbers: readonly number[]) =>
    alone(async () => {
      for (const work of [undoing, exporting]) work.forget();
      const removed = await forgetting.start(async (work) => {
        // The copy could not be put back before that import has ended.
        if (isUnderWay(await ask('importState', null))) throw new CallFailed('import-under-way');
        const { file } = await exportChosen(ask, numbers, { goOn: (share) => work.goOn(share * COPY_SHARE) });
        // “Undo” takes the copy whole or refuses it whole, which must not be found out when the articles are gone.
        await checkWhole(ask, file, { goOn: (share) => work.goOn(COPY_SHARE + share * CHECK_SHARE) });
        const { removed, tracked } = await ask('dropArticles', { numbers: [...numbers] });
        setKept({ file, tracked });
        return removed;
      });
      onChanged(removed === null ? [] : numbers);
    });
  const undo = ({ file, tracked }: Kept) =>
    alone(async () => {
      for (const work of [forgetting, exporting]) work.forget();
      const added = await undoing.start(async (work) => {
        const imported = await importWhole(ask, file, work);
        for (const url of tracked) await ask('trackStory', { url });
        return imported.added;
      });
      if (added !== null) setKept(null);
      onChanged([]);
    });
  // What can be undone is still said.
  const exportFile = (numbers: readonly number[]) =>
    alone(async () => {
      await exporting.start(async (work) => {
        const { file, written } = await exportChosen(ask, numbers, work);
        saveFile(file, `wireprint-${isoDayAt(Date.now())}-${written}.jsonl`);
        return written;
      });
    });
  return { forgetting, undoing, exporting, forget, undo: kept && (() => undo(kept)), exportFile };
}

/** One work at a time. The second press of a double click would forget nothing, and replace the copy of what the first forgot. */
function useAlone(): (run: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async (run) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await run();
    } finally {
      isBusy.current = false;
    }
  };
}
