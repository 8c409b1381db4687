// A page of the extension that asks the worker and times the answer.
import { browser } from 'wxt/browser';
import type { WakeParts } from './bench-worker';

/** The whole, from the message to its reply, and what the worker says of its parts. */
export interface Wake extends WakeParts {
  readonly whole: number;
}

Object.assign(globalThis, {
  async ask(seed: number, total: number): Promise<Wake> {
    const started = performance.now();
    const parts: WakeParts = await browser.runtime.sendMessage({ seed, total });
    return { whole: performance.now() - started, ...parts };
  },
});
