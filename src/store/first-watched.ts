// Whether an article was ever read without a click, which the popup says once. Kept outside of the store, and not erased with it: it says nothing of any article.
import { Turns } from '../core/turns';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'firstWatched';
/** What is kept: that one was read, and then that this was said. */
const READ = 'read';
const SAID = 'said';

const turns = new Turns();
const read = () => readTrusted(KEY, () => null);

/** An article was read without a click. */
export function noteWatched(): Promise<void> {
  return turns.take(async () => {
    const found = await read();
    if (found !== READ && found !== SAID) await writeTrusted(KEY, READ);
  });
}

/** True once, after the first article was read without a click. */
export function sayFirstWatched(): Promise<boolean> {
  return turns.take(async () => {
    if ((await read()) !== READ) return false;
    await writeTrusted(KEY, SAID);
    return true;
  });
}
