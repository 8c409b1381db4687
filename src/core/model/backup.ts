// What is known of the weekly backup.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import { moment } from './scalars';

/** The browser does not let us save files; the file could not be made of what is stored; the browser did not write it. */
export const BACKUP_FAILURES = ['not-allowed', 'not-made', 'not-written'] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

export interface BackupRecord {
  /** When the last file was in the downloads folder, in milliseconds; null where none was yet. */
  readonly savedAt: number | null;
  /** When the last one was begun. */
  readonly triedAt: number | null;
  /** Why the last one failed; null where it did not, and while it is made. */
  readonly failure: BackupFailure | null;
  /** Articles that could not be read, and so are not in the last file. */
  readonly left: number;
}

export const backupRecord = madeOnce(() =>
  z.object({
    savedAt: z.nullable(moment),
    triedAt: z.nullable(moment),
    failure: z.nullable(z.enum(BACKUP_FAILURES)),
    // Records of earlier releases are without it: they made a file only where all could be read.
    left: z._default(z.int(), 0),
  }),
);
