// Export to a file, and import from one: the file is checked and stored, what it would change is shown, and then it is taken.
import { useEffect, useState } from 'preact/hooks';
import type { ImportPreview, ImportState } from '../../messages/contract';
import { saveFile } from '../save-file';
import type { Ask } from '../start-screen';
import { exportWhole } from './export-file';
import { type ImportCounts, stageWhole, watchImport } from './import-file';
import { type LongTask, useWork } from './use-work';

/** A file that is stored, and waits to be taken. */
export interface StagedFile extends ImportPreview {
  readonly state: ImportState;
}

export interface Files {
  readonly exporting: LongTask<null>;
  /** The file is being checked. Null where another one is being taken. */
  readonly checking: LongTask<StagedFile | null>;
  /** It is being taken, also where that began before this page was opened. */
  readonly importing: LongTask<ImportCounts | null>;
  /** What is asked about; null where nothing is. */
  readonly asked: StagedFile | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onAccept: (takesSettings: boolean) => void;
  readonly onRefuse: () => void;
}

/** @param articles how many are stored, as far as is known */
export function useFiles(ask: Ask, articles: number, onChanged: () => void): Files {
  const exporting = useWork<null>();
  const checking = useWork<StagedFile | null>();
  const importing = useWork<ImportCounts | null>(false);
  const [asked, setAsked] = useState<StagedFile | null>(null);
  const previewed = async (state: ImportState) => ({ state, ...(await ask('previewImport', null)) });
  const watch = async (begin: () => Promise<unknown>) => {
    await importing.start(async (work) => {
      await begin();
      return watchImport(ask, work);
    });
    onChanged();
  };
  // Of a file that was chosen before this page was opened.
  const goOn = async () => {
    const state = await ask('importState', null);
    if (state === null || state.phase === 'staging') return;
    if (state.phase === 'staged') setAsked(await previewed(state));
    else await watch(async () => {});
  };
  useEffect(() => {
    // A background that does not answer is told by every other call of this page.
    goOn().catch(() => {});
  }, []);
  const onExport = () => {
    importing.forget();
    checking.forget();
    exporting.start(async (work) => {
      const { file } = await exportWhole(ask, articles, work);
      saveFile(file, `wireprint-${new Date().toISOString().slice(0, 10)}.jsonl`);
      return null;
    });
  };
  const onImport = async (file: File) => {
    exporting.forget();
    importing.forget();
    const staged = await checking.start(async (work) => {
      const state = await stageWhole(ask, file, work);
      return state && previewed(state);
    });
    setAsked(staged);
    // Null also where it failed or was cancelled: then nothing is under way.
    if (staged === null && (await ask('importState', null))?.phase === 'applying') await watch(async () => {});
  };
  const onAccept = async (takesSettings: boolean) => {
    setAsked(null);
    checking.forget();
    await watch(() => ask('acceptImport', { takesSettings }));
  };
  const onRefuse = async () => {
    setAsked(null);
    checking.forget();
    await ask('cancelImport', null);
  };
  return { exporting, checking, importing, asked, onExport, onImport, onAccept, onRefuse };
}
