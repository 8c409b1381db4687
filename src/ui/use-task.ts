// Something that the reader starts with a click: idle until then, afterwards in the states of a call.
import { useState } from 'preact/hooks';
import { type CallState, failureOf } from './use-call';

export type TaskState<Value> = { readonly state: 'idle' } | CallState<Value>;

export interface Task<Value> {
  readonly now: TaskState<Value>;
  /** Returns the value, or null where it failed; `now` has the code. */
  readonly start: (run: () => Promise<Value>) => Promise<Value | null>;
  readonly forget: () => void;
}

export function useTask<Value>(): Task<Value> {
  const [now, setNow] = useState<TaskState<Value>>({ state: 'idle' });
  const start = async (run: () => Promise<Value>) => {
    setNow({ state: 'waiting' });
    try {
      const value = await run();
      setNow({ state: 'ready', value });
      return value;
    } catch (error) {
      setNow({ state: 'failed', code: failureOf(error) });
      return null;
    }
  };
  return { now, start, forget: () => setNow({ state: 'idle' }) };
}
