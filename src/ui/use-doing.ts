// What the reader just did, and what came of it: one thing at a time, whether by a command or by a correction.
import type { MessageKey } from './messages-text';
import { type TaskState, useTask } from './use-task';

/** What is said when something was done. */
export interface Outcome {
  readonly said: MessageKey;
  readonly parts?: readonly string[];
  /** Takes it back. */
  readonly undo?: () => Promise<unknown>;
}

/** Answers null where there is nothing to say, as when something else has opened. */
export type Run = () => Promise<Outcome | null>;

export interface Doing {
  readonly now: TaskState<Outcome | null>;
  /** Does nothing while something else is being done. */
  readonly start: (run: Run) => void;
}

export function useDoing(): Doing {
  const task = useTask<Outcome | null>();
  const start = (run: Run) => {
    if (task.now.state !== 'waiting') void task.start(run);
  };
  return { now: task.now, start };
}
