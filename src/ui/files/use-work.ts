// Work that takes long: how far it is, and how it is cancelled.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type TaskState, useTask } from '../use-task';

/** What a piece of work is given. */
export interface WorkSteps {
  /** To be called between two steps, with how far the work is, 0…1. @throws where it was cancelled */
  readonly goOn: (share: number) => void;
}

export interface LongTask<Value> {
  readonly now: TaskState<Value>;
  /** 0…1 */
  readonly share: number;
  readonly isCancelled: boolean;
  /** Returns the value, or null where it failed or was cancelled. */
  readonly start: (run: (work: WorkSteps) => Promise<Value>) => Promise<Value | null>;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** @param isHeld the browser asks before it closes the page meanwhile; false for work that goes on without it */
export function useWork<Value>(isHeld = true): LongTask<Value> {
  const task = useTask<Value>();
  const [share, setShare] = useState(0);
  const [isCancelled, setCancelled] = useState(false);
  const cancelling = useRef(new AbortController());
  const isBusy = task.now.state === 'waiting';
  useEffect(() => {
    if (!isBusy || !isHeld) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [isBusy, isHeld]);
  const forget = () => {
    task.forget();
    setCancelled(false);
  };
  const start = async (run: (work: WorkSteps) => Promise<Value>) => {
    cancelling.current = new AbortController();
    const { signal } = cancelling.current;
    setCancelled(false);
    setShare(0);
    const goOn = (reached: number) => {
      signal.throwIfAborted();
      setShare(reached);
    };
    const value = await task.start(() => run({ goOn }));
    if (!signal.aborted) return value;
    // Cancelling is no failure. Where the work had ended already, its value counts.
    if (value === null) {
      task.forget();
      setCancelled(true);
    }
    return value;
  };
  return { now: task.now, share, isCancelled, start, cancel: () => cancelling.current.abort(), forget };
}
