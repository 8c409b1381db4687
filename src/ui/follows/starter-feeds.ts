// The starter list as the page offers it.
import {
  feedsOfChoice,
  firstSet,
  registrableDomain,
  STARTER_MAKERS,
  type StarterChoice,
  type StarterFeed,
  type StarterMaker,
} from '../../messages/follows';
import type { MessageKey } from '../messages-text';
import type { FeedGroup } from './FeedChoice';
import type { OfferedFeed } from './use-adding';

const MAKER_NAME: Readonly<Record<StarterMaker, MessageKey>> = {
  'world-agency': 'starterWorldAgencies',
  agency: 'starterAgencies',
  newsroom: 'starterNewsrooms',
  outlet: 'starterOutlets',
  'press-release': 'starterPressReleases',
};

const offered = ({ url, kind, outlet, domain }: StarterFeed): OfferedFeed => ({ url, kind, title: outlet, site: domain });

/** What the list has for a choice, by maker: of each the first set in front, which is proposed. */
export function starterGroups(list: readonly StarterFeed[], choice: StarterChoice): { groups: FeedGroup[]; proposed: OfferedFeed[] } {
  const proposed = firstSet(list, choice);
  const all = [...new Set([...proposed, ...feedsOfChoice(list, choice)])];
  const groups = STARTER_MAKERS.map((maker) => ({
    name: MAKER_NAME[maker],
    feeds: all.filter((feed) => feed.maker === maker).map(offered),
  }));
  return { groups: groups.filter(({ feeds }) => feeds.length > 0), proposed: proposed.map(offered) };
}

/** The feeds that the list has of a site. */
export function starterFeedsOfSite(list: readonly StarterFeed[], site: string): OfferedFeed[] {
  const domain = registrableDomain(site);
  return list.filter((feed) => registrableDomain(feed.domain) === domain).map(offered);
}

/** Languages and countries that can be chosen, each once, in no order. */
export function starterLanguages(list: readonly StarterFeed[]): string[] {
  return [...new Set(list.map(({ lang }) => lang))];
}

/** @param lang '' for all */
export function starterCountries(list: readonly StarterFeed[], lang: string): string[] {
  const countries = feedsOfChoice(list, { lang, country: '' }).map(({ country }) => country);
  return [...new Set(countries)].filter((country) => country !== '');
}
