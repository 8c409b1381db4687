// Forgetting chosen articles, with a copy that brings them back while the page is open; and writing chosen articles to a file.
import { useState } from 'preact/hooks';
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
  /** Addresses of articles whose stories were tracked. */
  readonly untracked: readonly string[];
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

export function useForgetting(ask: Ask, onChanged: () => void): Forgetting {
  const [forgetting, undoing, exporting] = [useWork<number>(), useWork<number>(), useWork<number>()];
  const [kept, setKept] = useState<Kept | null>(null);
  const begin = () => {
    for (const { forget } of [forgetting, undoing, exporting]) forget();
  };
  const forget = async (numbers: readonly number[]) => {
    begin();
    await forgetting.start(async (work) => {
      // The copy could not be put back before that import has ended.
      if (isUnderWay(await ask('importState', null))) throw new CallFailed('import-under-way');
      const { file } = await exportChosen(ask, numbers, { goOn: (share) => work.goOn(share * COPY_SHARE) });
      // “Undo” takes the copy whole or refuses it whole, which must not be found out when the articles are gone.
      await checkWhole(ask, file, { goOn: (share) => work.goOn(COPY_SHARE + share * CHECK_SHARE) });
      const { removed, untracked } = await ask('dropArticles', { numbers: [...numbers] });
      setKept({ file, untracked });
      return removed;
    });
    onChanged();
  };
  const undo = async ({ file, untracked }: Kept) => {
    begin();
    const added = await undoing.start(async (work) => {
      const imported = await importWhole(ask, file, work);
      for (const url of untracked) await ask('trackStory', { url });
      return imported.added;
    });
    if (added !== null) setKept(null);
    onChanged();
  };
  const exportFile = async (numbers: readonly number[]) => {
    begin();
    await exporting.start(async (work) => {
      const { file, written } = await exportChosen(ask, numbers, work);
      saveFile(file, `wireprint-${isoDayAt(Date.now())}-${written}.jsonl`);
      return written;
    });
  };
  return { forgetting, undoing, exporting, forget, undo: kept && (() => undo(kept)), exportFile };
}
