// The arrow keys move over the rows of an answer, Home and End to the first and the last. Every row is reached by the tab key as well.
import type { TargetedKeyboardEvent } from 'preact';

type MoveTo = (at: number, last: number) => number;
const MOVES: Readonly<Record<string, MoveTo>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** For the element that holds the rows. Only where a row has the focus: elsewhere these keys scroll or edit. */
export function moveOverRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event;
  const move = MOVES[key];
  if (!move || altKey || ctrlKey || metaKey || shiftKey) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('.row-line')];
  const at = rows.indexOf(target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  rows[move(at, rows.length - 1)]?.focus();
}
