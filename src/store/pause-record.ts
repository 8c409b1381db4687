// When a pause of an hour ends. Kept outside of the store and longer than the browser is open: an hour is an hour.
import * as z from 'zod/mini';
import { madeOnce } from '../core/made-once';
import { moment } from '../core/model/scalars';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'pause';
const schema = madeOnce(() => z.catch(z.nullable(moment), null));

/** Milliseconds; null where there was no such pause, or the record cannot be read. */
export async function readPauseEnd(): Promise<number | null> {
  return schema().parse(await readTrusted(KEY, () => null));
}

export function writePauseEnd(until: number | null): Promise<void> {
  return writeTrusted(KEY, until);
}
