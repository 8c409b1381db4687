// Opens the page of follows with the feeds of the page in front. What is read and who learns what is chosen there. Not in a private window: a follow would record the visit.
import { siteOf } from '../watching/sites';
import type { Command, CommandContext } from './command';

export const followOutlet: Command = {
  name: 'follow-outlet',
  key: 'f',
  label: 'followOutlet',
  isOffered: (context) => !context.tab.isPrivate && siteInFront(context) !== null,
  async run(context) {
    await context.browser.openFollows(context.tab.tabId, siteInFront(context) ?? '');
    context.browser.leavePopup();
    return null;
  },
};

const siteInFront = ({ tab, answer }: CommandContext): string | null => siteOf(tab.url ?? answer?.article.url ?? '');
