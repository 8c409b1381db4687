// What stands in the browser's menus. Each entry has the name of what it does (`background/toolbar.ts`).
import type { Settings } from './model/settings';

export interface MenuEntry {
  readonly id: string;
  readonly text:
    | 'openStory'
    | 'openBeside'
    | 'libraryOpen'
    | 'pauseReading'
    | 'pauseHour'
    | 'pauseTillClosed'
    | 'pauseEnd'
    | 'watchOffHint'
    | 'neverHere'
    | 'whoPrints'
    | 'wasRead';
  /** Whose menu it stands in; `action` is the toolbar button. */
  readonly place: 'action' | 'selection' | 'link';
  /** The entry that it stands behind. */
  readonly parent?: string;
  readonly isEnabled: boolean;
}

const PAUSE = 'pause';

/** In their order. Of one place there are six at most: browsers take no more. */
export function menuEntries(isPaused: boolean, { watching }: Pick<Settings, 'watching'>): MenuEntry[] {
  return [
    entry('open-story', 'openStory'),
    entry('open-beside', 'openBeside'),
    entry('open-library', 'libraryOpen'),
    ...pauseEntries(isPaused, watching !== 'off'),
    entry('never-here', 'neverHere'),
    { ...entry('who-prints', 'whoPrints'), place: 'selection' },
    { ...entry('was-read', 'wasRead'), place: 'link' },
  ];
}

/** Where only a click reads, there is nothing to pause, and the entry says so. */
function pauseEntries(isPaused: boolean, isWatching: boolean): MenuEntry[] {
  if (isPaused) return [entry('go-on', 'pauseEnd')];
  if (!isWatching) return [{ ...entry(PAUSE, 'watchOffHint'), isEnabled: false }];
  const within = { parent: PAUSE };
  return [
    entry(PAUSE, 'pauseReading'),
    { ...entry('pause-hour', 'pauseHour'), ...within },
    { ...entry('pause-till-closed', 'pauseTillClosed'), ...within },
  ];
}

const entry = (id: string, text: MenuEntry['text']): MenuEntry => ({ id, text, place: 'action', isEnabled: true });
