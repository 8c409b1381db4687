// At most one “Undo” stands on a page: a newer one takes the place of the older, whose action is final then. Two would leave open which of them is meant.
import { useEffect, useRef, useState } from 'preact/hooks';

export interface OneUndo<Kept> {
  /** What brings back what was done; null where there is nothing to undo, or no longer. */
  readonly kept: Kept | null;
  /** It could be undone until something else was done. */
  readonly isFinal: boolean;
  readonly keep: (kept: Kept) => void;
  /** It was undone, or there is nothing to undo. */
  readonly drop: () => void;
}

/** Makes the undo final that stands on this page. */
let endStanding: (() => void) | null = null;

export function useOneUndo<Kept>(): OneUndo<Kept> {
  const [kept, setKept] = useState<Kept | null>(null);
  const [isFinal, setFinal] = useState(false);
  const own = useRef(() => {
    setKept(null);
    setFinal(true);
  });
  const isOwn = () => endStanding === own.current;
  const keep = (next: Kept) => {
    if (!isOwn()) endStanding?.();
    endStanding = own.current;
    // A function would be called by the state.
    setKept(() => next);
    setFinal(false);
  };
  const drop = () => {
    if (isOwn()) endStanding = null;
    setKept(null);
    setFinal(false);
  };
  useEffect(
    () => () => {
      if (isOwn()) endStanding = null;
    },
    [],
  );
  return { kept, isFinal, keep, drop };
}
