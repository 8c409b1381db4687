// One page or two at once are read: each becomes a record of the journal.
import { pageTask } from '../page-task';
import type { Work } from '../work';

export const work: Work = {
  name: 'pages are read',
  async prepare(reader, desk) {
    const first = await pageTask(reader, desk);
    return desk.random() < 0.5 ? [first] : [first, await pageTask(reader, desk)];
  },
};
