// Reads the page in front again, since it may have changed.
import type { Command } from './command';

export const readAgain: Command = {
  name: 'read-again',
  key: 'r',
  label: 'readAgain',
  isOffered: ({ answer }) => answer !== null,
  run: async ({ readAgain: read }) => ((await read()) ? { said: 'readAgainDone' } : null),
};
