// Everything is erased.
import { replyOf } from '../calls';
import type { Work } from '../work';

export const work: Work = {
  name: 'everything is erased',
  prepare: async (reader) => [
    {
      change: { name: 'erasing everything', dropped: 'all' },
      begin: () => replyOf(reader, 'clearStore', null),
    },
  ],
};
