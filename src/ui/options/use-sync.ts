// How the synchronisation of the settings stands, and what the reader does about it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestOf, SyncState, UiToBackground } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import type { Ask } from '../start-screen';
import { type CallState, useCall } from '../use-call';
import { type TaskState, useTask } from '../use-task';

export interface Sync {
  /** As it was told first. */
  readonly found: CallState<SyncState>;
  /** As it was told last; null until it is known. */
  readonly state: SyncState | null;
  /** What the reader has done last. */
  readonly now: TaskState<SyncState>;
  readonly turn: (isOn: boolean) => Promise<SyncState | null>;
  readonly answer: (answer: RequestOf<UiToBackground['answerSync']>['answer']) => Promise<SyncState | null>;
  readonly deleteCopy: () => Promise<SyncState | null>;
}

/** @param onTaken called where settings may have changed by it */
export function useSync(ask: Ask, browser: Pick<UiBrowser, 'onSyncChanged'>, onTaken: () => void): Sync {
  const [changes, setChanges] = useState(0);
  const [state, setState] = useState<SyncState | null>(null);
  const openedAt = useRef(Date.now());
  const task = useTask<SyncState>();
  useEffect(() => browser.onSyncChanged(() => setChanges((count) => count + 1)), [browser]);
  const found = useCall(async () => {
    const told = await ask('syncState', null);
    setState(told);
    if (told.taken && told.taken.at >= openedAt.current) onTaken();
    return told;
  }, changes);
  const start = (run: () => Promise<SyncState>) =>
    task.start(async () => {
      const told = await run();
      setState(told);
      onTaken();
      return told;
    });
  return {
    found,
    state,
    now: task.now,
    turn: (isOn) => start(() => ask('turnSync', { isOn })),
    answer: (answer) => start(() => ask('answerSync', { answer, copyId: state?.copyId ?? null })),
    deleteCopy: () => start(() => ask('deleteSynced', null)),
  };
}
