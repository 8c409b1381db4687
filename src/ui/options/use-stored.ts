// What is stored, asked for again after each change, and how its oldest part is dropped.
import { useState } from 'preact/hooks';
import type { MeasuredStore, OldestSpan } from '../../messages/contract';
import type { Ask } from '../start-screen';
import { type CallState, useCall } from '../use-call';
import { type TaskState, useTask } from '../use-task';
import { type Periods, periodsOf } from './reading-periods';

/** Number of articles dropped; null where others are the oldest by now, and nothing was. */
export type Dropping = TaskState<number | null>;

export interface Stored {
  readonly measure: CallState<MeasuredStore>;
  readonly periods: CallState<Periods>;
  readonly oldest: OldestSpan | null;
  readonly objections: CallState<{ readonly count: number }>;
  readonly dropping: Dropping;
  readonly onDrop: (span: OldestSpan) => void;
  /** Counts how often it was asked for. */
  readonly round: number;
  readonly askAgain: () => void;
}

export function useStored(ask: Ask): Stored {
  const [round, setRound] = useState(0);
  const askAgain = () => setRound((count) => count + 1);
  const measure = useCall(() => ask('measureStore', null), round);
  const periods = useCall(async () => periodsOf((await ask('countReadings', null)).days), round);
  const oldest = useCall(() => ask('oldestSpan', null), round);
  const objections = useCall(() => ask('countObjections', null), round);
  const dropping = useTask<number | null>();
  const onDrop = async (span: OldestSpan) => {
    await dropping.start(async () => (await ask('dropOldest', span)).removed);
    askAgain();
  };
  return {
    measure,
    periods,
    oldest: oldest.state === 'ready' ? oldest.value : null,
    objections,
    dropping: dropping.now,
    onDrop,
    round,
    askAgain,
  };
}
