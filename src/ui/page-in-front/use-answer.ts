// The answer about the page in front: by its address where it is known, by reading it otherwise, and anew when that is asked for.
import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../messages/contract';
import { CallFailed } from '../../messages/send';
import type { ActiveTab } from '../browser';
import type { Ask } from '../start-screen';
import { type CallState, failureOf, useCall } from '../use-call';

export interface UsedAnswer {
  /** Null for a page that has not been read, where it may not be read unasked. */
  readonly answer: CallState<Answer | null>;
  /** Reads the page again; false where it failed. What was shown stays until then. */
  readonly readAgain: () => Promise<boolean>;
  /** Shows a newer answer about the same page. */
  readonly onAnswer: (answer: Answer) => void;
}

interface Asking {
  readonly ask: Ask;
  readonly tab: ActiveTab;
  /** Asked again whenever it changes. */
  readonly round: number;
  /** A page that is not known is read: the reader's click opened this. */
  readonly readsUnasked: boolean;
}

export function useAnswer({ ask, tab, round, readsUnasked }: Asking): UsedAnswer {
  const asked = useCall(() => findOrRead(ask, tab, readsUnasked), round);
  // What came after the last asking; the next asking knows better.
  const [newer, setNewer] = useState<{ readonly after: unknown; readonly answer: CallState<Answer> } | null>(null);
  const last = useRef<unknown>(asked);
  last.current = asked;
  const show = (later: CallState<Answer>) => setNewer({ after: last.current, answer: later });
  const readAgain = async () => {
    const read = await readPage(ask, tab).then(
      (value) => ({ state: 'ready', value }) as const,
      (error) => ({ state: 'failed', code: failureOf(error) }) as const,
    );
    show(read);
    return read.state === 'ready';
  };
  return {
    answer: newer?.after === asked ? newer.answer : asked,
    readAgain,
    onAnswer: (value) => show({ state: 'ready', value }),
  };
}

/**
 * By address first: a page already read is answered at once, without entering it again. Where the address is hidden the browser lets no page
 * be read: trying says why.
 */
async function findOrRead(ask: Ask, tab: ActiveTab, readsUnasked: boolean): Promise<Answer | null> {
  const { url } = tab;
  const known = url === null ? null : await ask('findProvenance', { url });
  return known === null && (readsUnasked || url === null) ? readPage(ask, tab) : known;
}

/** Where a page is closed to extensions there is no permission to ask for. */
async function readPage(ask: Ask, { tabId, isClosed }: ActiveTab): Promise<Answer> {
  try {
    return await ask('readTab', { tabId });
  } catch (error) {
    throw isClosed && failureOf(error) === 'no-permission' ? new CallFailed('unreadable-page') : error;
  }
}
