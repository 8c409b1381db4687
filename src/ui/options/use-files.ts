// Export to a file and import from one.
import { type Imported, MOST_IMPORT_BYTES } from '../../messages/contract';
import { CallFailed } from '../../messages/send';
import type { Ask } from '../start-screen';
import { type TaskState, useTask } from '../use-task';
import { exportWhole, saveFile } from './export-file';

export interface Files {
  readonly exporting: TaskState<null>;
  readonly importing: TaskState<Imported>;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

export function useFiles(ask: Ask, onChanged: () => void): Files {
  const exporting = useTask<null>();
  const importing = useTask<Imported>();
  const onExport = () => {
    importing.forget();
    exporting.start(async () => {
      saveFile(await exportWhole(ask), `wireprint-${new Date().toISOString().slice(0, 10)}.jsonl`);
      return null;
    });
  };
  const onImport = async (file: File) => {
    exporting.forget();
    await importing.start(() => importFrom(ask, file));
    onChanged();
  };
  return { exporting: exporting.now, importing: importing.now, onExport, onImport };
}

/** Too large is said before the file is read, not after the browser has choked on it. */
async function importFrom(ask: Ask, file: File): Promise<Imported> {
  if (file.size > MOST_IMPORT_BYTES) throw new CallFailed('import-too-large');
  return ask('importFile', { text: await file.text() });
}
