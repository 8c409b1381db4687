// A disk that can be filled to its last byte: a small file system of its own, on which the profile of a browser lies. Only root may make one.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes: a browser's profile takes up to 150 MB. Firefox gives a site a tenth of its disk, and nothing is stored with less than 64 MB. Chosen by hand. */
const SIZE = 800 * 1024 * 1024;
/** Bytes that are written at once; the last ones singly. */
const CHUNKS = [1024 * 1024, 4096, 64];

export class SmallDisk {
  private constructor(private readonly mounted: string) {
    mkdirSync(this.profile);
  }

  /** Null where this machine does not let us make one. */
  static open(): SmallDisk | null {
    const mounted = mkdtempSync(join(tmpdir(), 'wireprint-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', mounted], { stdio: 'ignore' });
    } catch {
      rmSync(mounted, { recursive: true });
      return null;
    }
    return new SmallDisk(mounted);
  }

  get profile(): string {
    return join(this.mounted, 'profile');
  }

  /** Takes all the room that is left. @param left bytes that are given back at once */
  fill(left = 0): void {
    const file = openSync(this.#ballast, 'a');
    for (const size of CHUNKS) {
      const chunk = Buffer.alloc(size);
      try {
        while (writeSync(file, chunk) === size);
      } catch {
        // no room for as much
      }
    }
    closeSync(file);
    if (left > 0) truncateSync(this.#ballast, Math.max(statSync(this.#ballast).size - left, 0));
  }

  /** Gives all that room back. */
  free(): void {
    if (existsSync(this.#ballast)) rmSync(this.#ballast);
  }

  leave(): void {
    execFileSync('umount', ['--lazy', this.mounted]);
    rmSync(this.mounted, { recursive: true });
  }

  get #ballast(): string {
    return join(this.mounted, 'ballast');
  }
}
