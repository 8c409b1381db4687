// Puts the site in front on the list of sites that are never read without a click.
import type { Ask } from '../start-screen';
import type { Outcome } from '../use-action';
import { siteOf } from '../watching/sites';
import type { Command, CommandContext } from './command';

export const neverHere: Command = {
  name: 'never-here',
  key: 'n',
  label: 'neverHere',
  // Not in a private window: nothing is read there without a click, and the list would record the visit.
  isOffered: (context) => !context.tab.isPrivate && siteInFront(context) !== null,
  run: (context) => neverOnSite(context.ask, siteInFront(context) ?? ''),
};

export async function neverOnSite(ask: Ask, site: string): Promise<Outcome> {
  await changeNeverSites(ask, (sites) => [...sites.filter((other) => other !== site), site]);
  return {
    said: 'neverHereDone',
    parts: [site],
    undo: () => changeNeverSites(ask, (sites) => sites.filter((other) => other !== site)),
  };
}

const siteInFront = ({ tab, answer }: CommandContext): string | null => siteOf(tab.url ?? answer?.article.url ?? '');

async function changeNeverSites(ask: Ask, change: (sites: readonly string[]) => readonly string[]): Promise<void> {
  const { neverSites } = await ask('getSettings', null);
  await ask('changeSettings', { neverSites: change(neverSites) });
}
