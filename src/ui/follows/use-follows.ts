// What is followed, asked again when the reader comes back to the page, and while something is about to come.
import { useEffect, useState } from 'preact/hooks';
import type { FailureCode, UiToBackground, ValueOf } from '../../messages/contract';
import type { Follow } from '../../messages/follows';
import type { Ask } from '../start-screen';
import { useCall } from '../use-call';

/** Milliseconds between two looks while a feed is due. Chosen by hand: a feed answers within some seconds. */
const LOOK_EVERY = 4_000;

export type UseOfToday = ValueOf<UiToBackground['followsToday']>;

export interface Followed {
  readonly follows: readonly Follow[];
  readonly today: UseOfToday;
}

export interface FollowsList {
  /** Null until it is known first. */
  readonly known: Followed | null;
  readonly failure: FailureCode | null;
  readonly refresh: () => void;
}

export function useFollows(ask: Ask): FollowsList {
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<Followed | null>(null);
  const call = useCall(async () => {
    const [{ follows }, today] = await Promise.all([ask('listFollows', null), ask('followsToday', null)]);
    setKnown({ follows, today });
  }, round);
  const refresh = () => setRound((before) => before + 1);
  const isDue = known?.follows.some(({ isPaused, endedBy, nextAt }) => !isPaused && endedBy === null && nextAt <= Date.now()) ?? false;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', look);
    const timer = isDue ? setInterval(look, LOOK_EVERY) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [isDue]);
  return { known, failure: call.state === 'failed' ? call.code : null, refresh };
}
