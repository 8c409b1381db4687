// One of the seams to the browser: asks a call of the background.

import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { FailureCode } from '../core/errors';
import { type Contract, type RequestOf, reply, type ValueOf } from './call';

/** A call that was refused or failed, with the code that screens switch over. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';

  constructor(readonly code: FailureCode) {
    super(code);
  }
}

/**
 * A function that makes the calls of one contract by name and parses what comes back.
 * It throws `CallFailed` where the background refuses, and the browser's own error where no background answers.
 */
export function sender<C extends Contract>(contract: C) {
  return async <Name extends keyof C & string>(name: Name, request: RequestOf<C[Name]>): Promise<ValueOf<C[Name]>> => {
    const answered = reply.parse(await browser.runtime.sendMessage({ call: name, request }));
    if (!answered.ok) throw new CallFailed(answered.code);
    const { value } = contract[name] as { value: z.ZodMiniType<ValueOf<C[Name]>> };
    return value.parse(answered.value);
  };
}
