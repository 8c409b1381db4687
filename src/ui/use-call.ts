// A call to the background as a screen sees it: waiting, failed with a code, or ready with its value. A screen draws all three.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FailureCode } from '../messages/contract';
import { CallFailed } from '../messages/send';

export type CallState<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'ready'; readonly value: Value };

/** The code that the background gave; `unexpected` for a bug, and for a background that went away. */
export const failureOf = (error: unknown): FailureCode => (error instanceof CallFailed ? error.code : 'unexpected');

/** Calls when the component is drawn first, and again whenever `round` changes. A reply that comes after the next round has begun is dropped. */
export function useCall<Value>(run: () => Promise<Value>, round: unknown = null): CallState<Value> {
  const [call, setCall] = useState<CallState<Value>>({ state: 'waiting' });
  // A layout effect runs before the first frame; an ordinary one would begin the call only after it, and the reader would wait longer.
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
