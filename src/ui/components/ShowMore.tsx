import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusText } from './focus';
import { MoreButton } from './MoreButton';

/** Entries that one press brings. Chosen by hand: few enough to be drawn at once, enough for most stories. */
const STEP = 50;

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** How many are drawn before the button is pressed. */
  readonly first: number;
  readonly draw: (entry: Entry) => ComponentChild;
}

/** A list that draws its first entries, and the rest on request: a story may have hundreds of copies. */
export function ShowMore<Entry>({ entries, first, draw }: Props<Entry>) {
  const list = useRef<HTMLUListElement>(null);
  const [{ shown, before }, setShown] = useState({ shown: first, before: 0 });
  useLayoutEffect(() => {
    // The button is gone, or below the entries that it brought: a keyboard goes on at the first of these.
    if (before > 0) focusEntry(list.current?.children[before] as HTMLElement | undefined);
  }, [before]);
  return (
    <>
      <ul class="plain-list" ref={list}>
        {entries.slice(0, shown).map(draw)}
      </ul>
      <MoreButton hidden={entries.length - shown} step={STEP} onMore={(count) => setShown({ shown: shown + count, before: shown })} />
    </>
  );
}

/** Its link, or the whole entry where it has none. */
function focusEntry(entry: HTMLElement | undefined): void {
  const link = entry?.querySelector<HTMLElement>('a[href]');
  if (link) link.focus();
  else focusText(entry);
}
