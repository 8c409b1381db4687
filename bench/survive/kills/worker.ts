// The background ends, as the browser ends it when it is idle, but in the middle of its work.
import type { Kill } from '../kill';

export const kill: Kill = {
  name: 'the worker is killed',
  lead: 20,
  async aim(reader) {
    const end = await reader.aimAtWorker();
    return async () => {
      await end();
      return reader;
    };
  },
};
