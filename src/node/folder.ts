// A folder of published files. Each is whole or not there: whoever serves the folder never serves half of one.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Ends the name of a file that is being written. */
const UNFINISHED = '.unfinished';

export class Folder {
  constructor(readonly path: string) {}

  /** Null where there is no such file. @param name from the folder: `h/2026-11-26T15.wp.gz` */
  read(name: string): Uint8Array | null {
    try {
      return new Uint8Array(readFileSync(join(this.path, name)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Puts a file in the place of the one before it, in one step: a process that is killed, and a computer that loses its power, leave one or the other. */
  write(name: string, bytes: Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(`${path}${UNFINISHED}`, 'w');
    try {
      writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}${UNFINISHED}`, path);
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { force: true });
  }

  /** Names of the files in a folder within this one, those that are being written too. */
  namesIn(within: string): string[] {
    try {
      return readdirSync(join(this.path, within)).map((name) => `${within}/${name}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
