// What is remembered of the reader's clock, outside of the store: by it articles are dropped by age.
import * as z from 'zod/mini';
import type { ClockRecord } from '../core/believed-time';
import { moment } from '../core/model/scalars';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'clock';
/** Made when first needed, so that waking the background takes no time for it. */
let known: ReturnType<typeof makeSchema> | null = null;
function parsed(found: unknown): ClockRecord | null {
  known ??= makeSchema();
  return known.parse(found);
}
const makeSchema = () => z.catch(z.nullable(z.object({ at: moment, believed: moment, days: z.int() })), null);

/** Null where the clock was never looked at, or the record cannot be read. */
export async function readClock(): Promise<ClockRecord | null> {
  return parsed(await readTrusted(KEY, () => null));
}

export function writeClock(record: ClockRecord): Promise<void> {
  return writeTrusted(KEY, record);
}
