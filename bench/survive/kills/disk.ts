// The disk is full while articles are stored, or becomes so in the middle of a write: a small file system of its own holds the profile, and is filled to its last
// byte.
import { SmallDisk } from '../../small-disk';
import { answerOf, LOST } from '../calls';
import type { Kill } from '../kill';
import { WORKS } from '../works';

/** Milliseconds for which the disk is full. Chosen by hand: most writes of a round fall into it. */
const FULL = 2_000;
/** Bytes that are left until the strike takes them, where it does so in the middle of a write: enough that the store still takes articles, and few enough to be taken at once. Chosen by hand. */
const LEFT = 16 * 1024 * 1024;
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
  mustAnswer: (round) => !isKilled(round),
  goesOn: true,
  lead: 0,
  async aim(reader, round) {
    disk?.fill(isSudden(round) ? LEFT : 0);
    return async () => {
      disk?.fill();
      const filling = setInterval(() => disk?.fill(), EACH);
      try {
        await new Promise((resolve) => setTimeout(resolve, FULL));
        if (isKilled(round)) await reader.killWorker();
        const { code } = await answerOf(reader, 'measureStore', null);
        if (code === LOST) throw new Error('a call is not answered while the disk is full');
      } finally {
        clearInterval(filling);
        disk?.free();
      }
      return reader;
    };
  },
};

/** Each work meets each of the four in turn. */
const variantOf = (round: number): number => (round + Math.floor(round / WORKS.length)) % 4;

/** The disk is full only from the strike on; else before the work begins. */
const isSudden = (round: number): boolean => variantOf(round) % 2 === 0;

/** The background ends, and wakes on the full disk. */
const isKilled = (round: number): boolean => variantOf(round) >= 2;
