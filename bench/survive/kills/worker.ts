// The background ends, as the browser ends it when it is idle, but in the middle of its work.
import type { Kill } from '../kill';

export const kill: Kill = {
  name: 'the worker is killed',
  async strike(reader) {
    await reader.killWorker();
    return reader;
  },
};
