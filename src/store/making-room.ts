// What a person does on a full disk to make room on it.
import { codeOf } from '../core/errors';
import { releaseReserve } from './disk-room';
import { storeFailure } from './store-failure';

/** Does what a person wants so as to make room, which takes some room before it makes any: as often as there is a reserve to give up for it. */
export async function makingRoom<Value>(work: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(await storeFailure(error)) !== 'store-full' || !(await releaseReserve('drop'))) throw error;
    }
  }
}
