// An import on its way: the file is stored first, then its articles are taken step by step, so that it goes on where the background was stopped.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { failureCode } from './scalars';

/**
 * `staging`: parts of the file are being stored. `staged`: the whole file is, and nothing of it is taken yet. `applying`: its articles are being taken.
 * `undoing`: what was taken is being dropped again. `ended`, `failed`, `cancelled`: it is over; but for `ended` nothing of it is left.
 */
const IMPORT_PHASES = ['staging', 'staged', 'applying', 'undoing', 'ended', 'failed', 'cancelled'] as const;

export const importState = madeOnce(() =>
  z.object({
    phase: z.enum(IMPORT_PHASES),
    /** Random: no two files that were ever stored have the same. */
    fileId: z.string(),
    /** Articles of the file, and how many of them are stored already. */
    articles: z.int(),
    known: z.int(),
    /** Share of its parts that are taken, 0…1. */
    share: z.number(),
    /** Articles that it added so far. */
    added: z.int(),
    /** The disk is full: it goes on as soon as there is room. */
    isWaiting: z.boolean(),
    /** Why it failed; null where it did not. */
    code: z.nullable(failureCode),
  }),
);
export type ImportState = DeepReadonly<z.infer<ReturnType<typeof importState>>>;

/** True while the background takes the file, or drops again what it took. */
export function isUnderWay(state: Pick<ImportState, 'phase'> | null): boolean {
  return state?.phase === 'applying' || state?.phase === 'undoing';
}
