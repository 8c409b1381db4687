// Export to a file, and import from one: the file is checked and stored, what it would change is shown, and then it is taken.
import { useEffect, useState } from 'preact/hooks';
import type { ImportPreview, ImportState } from '../../messages/contract';
import { CallFailed } from '../../messages/send';
import { exportWhole } from '../files/export-file';
import { type ImportCounts, stageWhole, watchImport } from '../files/import-file';
import { type LongTask, useWork } from '../files/use-work';
import { saveFile, saveText } from '../save-file';
import type { Ask } from '../start-screen';

/** A file that is stored, and waits to be taken. */
export interface StagedFile extends ImportPreview {
  readonly state: ImportState;
}

/** How an export ended. */
export interface ExportEnd {
  /** Articles in the file. */
  readonly written: number;
  /** Articles that could not be read; null where all of them had to be. */
  readonly left: number | null;
}

export interface Files {
  readonly exporting: LongTask<ExportEnd>;
  /** The file is being checked. */
  readonly checking: LongTask<StagedFile>;
  /** It is being taken, also where that began before this page was opened. */
  readonly importing: LongTask<ImportCounts | null>;
  /** It waits for room on the disk. */
  readonly isWaiting: boolean;
  /** What is asked about; null where nothing is. */
  readonly asked: StagedFile | null;
  /** @param isPartial leaves out what is damaged */
  readonly onExport: (isPartial: boolean) => void;
  readonly onExportSettings: () => void;
  readonly onImport: (file: File) => void;
  readonly onAccept: (takesSettings: boolean) => void;
  readonly onRefuse: () => void;
}

const today = () => new Date().toISOString().slice(0, 10);

/** @param articles how many are stored, as far as is known */
export function useFiles(ask: Ask, articles: number, onChanged: () => void): Files {
  const exporting = useWork<ExportEnd>();
  const checking = useWork<StagedFile>();
  const importing = useWork<ImportCounts | null>(false);
  const [asked, setAsked] = useState<StagedFile | null>(null);
  const previewed = async (state: ImportState) => ({ state, ...(await ask('previewImport', null)) });
  const [isWaiting, setWaiting] = useState(false);
  // What is stored is measured again, so that dropping the oldest articles is offered.
  useEffect(() => {
    if (isWaiting) onChanged();
  }, [isWaiting]);
  const watch = async (begin: () => Promise<unknown>) => {
    await importing.start(async (work) => {
      await begin();
      return watchImport(ask, work, setWaiting);
    });
    setWaiting(false);
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
  const onExport = (isPartial: boolean) => {
    importing.forget();
    checking.forget();
    exporting.start(async (work) => {
      const { file, written } = await exportWhole(ask, articles, work, isPartial);
      saveFile(file, `wireprint-${today()}.jsonl`);
      return { written, left: isPartial ? Math.max(articles - written, 0) : null };
    });
  };
  const onExportSettings = () => {
    importing.forget();
    checking.forget();
    exporting.start(async () => {
      const { text } = await ask('exportSettings', null);
      saveText(text, 'application/x-ndjson', `wireprint-settings-${today()}.jsonl`);
      return { written: 0, left: null };
    });
  };
  const onImport = async (file: File) => {
    exporting.forget();
    importing.forget();
    const staged = await checking.start(async (work) => {
      const state = await stageWhole(ask, file, work);
      if (state === null) throw new CallFailed('import-under-way');
      return previewed(state);
    });
    setAsked(staged);
    // Null also where it failed or was cancelled: then nothing is under way.
    if (staged === null && (await ask('importState', null))?.phase === 'applying') await watch(async () => {});
  };
  const onAccept = async (takesSettings: boolean) => {
    const shown = asked?.state.fileId;
    setAsked(null);
    checking.forget();
    await watch(async () => {
      const accepting = ask('acceptImport', { takesSettings, ...(shown && { shown }) });
      const { isTaken } = await accepting.catch((error) => {
        // On a full disk it is not begun, and can be asked for again when there is room.
        setAsked(asked);
        throw error;
      });
      if (!isTaken) throw new CallFailed('import-replaced');
    });
  };
  const onRefuse = async () => {
    setAsked(null);
    checking.forget();
    await ask('declineImport', null);
    // Another page may have said yes before.
    await goOn();
  };
  return { exporting, checking, importing, isWaiting, asked, onExport, onExportSettings, onImport, onAccept, onRefuse };
}
