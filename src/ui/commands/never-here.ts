// Puts the site in front on the never-list: it is not read again without a click.

import type { Ask } from '../start-screen';
import { siteOf } from '../watching/sites';
import type { Command, CommandContext } from './command';

export const neverHere: Command = {
  name: 'never-here',
  key: 'n',
  label: 'neverHere',
  // In a private window nothing is read without a click, and the list would tell of the visit.
  isOffered: (context) => !context.tab.isPrivate && siteInFront(context) !== null,
  async run(context) {
    const { ask } = context;
    const site = siteInFront(context) ?? '';
    await changeNeverSites(ask, (sites) => [...sites.filter((other) => other !== site), site]);
    return {
      said: 'neverHereDone',
      parts: [site],
      undo: () => changeNeverSites(ask, (sites) => sites.filter((other) => other !== site)),
    };
  },
};

const siteInFront = ({ tab, answer }: CommandContext): string | null => siteOf(tab.url ?? answer?.article.url ?? '');

async function changeNeverSites(ask: Ask, change: (sites: readonly string[]) => readonly string[]): Promise<void> {
  const { neverSites } = await ask('getSettings', null);
  await ask('changeSettings', { neverSites: change(neverSites) });
}
