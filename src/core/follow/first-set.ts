// A first set of feeds to follow, for a reader who names a language or a country and knows no address of a feed.
import { STARTER_MAKERS, type StarterFeed } from '../model/starter-list';

/** What the reader names; '' where it is left open. */
export interface StarterChoice {
  readonly lang: string;
  readonly country: string;
}

/** Feeds of a first set. Chosen by hand: some 30 are as many as one can look through, and give 1,000 articles a day at most. */
export const MAX_FIRST_SET = 30;

/** The feeds of a choice, in the order of the list. */
export function feedsOfChoice(list: readonly StarterFeed[], { lang, country }: StarterChoice): StarterFeed[] {
  return list.filter((feed) => (lang === '' || feed.lang === lang) && (country === '' || feed.country === country));
}

/**
 * Feeds that are proposed for a choice: originals first, then outlets, each outlet once. A country is given the world's agencies in its languages too.
 * Where there are more than fit, countries take turns, those with the most feeds first. Press releases are chosen by hand alone.
 */
export function firstSet(list: readonly StarterFeed[], choice: StarterChoice): StarterFeed[] {
  if (choice.lang === '' && choice.country === '') return [];
  const own = feedsOfChoice(list, choice).filter(({ maker }) => maker !== 'press-release');
  const langs = new Set(own.map(({ lang }) => lang));
  const abroad = list.filter(({ maker, lang, country }) => maker === 'world-agency' && langs.has(lang) && country !== choice.country);
  const wanted = choice.country === '' ? own : [...abroad, ...own];
  const ordered = STARTER_MAKERS.flatMap((maker) => inTurns(wanted.filter((feed) => feed.maker === maker)));
  return [...new Map(ordered.toReversed().map((feed) => [feed.domain, feed])).values()].toReversed().slice(0, MAX_FIRST_SET);
}

/** The first of each country, then the second of each, and so on. */
function inTurns(feeds: readonly StarterFeed[]): StarterFeed[] {
  const byCountry = new Map<string, StarterFeed[]>();
  for (const feed of feeds) byCountry.set(feed.country, [...(byCountry.get(feed.country) ?? []), feed]);
  const countries = [...byCountry.values()].toSorted((one, other) => other.length - one.length);
  return Array.from({ length: countries[0]?.length ?? 0 }, (_, turn) => countries.flatMap((feedsThere) => feedsThere[turn] ?? [])).flat();
}
