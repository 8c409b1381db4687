// The last command or objection of the reader, and what came of it. One runs at a time.
import type { MessageKey } from './messages-text';
import { type TaskState, useTask } from './use-task';

/** What the screen says when an action is done. */
export interface Outcome {
  readonly said: MessageKey;
  readonly parts?: readonly string[];
  /** Takes the action back; the screen offers it. */
  readonly undo?: () => Promise<unknown>;
}

/** Returns null where there is nothing to say, as when a page has opened. */
export type Run = () => Promise<Outcome | null>;

export interface Action {
  readonly now: TaskState<Outcome | null>;
  /** Does nothing while another action runs. */
  readonly start: (run: Run) => void;
}

export function useAction(): Action {
  const task = useTask<Outcome | null>();
  const start = (run: Run) => {
    if (task.now.state !== 'waiting') void task.start(run);
  };
  return { now: task.now, start };
}
