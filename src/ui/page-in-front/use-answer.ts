// The answer about the page in front: by its address where it was read before, else by reading it.
import { useRef, useState } from 'preact/hooks';
import { type Answer, isStoreFailure } from '../../messages/contract';
import { CallFailed } from '../../messages/send';
import type { ActiveTab } from '../browser';
import type { Ask } from '../start-screen';
import { type CallState, failureOf, useCall } from '../use-call';

export interface UsedAnswer {
  /** Null for a page that has not been read and may not be read unasked. */
  readonly answer: CallState<Answer | null>;
  /** Reads the page again; false where it failed. What was shown stays until then. */
  readonly readAgain: () => Promise<boolean>;
  /** Shows the stored answer about this address, where there is one; what was shown stays otherwise. */
  readonly lookAgain: (url: string) => Promise<void>;
  /** Shows a newer answer about the same page. */
  readonly onAnswer: (answer: Answer) => void;
}

interface Asking {
  readonly ask: Ask;
  readonly tab: ActiveTab;
  /** The answer is asked for again whenever this changes. */
  readonly round: number;
  /** True where a page that is not known is read at once, as in the popup: the reader's click on our button asked for it. */
  readonly readsUnasked: boolean;
}

export function useAnswer({ ask, tab, round, readsUnasked }: Asking): UsedAnswer {
  const asked = useCall(() => findOrRead(ask, tab, readsUnasked), round);
  // An answer that came after the last call, by reading again or by an objection. The next call replaces it.
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
  const lookAgain = async (url: string) => {
    // A failure changes nothing: the reader did not ask for this.
    const later = await ask('findProvenance', { url, tabId: tab.tabId }).catch(() => null);
    if (later !== null) show({ state: 'ready', value: later });
  };
  return {
    answer: newer?.after === asked ? newer.answer : asked,
    readAgain,
    lookAgain,
    onAnswer: (value) => show({ state: 'ready', value }),
  };
}

/**
 * By address first: the answer about a page that the reader has opened before comes at once, and nothing is injected into the page. Where the browser hides the
 * address no page can be read, but the attempt fails with the code that says why.
 */
async function findOrRead(ask: Ask, tab: ActiveTab, readsUnasked: boolean): Promise<Answer | null> {
  const { url, tabId } = tab;
  const find = (address: string) =>
    untilReply(() => ask('findProvenance', { url: address, tabId })).catch((error) => {
      // A page can be read where the store cannot: the answer says so.
      if (readsUnasked && isStoreFailure(failureOf(error))) return null;
      throw error;
    });
  const known = url === null ? null : await find(url);
  if (known === null) return readsUnasked || url === null ? readPage(ask, tab) : null;
  if (!known.article.isSupplied || !readsUnasked) return known;
  // The reader opens now what was only read in the reader's place. Where that fails, what is known of it is shown all the same.
  return readPage(ask, tab).catch(() => known);
}

/** Asks a second time where no reply came: the browser may end the background in the middle, and both calls can be made twice. */
async function untilReply<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CallFailed) throw error;
    return await ask();
  }
}

/** For a page that no extension may read the failure is `unreadable-page`: asking for a permission would not help. */
async function readPage(ask: Ask, { tabId, isClosed }: ActiveTab): Promise<Answer> {
  try {
    return await untilReply(() => ask('readTab', { tabId }));
  } catch (error) {
    throw isClosed && failureOf(error) === 'no-permission' ? new CallFailed('unreadable-page') : error;
  }
}
