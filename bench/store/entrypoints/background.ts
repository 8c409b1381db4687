import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { benchCalls } from '../bench-worker';

export default defineBackground(() => {
  Object.assign(globalThis, { benchCalls });
  // A page's message wakes the worker, as the popup's does.
  browser.runtime.onMessage.addListener(async (message: unknown) => {
    const { seed, total } = message as { seed: number; total: number };
    return benchCalls.wake(seed, total);
  });
});
