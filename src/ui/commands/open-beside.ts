// Opens the panel beside the page: unlike the popup it stays open while the reader reads on.
import type { Command } from './command';

export const openBeside: Command = {
  name: 'open-beside',
  key: 'b',
  label: 'openBeside',
  short: 'shortBeside',
  isOffered: ({ isBeside, browser }) => !isBeside && browser.canOpenBeside,
  async run({ browser, tab }) {
    await browser.openBeside(tab.windowId);
    return null;
  },
};
