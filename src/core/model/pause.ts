// A pause of reading: until it ends, nothing is read without a click.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { moment } from './scalars';

/** For an hour, or until the browser is closed. */
export const pauseLength = madeOnce(() => z.enum(['hour', 'restart']));
export type PauseLength = z.infer<ReturnType<typeof pauseLength>>;

/** `until` is when it ends, in milliseconds; null where it ends with the browser. */
export const pause = madeOnce(() => z.object({ until: z.nullable(moment) }));
export type Pause = DeepReadonly<z.infer<ReturnType<typeof pause>>>;
