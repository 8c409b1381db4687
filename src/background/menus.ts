// The browser's menus, in the reader's language.
import { menuEntries } from '../core/menu-entries';
import type { Settings } from '../core/model/settings';
import type { ShownState } from './button-look';
import { replaceMenus } from './toolbar-calls';

export function drawMenus({ texts, pause }: ShownState, settings: Settings): Promise<void> {
  const entries = menuEntries(pause !== null, settings);
  return replaceMenus(entries.map((entry) => ({ ...entry, title: texts.say(entry.text) })));
}
