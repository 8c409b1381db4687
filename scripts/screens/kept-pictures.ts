// The few pictures that git keeps: those that the readme and the documents for the stores show.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../../test/browser/harness/builds';
import { DRAWN } from './pictures';

const KEPT = join(ROOT, 'docs', 'screens');
/** `docs/screens/chromium/welcome.en.dark.webp` of the readme, `../screens/store/tile.png` of docs/store. */
const SHOWN = /\bscreens\/((?:chromium|firefox|store)\/[\w.-]+\.(?:webp|png))\b/g;

/** Copies each shown picture from the drawn ones; returns those whose bytes have changed. */
export async function keepShownPictures(): Promise<string[]> {
  const changed: string[] = [];
  for (const picture of await shownPictures()) {
    const drawn = join(DRAWN, picture);
    const kept = join(KEPT, picture);
    if (!existsSync(drawn)) throw new Error(`${picture} is shown by a document, but was not drawn`);
    if (existsSync(kept) && (await readFile(kept)).equals(await readFile(drawn))) continue;
    await mkdir(dirname(kept), { recursive: true });
    await copyFile(drawn, kept);
    changed.push(picture);
  }
  return changed;
}

/** `store/tile.png`, … */
async function shownPictures(): Promise<string[]> {
  const store = (await readdir(join(ROOT, 'docs', 'store'))).map((name) => join('docs', 'store', name));
  const texts = await Promise.all(['README.md', ...store].map((path) => readFile(join(ROOT, path), 'utf8')));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(SHOWN)].map(([, picture = '']) => picture)))];
}
