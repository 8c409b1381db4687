// One of the seams to the browser, for scripts that stand in a page: makes a call whose answer says nothing, so that no schema has to come along.
import { browser } from 'wxt/browser';
import type { Contract, RequestOf } from './call';

/** A function that makes the calls of one contract by name. It throws where no background answers. */
export function teller<C extends Contract>() {
  return async <Name extends keyof C & string>(name: Name, request: RequestOf<C[Name]>): Promise<void> => {
    await browser.runtime.sendMessage({ call: name, request });
  };
}
