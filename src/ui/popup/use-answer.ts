// The answer about the page in front: by its address where it is known, by reading it otherwise, and anew when that is asked for.
import { useState } from 'preact/hooks';
import type { Answer } from '../../messages/contract';
import type { ActiveTab } from '../browser';
import type { Ask } from '../start-screen';
import { type CallState, failureOf, useCall } from '../use-call';

export interface UsedAnswer {
  readonly answer: CallState<Answer>;
  /** Reads the page again; false where it failed. What was shown stays until then. */
  readonly readAgain: () => Promise<boolean>;
  /** Shows a newer answer about the same page. */
  readonly onAnswer: (answer: Answer) => void;
}

export function useAnswer(ask: Ask, tab: ActiveTab): UsedAnswer {
  const first = useCall(() => findOrRead(ask, tab));
  const [newer, setNewer] = useState<CallState<Answer> | null>(null);
  const readAgain = async () => {
    const read = await ask('readTab', { tabId: tab.tabId }).then(
      (value) => ({ state: 'ready', value }) as const,
      (error) => ({ state: 'failed', code: failureOf(error) }) as const,
    );
    setNewer(read);
    return read.state === 'ready';
  };
  return { answer: newer ?? first, readAgain, onAnswer: (value) => setNewer({ state: 'ready', value }) };
}

/** By address first: a page already read is answered at once, without entering it again. */
async function findOrRead(ask: Ask, { tabId, url }: ActiveTab): Promise<Answer> {
  const known = url === null ? null : await ask('findProvenance', { url });
  return known ?? ask('readTab', { tabId });
}
