// The reader's settings, and how a screen changes them.
import { useState } from 'preact/hooks';
import type { RequestOf, Settings, UiToBackground } from '../messages/contract';
import type { Ask } from './start-screen';
import { type CallState, useCall } from './use-call';
import { type TaskState, useTask } from './use-task';

export type ChangeSettings = (change: RequestOf<UiToBackground['changeSettings']>) => Promise<Settings | null>;

export interface UsedSettings {
  readonly settings: CallState<Settings>;
  /** Answers null where it failed; `changing` has the code. */
  readonly change: ChangeSettings;
  readonly changing: TaskState<Settings>;
  readonly askAgain: () => void;
}

export function useSettings(ask: Ask): UsedSettings {
  const [round, setRound] = useState(0);
  const asked = useCall(() => ask('getSettings', null), round);
  const task = useTask<Settings>();
  const [changed, setChanged] = useState<Settings | null>(null);
  const change: ChangeSettings = async (partial) => {
    const settings = await task.start(() => ask('changeSettings', partial));
    if (settings !== null) setChanged(settings);
    return settings;
  };
  const askAgain = () => {
    setChanged(null);
    setRound(round + 1);
  };
  return { settings: changed === null ? asked : { state: 'ready', value: changed }, change, changing: task.now, askAgain };
}
