// Once a week the export file is saved in the downloads folder, where the reader has chosen that.
import { backupName, isBackupDue, wasCutShort } from '../core/backup-due';
import type { BackupRecord } from '../core/model/backup';
import type { ExportCursor } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { readBackup, writeBackup } from '../store/backup-record';
import { reportFailure } from '../store/report-failure';
import { loadSettings } from '../store/settings';
import { isInDownloads, maySaveFiles, saveToDownloads } from './downloads';
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

/** How it stands. That the browser does not allow it is said before one is tried too: a file of settings may ask for backups, and the permission can be taken back. */
export async function backupState(): Promise<BackupRecord> {
  const record = await readBackup();
  if (!(await maySaveFiles())) return { ...record, failure: 'not-allowed' };
  return record.failure === 'not-allowed' ? { ...record, failure: null } : record;
}

/** Makes one now; one at a time. */
export function backUp(store: ArticleStore, makeFile: FileMaker, now: number): Promise<BackupRecord> {
  running ??= run(store, makeFile, now).finally(() => {
    running = null;
  });
  return running;
}

async function run(store: ArticleStore, makeFile: FileMaker, now: number): Promise<BackupRecord> {
  const before = await readBackup();
  const failed = (failure: BackupRecord['failure']) => writeBackup({ ...before, triedAt: now, failure });
  if (!(await maySaveFiles())) return failed('not-allowed');
  // Written before anything is done: a background that is stopped does not begin again and again.
  await failed(null);
  const made = await makeReadable(store, makeFile);
  if (made === null) return failed('not-made');
  try {
    const saving = saveToDownloads(made.file.url, backupName(now));
    const isSaved = (await reportFailure('saving the weekly backup', saving)) === null && (await saving);
    return isSaved ? writeBackup({ savedAt: now, triedAt: now, failure: null, left: made.left }) : failed('not-written');
  } finally {
    await made.file.drop();
  }
}

interface MadeBackup {
  readonly file: MadeFile;
  /** Articles that are not in it. */
  readonly left: number;
}

/** The file of everything; of a damaged store, of what can still be read. Null where none can be made. */
async function makeReadable(store: ArticleStore, makeFile: FileMaker): Promise<MadeBackup | null> {
  const whole = make(store, makeFile, false);
  const failure = await reportFailure('making the weekly backup', whole);
  if (failure === null) return whole;
  const readable = failure === 'store-damaged' ? make(store, makeFile, true) : null;
  return readable && (await reportFailure('making the weekly backup of what can be read', readable)) === null ? readable : null;
}

/** @param isPartial leaves out what is damaged; otherwise it fails there */
async function make(store: ArticleStore, makeFile: FileMaker, isPartial: boolean): Promise<MadeBackup> {
  let written = 0;
  const count = (articles: number) => {
    written = articles;
  };
  const file = await makeFile(exported(store, isPartial, count));
  return { file, left: isPartial ? Math.max((await store.measure()).articles - written, 0) : 0 };
}

/** The export file, part by part. @param count is told how many articles the parts hold so far */
async function* exported(store: ArticleStore, isPartial: boolean, count: (articles: number) => void): AsyncGenerator<string> {
  const settings = await loadSettings();
  let after: ExportCursor | null = null;
  do {
    const { part, next, articles } = await exportPart(after, store, settings, isPartial);
    count(articles);
    yield part;
    after = next;
  } while (after !== null);
}
