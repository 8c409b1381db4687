// The list: any number of entries, of which the window's are drawn. The arrow keys go from entry to entry; the Tab key leaves the list.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '../../messages/contract';
import { isFocusLost } from '../components/focus';
import { useTexts } from '../texts-context';
import { Entry } from './Entry';
import type { List } from './use-list';
import { useVirtualRows } from './use-virtual-rows';

/** Entries that Page Up and Page Down pass. Chosen by hand: about a window. */
const PAGE = 10;

interface Props {
  readonly list: NonNullable<List['known']>;
  readonly selected: ReadonlySet<number>;
  readonly onShow: List['show'];
  readonly onSelect: (numbers: readonly number[], isSelected: boolean) => void;
  readonly onForget: (numbers: readonly number[]) => void;
  readonly onOutlet: (domain: string) => void;
  /** The entry that had the focus was the only one, and went. */
  readonly onEmptied: () => void;
}

export function EntryList({ list: { rows, found }, selected, onShow, onSelect, onForget, onOutlet, onEmptied }: Props) {
  const texts = useTexts();
  const element = useRef<HTMLUListElement>(null);
  /** The entry that the Tab key reaches, and the one that is to have the focus once it is drawn. */
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  /** The entry that has the focus. It stays drawn until the wanted one is here and takes the focus: no key would reach the list meanwhile. */
  const held = useRef<number | null>(null);
  const reached = Math.min(current, Math.max(found - 1, 0));
  const drawn = useVirtualRows(
    found,
    element,
    [reached, wanted.current, held.current].filter((index) => index !== null),
  );
  useEffect(() => {
    for (const { index } of drawn.rows) onShow(index);
  });
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = element.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .entry-title`);
    if (!link) return;
    link.focus({ preventScroll: true });
    wanted.current = null;
  });
  const go = (index: number) => {
    const to = Math.max(0, Math.min(index, found - 1));
    wanted.current = to;
    drawn.scrollTo(to);
    setCurrent(to);
  };
  useLayoutEffect(() => {
    // The last entry went, and the focus with it.
    if (held.current === null || held.current < found || !isFocusLost()) return;
    if (found > 0) go(found - 1);
    else onEmptied();
  }, [found]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -found, End: found }[event.key];
    if (step !== undefined) go(reached + step);
    else if (event.key === 'Delete' && rows.get(reached)) forget(reached);
    else return;
    event.preventDefault();
  };
  const forget = (index: number) => {
    // The entry goes away; the next one stands in its place.
    wanted.current = index;
    onForget((rows.get(index) as LibraryRow).numbers);
  };
  if (found === 0) return null;
  return (
    <>
      <p class="note" id="library-keys">
        {texts.say('libraryKeys')}
      </p>
      <ul class="entries" ref={element} style={{ blockSize: `${drawn.height}px` }} aria-describedby="library-keys" onKeyDown={onKeyDown}>
        {drawn.rows.map(({ index, key, start }) => (
          <li
            key={key}
            data-index={index}
            ref={drawn.measure}
            aria-setsize={found}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - drawn.above}px)` }}
            onFocusCapture={() => {
              held.current = index;
              setCurrent(index);
            }}
          >
            <Entry
              row={rows.get(index) ?? null}
              isReached={index === reached}
              isSelected={rows.get(index)?.numbers.every((number) => selected.has(number)) ?? false}
              onSelect={onSelect}
              onForget={() => forget(index)}
              onOutlet={onOutlet}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
