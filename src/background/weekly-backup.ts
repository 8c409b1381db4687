// Once a week the export file is saved in the downloads folder, where the reader has chosen that.
import { backupName, isBackupDue, wasCutShort } from '../core/backup-due';
import type { BackupRecord } from '../core/model/backup';
import type { ExportCursor } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { readBackup, writeBackup } from '../store/backup-record';
import { reportFailure } from '../store/report-failure';
import { loadSettings } from '../store/settings';
import { isInDownloads, maySaveFiles, saveToDownloads } from './browser-calls';
import { exportPart } from './export-part';

/** A file that the browser can save, until it is dropped. */
export interface MadeFile {
  readonly url: string;
  readonly drop: () => Promise<void>;
}
/** Makes one of its parts, which come one by one: all of them at once may not fit into memory. */
export type FileMaker = (parts: AsyncIterable<string>) => Promise<MadeFile>;

let running: Promise<BackupRecord> | null = null;

/** Makes a backup where the reader has chosen that and a week has passed since the last one. @param now milliseconds */
export async function backUpWhenDue(store: ArticleStore, makeFile: FileMaker, now: number): Promise<void> {
  const [{ weeklyBackup }, record] = await Promise.all([loadSettings(), readBackup()]);
  if (!weeklyBackup || !isBackupDue(record, now)) return;
  const { triedAt } = record;
  // It may be there all the same: then no second one is made.
  if (triedAt !== null && wasCutShort(record) && (await maySaveFiles()) && (await isInDownloads(backupName(triedAt))))
    return void (await writeBackup({ ...record, savedAt: triedAt }));
  await backUp(store, makeFile, now);
}

/** Makes one now; one at a time. */
export function backUp(store: ArticleStore, makeFile: FileMaker, now: number): Promise<BackupRecord> {
  running ??= run(store, makeFile, now).finally(() => {
    running = null;
  });
  return running;
}

async function run(store: ArticleStore, makeFile: FileMaker, now: number): Promise<BackupRecord> {
  const { savedAt } = await readBackup();
  const ended = (failure: BackupRecord['failure']) => writeBackup({ savedAt: failure === null ? now : savedAt, triedAt: now, failure });
  if (!(await maySaveFiles())) return ended('not-allowed');
  // Written before anything is done: a background that is stopped does not begin again and again.
  await writeBackup({ savedAt, triedAt: now, failure: null });
  const making = makeFile(wholeExport(store));
  if (await reportFailure('making the weekly backup', making)) return ended('not-made');
  const file = await making;
  try {
    const saving = saveToDownloads(file.url, backupName(now));
    return ended((await reportFailure('saving the weekly backup', saving)) === null && (await saving) ? null : 'not-written');
  } finally {
    await file.drop();
  }
}

/** The export file, part by part. */
async function* wholeExport(store: ArticleStore): AsyncGenerator<string> {
  const settings = await loadSettings();
  let after: ExportCursor | null = null;
  do {
    const { part, next } = await exportPart(after, store, settings);
    yield part;
    after = next;
  } while (after !== null);
}
