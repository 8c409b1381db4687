// The disk is full while articles are stored, or becomes so in the middle of a write: a small file system of its own holds the profile, and is filled to its last
// byte.
import { setTimeout as sleep } from 'node:timers/promises';
import { SmallDisk } from '../../small-disk';
import { answerOf, LOST } from '../calls';
import type { Kill } from '../kill';

/** Milliseconds for which the disk is full. Chosen by hand: most writes of a round fall into it. */
const FULL = 2_000;
/** Bytes that are left until the strike takes them, where it does so in the middle of a write: enough that the store still takes articles, and few enough to be taken at once. Chosen by hand. */
const LEFT = 80 * 1024 * 1024;
/** Milliseconds after which what was freed is filled again. Chosen by hand. */
const EACH = 20;
let disk: SmallDisk | null = null;

export const kill: Kill = {
  name: 'the disk is full',
  openProfile() {
    disk = SmallDisk.open();
    return disk;
  },
  mayRefuse: true,
  mustAnswer: (round) => dies(round) === null,
  goesOn: true,
  lead: 0,
  async aim(reader, round) {
    disk?.fill(isSudden(round) ? LEFT : 0);
    return async () => {
      disk?.fill();
      const filling = setInterval(() => disk?.fill(), EACH);
      const makeRoom = () => {
        clearInterval(filling);
        disk?.free();
      };
      try {
        await sleep(FULL);
        // Neither browser opens without any room.
        if (dies(round) === 'browser') return await reader.crash(makeRoom);
        if (dies(round) === 'background') await reader.killWorker();
        const { code } = await answerOf(reader, 'measureStore', null);
        if (code === LOST) throw new Error('a call is not answered while the disk is full');
      } finally {
        makeRoom();
      }
      return reader;
    };
  },
};

/** What becomes of the extension while the disk is full. Each work meets each of these in turn, since their number has no divisor in common with that of the works. */
const VARIANTS = [
  { isSudden: true, dies: null },
  { isSudden: false, dies: null },
  { isSudden: true, dies: 'browser' },
  { isSudden: false, dies: 'background' },
  { isSudden: true, dies: 'background' },
] as const;

const variantOf = (round: number) => VARIANTS[round % VARIANTS.length] ?? VARIANTS[0];

/** The disk is full only from the strike on; else before the work begins. */
const isSudden = (round: number): boolean => variantOf(round).isSudden;

/** The background wakes on the full disk, the browser when there is room again. */
const dies = (round: number) => variantOf(round).dies;
