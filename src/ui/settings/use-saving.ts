// Whether a change that was made in one region of a screen was saved.
import { useState } from 'preact/hooks';
import type { FailureCode } from '../../messages/contract';
import type { ChangeSettings, UsedSettings } from '../use-settings';

export interface Saving {
  readonly change: ChangeSettings;
  /** Of the last change; null before the first, and until it is known. */
  readonly outcome: 'saved' | 'failed' | null;
  /** Why the last change failed; null where it did not. */
  readonly code: FailureCode | null;
}

/** How a screen changes the settings. */
export type Changes = Pick<UsedSettings, 'change' | 'changing'>;

export function useSaving({ change, changing }: Changes): Saving {
  const [outcome, setOutcome] = useState<Saving['outcome']>(null);
  const save: ChangeSettings = async (partial) => {
    // Emptied first, so that the same words are read aloud again.
    setOutcome(null);
    const settings = await change(partial);
    setOutcome(settings === null ? 'failed' : 'saved');
    return settings;
  };
  return { change: save, outcome, code: outcome === 'failed' && changing.state === 'failed' ? changing.code : null };
}
