// What is remembered of the reader's clock, outside of the store: by it articles are dropped by age.
import * as z from 'zod/mini';
import type { ClockRecord } from '../core/believed-time';
import { madeOnce } from '../core/made-once';
import { moment } from '../core/model/scalars';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'clock';
const schema = madeOnce(() => z.catch(z.nullable(z.object({ at: moment, believed: moment, days: z.int() })), null));

/** Null where the clock was never looked at, or the record cannot be read. */
export async function readClock(): Promise<ClockRecord | null> {
  return schema().parse(await readTrusted(KEY, () => null));
}

export function writeClock(record: ClockRecord): Promise<void> {
  return writeTrusted(KEY, record);
}
