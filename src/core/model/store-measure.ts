// How much is stored, and which articles are dropped or taken back together.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { failureCode, moment } from './scalars';

export const storeMeasure = madeOnce(() =>
  z.object({
    articles: z.int(),
    /** Bytes on disk as the browser estimates them; null where it does not. */
    bytes: z.nullable(z.number()),
    /** Bytes that the browser would still store; null where it does not say. */
    free: z.nullable(z.number()),
    /** When the first and the last of the stored articles were read; null where nothing is stored. */
    oldest: z.nullable(moment),
    newest: z.nullable(moment),
    /** Why packing or merging in the background failed the last time; null where it did not. */
    tendingFailure: z.nullable(failureCode),
  }),
);
export type StoreMeasure = DeepReadonly<z.infer<ReturnType<typeof storeMeasure>>>;

/** What dropping the articles that were read longest ago would forget and free. */
export const oldestSpan = madeOnce(() =>
  z.object({
    /** When the first and the last of its articles were read. */
    from: moment,
    to: moment,
    articles: z.int(),
    /** Without texts. */
    bytes: z.number(),
  }),
);
export type OldestSpan = DeepReadonly<z.infer<ReturnType<typeof oldestSpan>>>;

/** What an export file holds: all articles up to this number, as they were stored at this moment or later. */
export const copiedStore = madeOnce(() => z.object({ number: z.int(), since: moment }));
export type CopiedStore = DeepReadonly<z.infer<ReturnType<typeof copiedStore>>>;

/** Numbers of articles that were added together, both ends included. */
export const numberSpan = madeOnce(() => z.object({ from: z.int(), to: z.int() }));
export type NumberSpan = DeepReadonly<z.infer<ReturnType<typeof numberSpan>>>;
