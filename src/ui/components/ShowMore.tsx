import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
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
  const [shown, setShown] = useState(first);
  const more = Math.min(entries.length - shown, STEP);
  return (
    <>
      <ul class="plain-list">{entries.slice(0, shown).map(draw)}</ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + more)}>
          {texts.sayCount('showMore', more)}
        </button>
      )}
    </>
  );
}
