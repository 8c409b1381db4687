// A file is stored, accepted and taken in steps: into the journal where its parts are small, else into segments of their own. A page is read meanwhile.
import { fileTask } from '../file-task';
import { pageTask } from '../page-task';
import type { Work } from '../work';

/** Chosen by hand: a part of so few goes into the journal unless that is full. */
const SMALL = { parts: 3, each: 40 };
/** Chosen by hand: the journal has no room for both parts, and the second becomes segments of its own. */
const LARGE = { parts: 2, each: 300 };
/** Share of rounds with a large file. Chosen by hand: it takes longer to make. */
const LARGE_SHARE = 0.5;

export const work: Work = {
  name: 'a file is imported while a page is read',
  async prepare(reader, desk) {
    const size = desk.random() < LARGE_SHARE ? LARGE : SMALL;
    return [await pageTask(reader, desk), await fileTask(reader, desk, size)];
  },
};
