// One of the seams to the browser, for scripts in a page: makes a call whose reply says nothing, so that no schema is needed in the page.
import { browser } from 'wxt/browser';
import type { Contract, RequestOf } from './call';

/** A function that makes the calls of one contract by name. It throws where no background answers. */
export function teller<C extends Contract>() {
  return async <Name extends keyof C & string>(name: Name, request: RequestOf<C[Name]>): Promise<void> => {
    await browser.runtime.sendMessage({ call: name, request });
  };
}
