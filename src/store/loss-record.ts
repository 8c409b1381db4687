// What is known of the store outside of it. In Firefox it lies in a database too, which may be lost together with the store: so it is written to
// `storage.local` as well, which is believed only where that database is new, since pages that have taken over their process can write it.
import * as z from 'zod/mini';
import { madeOnce } from '../core/made-once';
import { moment } from '../core/model/scalars';
import type { LossMemory, LossRecord } from './loss-watch';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'loss';
const schema = madeOnce(() =>
  z.catch(z.object({ witness: z.nullable(z.string()), lostAt: z.nullable(moment), isPartial: z.optional(z.boolean()) }), {
    witness: null,
    lostAt: null,
  }),
);
const parsed = (found: unknown): LossRecord => schema().parse(found);

export const lossRecord: LossMemory = {
  read: async () => parsed(await readTrusted(KEY, parsed)),
  write: (record) => writeTrusted(KEY, record, true),
};
