// What this browser remembers of the synchronisation of its settings, where no script in a page reaches it.
import { NOT_SYNCED, type SyncRecord, syncRecord } from '../core/model/sync-state';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'sync';

/** A record that cannot be read is as good as none: then nothing is synchronised. */
export async function readSync(): Promise<SyncRecord> {
  const found = (await readTrusted(KEY, () => null)) ?? null;
  // Most readers synchronise nothing: then no schema is made.
  return found === null ? NOT_SYNCED : (syncRecord().safeParse(found).data ?? NOT_SYNCED);
}

export async function writeSync(record: SyncRecord): Promise<void> {
  await writeTrusted(KEY, record);
}
