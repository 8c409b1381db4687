// Which entries of a long list are drawn, and where: those that the window shows, some beside them, and the one with the focus.
import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pixels of an entry before it is measured: two lines of text and their distances. */
const ESTIMATED_HEIGHT = 72;
/** Pixels at the end of the window that the bar with what can be done with the selection may cover. */
const COVERED = 120;
/** Entries that are drawn beyond the window, so that scrolling shows no gap. Chosen by hand. */
const OVERSCAN = 8;

export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  /** Pixels of the whole list, and from the top of the page to it. */
  readonly height: number;
  readonly above: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** @param kept indexes that are drawn wherever the window is: what has the focus must not vanish */
export function useVirtualRows(count: number, list: RefObject<HTMLElement | null>, kept: readonly number[]): VirtualRows {
  const [, draw] = useState(0);
  const [above, setAbove] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: above,
    scrollPaddingEnd: COVERED,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    measureElement,
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [...new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index < count)])].sort((one, other) => one - other),
    onChange: () => draw((times) => times + 1),
  };
  const made = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  made.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = list.current === null ? 0 : list.current.getBoundingClientRect().top + scrollY;
    // Half a pixel may come and go with the zoom.
    if (Math.abs(top - above) >= 1) setAbove(top);
  });
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    above,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
