// The width that a drawing may have: that of its element, measured again when the window is resized.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pixels, until the width is measured, and in tests, where nothing is laid out. */
const ASSUMED = 640;

export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E | null>(null);
  const [width, setWidth] = useState(ASSUMED);
  useLayoutEffect(() => {
    const measure = () => setWidth(element.current?.clientWidth || ASSUMED);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return [element, width];
}
