// How wide a drawing may be: that of its element, again whenever the window changes.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Until it is known, and where nothing is laid out. */
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
