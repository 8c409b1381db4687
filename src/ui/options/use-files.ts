// Export to a file, and import from one.
import { saveFile } from '../save-file';
import type { Ask } from '../start-screen';
import { exportWhole } from './export-file';
import { type ImportCounts, importWhole } from './import-file';
import { type LongTask, useWork } from './use-work';

export interface Files {
  readonly exporting: LongTask<null>;
  readonly importing: LongTask<ImportCounts>;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** @param articles how many are stored, as far as is known */
export function useFiles(ask: Ask, articles: number, onChanged: () => void): Files {
  const exporting = useWork<null>();
  const importing = useWork<ImportCounts>();
  const onExport = () => {
    importing.forget();
    exporting.start(async (work) => {
      saveFile(await exportWhole(ask, articles, work), `wireprint-${new Date().toISOString().slice(0, 10)}.jsonl`);
      return null;
    });
  };
  const onImport = async (file: File) => {
    exporting.forget();
    await importing.start((work) => importWhole(ask, file, work));
    onChanged();
  };
  return { exporting, importing, onExport, onImport };
}
