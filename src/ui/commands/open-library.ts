// Opens the list of everything that was read in a tab of its own. Not in a private window: no full page opens for it.
import type { Command } from './command';

export const openLibrary: Command = {
  name: 'open-library',
  key: 'l',
  label: 'libraryOpen',
  isOffered: ({ tab }) => !tab.isPrivate,
  async run({ browser }) {
    await browser.openLibrary();
    browser.leavePopup();
    return null;
  },
};
