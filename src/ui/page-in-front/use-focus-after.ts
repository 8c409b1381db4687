// A button that goes away with what it asks for takes the focus with it: a keyboard goes on at the heading of what came of it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusText, isFocusLost } from '../components/focus';
import type { CallState } from '../use-call';

/** Set by the press of such a button. Held by the screen, since what it asks for may draw the page anew. */
export interface Pressed {
  current: boolean;
}

/** Answers where the heading is looked for. */
export function useFocusAfter(pressed: Pressed, answer: CallState<unknown>): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!pressed.current || answer.state === 'waiting') return;
    pressed.current = false;
    if (isFocusLost()) focusText(main.current?.querySelector('h1'));
  }, [answer]);
  return main;
}
