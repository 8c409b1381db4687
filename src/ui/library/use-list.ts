// The list of the library, a stretch at a time: only what is looked at is asked for.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DAY, type FailureCode, type LibraryRow, MINUTE } from '../../messages/contract';
import type { Ask } from '../start-screen';
import { failureOf } from '../use-call';
import type { ListChoice } from './asked-query';

/** Entries that are asked for at once. Chosen by hand: more than a screen shows, and a reply of some 20 kB. */
const STRETCH = 50;

/** A list that was asked for, as far as its entries are known. */
interface KnownList {
  readonly choice: ListChoice;
  readonly stored: number;
  readonly found: number;
  readonly uncompared: number;
  readonly rows: ReadonlyMap<number, LibraryRow>;
}

export interface List {
  /** Null until the first reply. */
  readonly known: KnownList | null;
  readonly failure: FailureCode | null;
  /** Asks for the entry at an index, with those beside it, where it has not been asked for. */
  readonly show: (index: number) => void;
  /** Asks anew, since something was added or forgotten. */
  readonly refresh: () => void;
}

export function useList(ask: Ask, choice: ListChoice): List {
  const [known, setKnown] = useState<KnownList | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [round, setRound] = useState(0);
  /** The stretches that were asked for since the list was asked for anew. */
  const asked = useRef({ key: '', stretches: new Set<number>() });
  const key = `${round} ${JSON.stringify(choice)}`;

  const fetchStretch = async (stretch: number, isQuick = false) => {
    asked.current.stretches.add(stretch);
    try {
      const reply = await ask('libraryPage', { query: queryOf(choice, Date.now()), from: stretch * STRETCH, count: STRETCH, isQuick });
      // Another list was asked for meanwhile.
      if (asked.current.key !== key) return;
      const entries = reply.rows.map((row, at) => [stretch * STRETCH + at, row] as const);
      // What is in the window stays until its stretch comes anew.
      setKnown((before) => ({ ...reply, choice, rows: new Map([...(before?.choice === choice ? before.rows : []), ...entries]) }));
      setFailure(null);
      // The first entries are here; now all that is said of them.
      if (reply.rows.some(({ outlets }) => outlets === 0)) void fetchStretch(stretch);
    } catch (error) {
      if (asked.current.key === key) setFailure(failureOf(error));
    }
  };
  const show = (index: number) => {
    // The first stretch says how many there are; the others are asked for once it has come.
    if (known === null || asked.current.key !== key || known.choice !== choice) return;
    const stretch = Math.floor(index / STRETCH);
    if (!asked.current.stretches.has(stretch)) void fetchStretch(stretch);
  };
  // Before the first frame, so that the reader waits no longer than needed.
  useLayoutEffect(() => {
    asked.current = { key, stretches: new Set() };
    void fetchStretch(0, true);
  }, [key]);
  return { known, failure, show, refresh: () => setRound((count) => count + 1) };
}

/** @param now milliseconds since 1970 */
export function queryOf({ days, ...query }: ListChoice, now: number) {
  // To the minute, so that every stretch of a list is one of the same list.
  return days === undefined ? query : { ...query, from: Math.floor((now - days * DAY) / MINUTE) * MINUTE };
}
