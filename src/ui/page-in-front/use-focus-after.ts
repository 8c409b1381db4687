// Some buttons go away with the view that they replace, and the focus with them. Then the heading of the new view takes it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusText, isFocusLost } from '../components/focus';
import type { CallState } from '../use-call';

/** True after the press of such a button. The screen holds it, since everything below may be drawn anew. */
export interface Pressed {
  current: boolean;
}

/** Returns a ref for the element in which the heading is looked for. */
export function useFocusAfter(pressed: Pressed, answer: CallState<unknown>): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!pressed.current || answer.state === 'waiting') return;
    pressed.current = false;
    if (isFocusLost()) focusText(main.current?.querySelector('h1'));
  }, [answer]);
  return main;
}
