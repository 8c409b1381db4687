import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type AskedMessage, benchCalls } from '../bench-worker';

export default defineBackground(() => {
  Object.assign(globalThis, { benchCalls });
  // A page's message wakes the worker, as the popup's does.
  browser.runtime.onMessage.addListener(async (message: unknown) => benchCalls.wake(message as AskedMessage));
});
