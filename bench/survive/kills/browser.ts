// The whole browser dies at once, and is opened again with what lies on the disk.
import type { Kill } from '../kill';

export const kill: Kill = {
  name: 'the browser is killed',
  lead: 0,
  aim: async (reader) => () => reader.crash(),
};
