// What a person does on a full disk to make room on it.
import { codeOf } from '../core/errors';
import { releaseReserve } from './disk-room';
import { storeFailure } from './store-failure';

/** Milliseconds, and how often: Firefox fails for a moment in other ways once there is room again. Chosen by hand. */
const PAUSE = 1_000;
const MAX_PAUSES = 3;

/** Does what a person wants so as to make room, which takes some room before it makes any: as often as there is a reserve to give up for it. */
export async function makingRoom<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let pauses = 0, isReleased = false; ; ) {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(await storeFailure(error));
      if (code === 'store-full' && (await releaseReserve('drop'))) isReleased = true;
      else if (code !== 'store-unavailable' || !isReleased || pauses++ === MAX_PAUSES) throw error;
      else await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
