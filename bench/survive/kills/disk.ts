// The disk is full while articles are stored, or becomes so in the middle of a write: a small file system of its own holds the profile, and is filled to its last
// byte. Only root may make one.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, LOST } from '../calls';
import type { Kill } from '../kill';
import { WORKS } from '../works';

/** Bytes: a browser's profile takes up to a third. Chosen by hand. */
const SIZE = 400 * 1024 * 1024;
/** Milliseconds for which the disk is full. Chosen by hand: most writes of a round fall into it. */
const FULL = 2_000;
/** Bytes that are left until the strike takes them, where it does so in the middle of a write: enough that the store still takes articles, and few enough to be taken at once. Chosen by hand. */
const LEFT = 16 * 1024 * 1024;
/** Milliseconds after which what was freed is filled again. Chosen by hand. */
const EACH = 20;
/** Bytes that are written at once; the last ones singly. */
const CHUNKS = [1024 * 1024, 4096, 64];

let disk: string | null = null;

export const kill: Kill = {
  name: 'the disk is full',
  openProfile() {
    const mounted = mkdtempSync(join(tmpdir(), 'wireprint-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', mounted], { stdio: 'ignore' });
    } catch {
      rmSync(mounted, { recursive: true });
      return null; // only root may mount
    }
    disk = mounted;
    const profile = join(mounted, 'profile');
    mkdirSync(profile);
    return {
      profile,
      leave() {
        execFileSync('umount', ['--lazy', mounted]);
        rmSync(mounted, { recursive: true });
      },
    };
  },
  mayRefuse: true,
  mustAnswer: (round) => !isKilled(round),
  goesOn: true,
  lead: 0,
  async aim(reader, round) {
    const ballast = ballastOf();
    fill(ballast);
    if (isSudden(round)) truncateSync(ballast, Math.max(statSync(ballast).size - LEFT, 0));
    return async () => {
      fill(ballast);
      const filling = setInterval(() => fill(ballast), EACH);
      try {
        await new Promise((resolve) => setTimeout(resolve, FULL));
        if (isKilled(round)) await reader.killWorker();
        const { code } = await answerOf(reader, 'measureStore', null);
        if (code === LOST) throw new Error('a call is not answered while the disk is full');
      } finally {
        clearInterval(filling);
        rmSync(ballast);
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

const ballastOf = (): string => join(disk ?? '', 'ballast');

function fill(ballast: string): void {
  const file = openSync(ballast, 'a');
  for (const size of CHUNKS) {
    const chunk = Buffer.alloc(size);
    try {
      while (writeSync(file, chunk) === size);
    } catch {
      // no room for as much
    }
  }
  closeSync(file);
}
