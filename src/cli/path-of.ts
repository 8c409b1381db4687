// Paths that a person writes on the command line.
import { resolve } from 'node:path';

/** Paths are relative to the folder of the call; npm runs the command in another one. */
export function pathOf(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}
