import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type AskedMessage, benchCalls, type LibraryAsked } from '../bench-worker';

export default defineBackground(() => {
  Object.assign(globalThis, { benchCalls });
  // A page's message wakes the worker, as the popup's does.
  browser.runtime.onMessage.addListener(async (message: object) =>
    'view' in message ? benchCalls.library(message as LibraryAsked) : benchCalls.wake(message as AskedMessage),
  );
});
