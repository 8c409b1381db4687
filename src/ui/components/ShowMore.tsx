import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts-context';

/** Pages of this many after the first. */
const STEP = 50;

/** A list that draws its first entries and the rest on request: a story may have hundreds of copies. */
export function ShowMore<Entry>({
  entries,
  first,
  draw,
}: {
  entries: readonly Entry[];
  first: number;
  draw: (entry: Entry) => ComponentChild;
}) {
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [{ shown, before }, setShown] = useState({ shown: first, before: 0 });
  const more = Math.min(entries.length - shown, STEP);
  useLayoutEffect(() => {
    // The button is gone or further down than what it brought: a keyboard goes on at the first new entry.
    if (before > 0) focusEntry(list.current?.children[before]);
  }, [before]);
  return (
    <>
      <ul class="plain-list" ref={list}>
        {entries.slice(0, shown).map(draw)}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown({ shown: shown + more, before: shown })}>
          {texts.sayCount('showMore', more)}
        </button>
      )}
    </>
  );
}

/** Its link, or the whole entry where it has none. */
function focusEntry(entry: Element | undefined): void {
  const place = entry?.querySelector<HTMLElement>('a[href]') ?? (entry as HTMLElement | undefined);
  if (place === entry) place?.setAttribute('tabindex', '-1');
  place?.focus();
}
