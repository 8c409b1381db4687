// Opens the whole story of the article in front in a tab of its own. Not in a private window:
// its pages are not kept, and no full page is opened for them.
import type { Command } from './command';

export const openStory: Command = {
  name: 'open-story',
  key: 'o',
  label: 'openStory',
  short: 'shortStory',
  isOffered: ({ tab, answer }) => !tab.isPrivate && answer?.article.kept === true,
  async run({ browser, answer }) {
    await browser.openStory(answer?.article.url ?? '');
    browser.leavePopup();
    return null;
  },
};
