// A page of the extension that asks the worker and times the answer.
import { browser } from 'wxt/browser';
import { askedFingerprint } from './asked';
import type { LibraryAsked, LibraryLook, WakeParts } from './bench-worker';

/** The whole, from the message to its reply, and what the worker says of its parts. */
export interface Wake extends WakeParts {
  readonly whole: number;
}

Object.assign(globalThis, {
  async ask(seed: number, total: number): Promise<Wake> {
    const { shingles, terms, counts, ...rest } = askedFingerprint(seed, total).fingerprint;
    const message = { ...rest, shingles: [...shingles], terms: [...terms], counts: [...counts] };
    const started = performance.now();
    const parts: WakeParts = await browser.runtime.sendMessage(message);
    return { whole: performance.now() - started, ...parts };
  },
  /** Milliseconds until the library's first entries are here, and how many there are. */
  async look(asked: LibraryAsked): Promise<LibraryLook> {
    const started = performance.now();
    const look: Omit<LibraryLook, 'took'> = await browser.runtime.sendMessage(asked);
    return { ...look, took: performance.now() - started };
  },
});
