// What a bad disk does to the files in which a browser has our store.
import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TESTED } from './builds';

/** Firefox names the file of a database by a number and letters of its name, taken from its start and its end in turn: `wireprint` → `wtinrierp`. */
const FIREFOX_FILE = /^\d+wtinrierp\.(?:sqlite(?:-wal|-shm)?|files)$/;

const isOurs = ({ name, parentPath }: Dirent): boolean =>
  TESTED === 'chromium'
    ? /^chrome-extension_\w+\.indexeddb\.(?:leveldb|blob)$/.test(name)
    : FIREFOX_FILE.test(name) && parentPath.includes('moz-extension');

/** Files and folders of the store's database; in Chromium, which has one for all databases of an extension, of all. */
async function filesOf(profile: string): Promise<string[]> {
  const root = TESTED === 'chromium' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage', 'default');
  if (!existsSync(root)) throw new Error(`The profile has no ${root}`);
  const found = (await readdir(root, { recursive: true, withFileTypes: true })).filter(isOurs);
  if (found.length === 0) throw new Error('The profile has no file of our store');
  return found.map(({ name, parentPath }) => join(parentPath, name));
}

export async function removeStore(profile: string): Promise<void> {
  for (const path of await filesOf(profile)) await rm(path, { recursive: true });
}

/** Writes over the beginning of the file by which the database is opened. */
export async function breakStore(profile: string): Promise<void> {
  for (const path of await filesOf(profile)) {
    const broken = path.endsWith('.leveldb') ? await manifestOf(path) : path.endsWith('.sqlite') ? path : null;
    if (broken === null) continue;
    const bytes = await readFile(broken);
    bytes.fill(0x5a, 0, Math.min(4096, bytes.length));
    await writeFile(broken, bytes);
  }
}

async function manifestOf(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.startsWith('MANIFEST'));
  if (!name) throw new Error('The database has no manifest');
  return join(folder, name);
}

/** Removes all that the extension has in databases, settings with it. In Firefox `storage.local` is a database as well, of another origin: it stays. */
export async function removeAllDatabases(profile: string): Promise<void> {
  const root = TESTED === 'chromium' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage', 'default');
  for (const name of await readdir(root)) if (/^(?:chrome|moz)-extension[^^]*$/.test(name)) await rm(join(root, name), { recursive: true });
}
