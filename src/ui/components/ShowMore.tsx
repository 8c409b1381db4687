import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusText } from './focus';
import { MoreButton } from './MoreButton';

/** Entries that one press brings. Chosen by hand: few enough to be drawn at once, enough for most stories. */
const STEP = 50;

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** How many are drawn before the button is pressed. */
  readonly first: number;
  readonly draw: (entry: Entry) => ComponentChild;
  /** Called when more are asked for. */
  readonly onMore?: () => void;
}

/** A list that draws its first entries, and the rest on request: a story may have hundreds of copies. */
export function ShowMore<Entry>({ entries, first, draw, onMore }: Props<Entry>) {
  const list = useRef<HTMLUListElement>(null);
  const { shown, wanted, before, showMore } = useGrowing(first);
  const nodes = useNodes(entries, draw);
  useLayoutEffect(() => {
    // The button is gone, or below the entries that it brought: a keyboard goes on at the first of these.
    if (before > 0) focusEntry(list.current?.children[before] as HTMLElement | undefined);
  }, [before]);
  const more = (count: number) => {
    onMore?.();
    showMore(count);
  };
  return (
    <>
      <ul class="plain-list" ref={list}>
        {nodes(shown)}
      </ul>
      <MoreButton total={entries.length} hidden={entries.length - wanted} step={STEP} onMore={more} />
    </>
  );
}

/** How many entries are drawn. Where hundreds are wanted they come step by step, so that the first of them are seen and the keyboard answers meanwhile. */
function useGrowing(first: number) {
  const [{ shown, wanted, before }, setShown] = useState({ shown: first, wanted: first, before: 0 });
  useEffect(() => {
    if (shown >= wanted) return undefined;
    const timer = setTimeout(() => setShown({ shown: Math.min(wanted, shown + STEP), wanted, before }));
    return () => clearTimeout(timer);
  }, [shown, wanted, before]);
  const showMore = (count: number) => setShown({ shown: wanted + Math.min(count, STEP), wanted: wanted + count, before: wanted });
  return { shown, wanted, before, showMore };
}

/** The drawn entries. They are kept while the list stays the same, so that each step draws only what it adds. */
function useNodes<Entry>(entries: readonly Entry[], draw: (entry: Entry) => ComponentChild): (count: number) => ComponentChild[] {
  const kept = useRef<{ readonly entries: readonly Entry[]; readonly draw: unknown; readonly nodes: ComponentChild[] } | null>(null);
  if (kept.current?.entries !== entries || kept.current.draw !== draw) kept.current = { entries, draw, nodes: [] };
  const { nodes } = kept.current;
  return (count) => {
    for (const entry of entries.slice(nodes.length, count)) nodes.push(draw(entry));
    return nodes.slice(0, count);
  };
}

/** Its link or its row, or the whole entry where it has none. */
function focusEntry(entry: HTMLElement | undefined): void {
  const control = entry?.querySelector<HTMLElement>('a[href], .row-line');
  if (control) control.focus();
  else focusText(entry);
}
