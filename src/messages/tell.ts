// One of the seams to the browser, for scripts in a page: makes a call whose reply says nothing, so that no schema is needed in the page.
import type { Contract, RequestOf } from './call';

interface Runtime {
  /** Missing in a script that an update of the extension has left behind. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * The browser's own API, which both browsers call so. Not `wxt/browser`: it brings a layer for older browsers, which would take half of the room that a
 * script in a page has.
 */
const runtime = (): Runtime | undefined => (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;

/** Milliseconds until a call is made again that got no answer, and how often it is made. Chosen by hand: a background that was ended wakes for it. */
const AGAIN_AFTER = 1_000;
const MAX_CALLS = 3;

/**
 * A function that makes the calls of one contract by name. A call that got no answer, since the browser ended the background meanwhile, is made again. It
 * throws where no background answers, as when the extension was removed.
 */
export function teller<C extends Contract>() {
  return async <Name extends keyof C & string>(name: Name, request: RequestOf<C[Name]>): Promise<void> => {
    for (let call = 1; ; call++) {
      try {
        const api = runtime();
        if (!api) throw new Error('The extension is gone');
        await api.sendMessage({ call: name, request });
        return;
      } catch (error) {
        if (!runtime()?.id || call === MAX_CALLS) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    }
  };
}
