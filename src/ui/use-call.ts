// How a screen asks the background: waiting, failed with a code, or ready with the value. Render all three.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FailureCode } from '../messages/contract';
import { CallFailed } from '../messages/send';

export type CallState<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'ready'; readonly value: Value };

/** Everything else than a refusal is a bug or a browser that went away: one code for both. */
export const failureOf = (error: unknown): FailureCode => (error instanceof CallFailed ? error.code : 'unexpected');

/** Runs on mount and again whenever `round` changes. A reply that comes after the next round began is dropped. */
export function useCall<Value>(run: () => Promise<Value>, round: unknown = null): CallState<Value> {
  const [call, setCall] = useState<CallState<Value>>({ state: 'waiting' });
  // In the layout: an ordinary effect would wait for the first frame, and the reader with it.
  useLayoutEffect(() => {
    let isCurrent = true;
    const settle = (settled: CallState<Value>) => isCurrent && setCall(settled);
    setCall((before) => (before.state === 'failed' ? { state: 'waiting' } : before));
    run().then(
      (value) => settle({ state: 'ready', value }),
      (error) => settle({ state: 'failed', code: failureOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return call;
}
