// What is remembered of the weekly backup, outside of the store: it is needed where the store cannot be read.
import { type BackupRecord, backupRecord } from '../core/model/backup';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'backup';
const NONE: BackupRecord = { savedAt: null, triedAt: null, failure: null, left: 0 };

/** A record that cannot be read is as good as none. */
export async function readBackup(): Promise<BackupRecord> {
  return backupRecord().safeParse(await readTrusted(KEY, () => null)).data ?? NONE;
}

export async function writeBackup(record: BackupRecord): Promise<BackupRecord> {
  await writeTrusted(KEY, record);
  return record;
}
