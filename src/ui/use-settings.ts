// The reader's settings, and how a screen changes them.
import { useRef, useState } from 'preact/hooks';
import type { RequestOf, Settings, UiToBackground } from '../messages/contract';
import type { Ask } from './start-screen';
import { type CallState, useCall } from './use-call';
import { type TaskState, useTask } from './use-task';

export type ChangeSettings = (change: RequestOf<UiToBackground['changeSettings']>) => Promise<Settings | null>;

export interface UsedSettings {
  readonly settings: CallState<Settings>;
  /** Returns null where it failed; `changing` has the code. */
  readonly change: ChangeSettings;
  readonly changing: TaskState<Settings>;
  readonly askAgain: () => void;
}

export function useSettings(ask: Ask): UsedSettings {
  const [round, setRound] = useState(0);
  const asked = useCall(() => ask('getSettings', null), round);
  const task = useTask<Settings>();
  const [changed, setChanged] = useState<Settings | null>(null);
  // Shown as changed until the reply comes: a control that fell back meanwhile would mislead the next key press.
  const [underway, setUnderway] = useState<Partial<Settings>>({});
  const pending = useRef(0);
  const change: ChangeSettings = async (partial) => {
    pending.current++;
    setUnderway((before) => ({ ...before, ...(partial as Partial<Settings>) }));
    const settings = await task.start(() => ask('changeSettings', partial));
    pending.current--;
    if (settings !== null) setChanged(settings);
    if (pending.current === 0) setUnderway({});
    return settings;
  };
  const askAgain = () => {
    setChanged(null);
    setRound(round + 1);
  };
  const known = changed ?? (asked.state === 'ready' ? asked.value : null);
  return { settings: known === null ? asked : { state: 'ready', value: { ...known, ...underway } }, change, changing: task.now, askAgain };
}
