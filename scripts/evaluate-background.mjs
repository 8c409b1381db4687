// Evaluates the built background as a browser does whenever it wakes it: until its listeners are registered, and no further.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { ROOT } from './setup.mjs';

export const BACKGROUND = join(ROOT, '.output', 'chrome-mv3', 'background.js');

/**
 * Returns a function that evaluates the script once, in a context of its own. The script is parsed before: browsers keep the parsed script.
 * @param mark makes this text differ from earlier ones, or Node would take the script of an earlier evaluation
 */
export function parsedBackground(mark = 0) {
  const context = createContext(workerGlobals());
  const script = new Script(`${readFileSync(BACKGROUND, 'utf8')}\n// ${mark}`, { filename: BACKGROUND });
  return () => script.runInContext(context);
}

/** What a worker has and a script may ask for before a message comes. */
function workerGlobals() {
  const browser = anything({ runtime: anything({ id: 'wireprint', getURL: (path) => `chrome-extension://wireprint${path}` }) });
  return { browser, chrome: browser, console, URL, TextEncoder, TextDecoder, structuredClone, setTimeout, crypto };
}

/**
 * An object that has these properties, and a function that does nothing under every other name. Under `then` too: whoever awaits an answer of this browser
 * waits without end, so that nothing is done after the listeners are registered.
 */
function anything(known = {}) {
  return new Proxy(() => anything(), { get: (_, name) => known[name] ?? anything() });
}
