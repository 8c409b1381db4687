// A page of the extension that asks the worker and times the answer.
import { browser } from 'wxt/browser';

Object.assign(globalThis, {
  async ask(seed: number, total: number): Promise<number> {
    const started = performance.now();
    await browser.runtime.sendMessage({ seed, total });
    return performance.now() - started;
  },
});
