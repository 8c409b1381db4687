// What the reader just did in the popup, and what came of it: one thing at a time, whether by a command or by a correction.
import type { TaskState } from '../use-task';
import { useTask } from '../use-task';
import type { Outcome } from './commands/command';

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
