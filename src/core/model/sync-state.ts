// How the synchronisation of the settings stands.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { moment } from './scalars';
import { someSynced, syncedCopy } from './synced-copy';

/**
 * Why the copy is not used: a newer release wrote it; it cannot be read; the lists do not fit into it; the browser could neither read nor write it; it was
 * deleted in another browser.
 */
const SYNC_TROUBLES = ['newer', 'damaged', 'too-large', 'unreachable', 'deleted'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];

const trouble = madeOnce(() => z.nullable(z.enum(SYNC_TROUBLES)));
/** What was taken over from another browser last, when, and how it was before. */
const taken = madeOnce(() => z.nullable(z.object({ at: moment, before: someSynced(), now: someSynced() })));

/** What this browser remembers of it. */
export const syncRecord = madeOnce(() =>
  z.object({
    isOn: z.boolean(),
    /** As it was last read or is to be written; null where the settings were not joined with it yet. */
    copy: z.nullable(syncedCopy()),
    /** False where the copy is still to be written. */
    isWritten: z.boolean(),
    trouble: trouble(),
    taken: taken(),
  }),
);
export type SyncRecord = DeepReadonly<z.infer<ReturnType<typeof syncRecord>>>;
export const NOT_SYNCED: SyncRecord = { isOn: false, copy: null, isWritten: false, trouble: null, taken: null };

/** What the settings page is told of it. */
export const syncState = madeOnce(() =>
  z.object({
    isOn: z.boolean(),
    trouble: trouble(),
    taken: taken(),
    /** What another browser has changed, and the reader is asked about first; null where there is nothing. */
    asked: z.nullable(someSynced()),
    /** Of the copy as it is shown here. */
    copyId: z.nullable(z.string()),
    /** The service has a copy. */
    hasCopy: z.boolean(),
  }),
);
export type SyncState = DeepReadonly<z.infer<ReturnType<typeof syncState>>>;

/** What the reader says of it: takes over what is asked about, or keeps what is set here; undoes what was taken; puts the settings here in the place of the copy. */
const SYNC_ANSWERS = ['take', 'keep', 'undo', 'replace'] as const;
export type SyncAnswer = (typeof SYNC_ANSWERS)[number];
export const syncAnswer = madeOnce(() => z.enum(SYNC_ANSWERS));
