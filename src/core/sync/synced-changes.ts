// What a copy that another browser wrote changes here. A page that has taken over its process may write such a copy in Firefox, so whatever lets more be
// read or kept, or drops what is stored, is asked about first; the rest is taken at once.
import { joinedSites, SITE_LISTS } from '../change-settings';
import { SYNCED_VALUES, type SyncedCopy, type SyncedSettings } from '../model/synced-copy';
import { hostsOfSites } from '../site-patterns';

export interface SyncedChanges {
  readonly free: Partial<SyncedSettings>;
  readonly asked: Partial<SyncedSettings>;
}

/** Those of all settings that are synchronised. */
export function syncedOf(settings: SyncedSettings): SyncedSettings {
  return Object.fromEntries([...SYNCED_VALUES, ...SITE_LISTS].map((name) => [name, settings[name]])) as unknown as SyncedSettings;
}

/** From the fewest pages that are read to the most. */
const WATCHING = ['off', 'listed', 'all'] as const;

/** Asked about: more pages, texts kept, and another time to keep articles, which keeps more or drops some. */
function isAsked(name: (typeof SYNCED_VALUES)[number], here: SyncedSettings, there: SyncedSettings): boolean {
  if (name === 'watching') return WATCHING.indexOf(there.watching) > WATCHING.indexOf(here.watching);
  return name === 'keepDays' || (name === 'keepText' && there.keepText);
}

export function syncedChanges(here: SyncedSettings, there: SyncedSettings): SyncedChanges {
  const changed = SYNCED_VALUES.filter((name) => there[name] !== here[name]);
  const valuesOf = (names: typeof changed) => Object.fromEntries(names.map((name) => [name, there[name]]));
  // Fewer listed sites and more that are never read come first; the other way round is asked about.
  const listed = steps(here.listedSites, there.listedSites, 'removed');
  const never = steps(here.neverSites, there.neverSites, 'added');
  return {
    free: {
      ...valuesOf(changed.filter((name) => !isAsked(name, here, there))),
      ...(listed.free && { listedSites: listed.free }),
      ...(never.free && { neverSites: never.free }),
    },
    asked: {
      ...valuesOf(changed.filter((name) => isAsked(name, here, there))),
      ...(listed.asked && { listedSites: listed.asked }),
      ...(never.asked && { neverSites: never.asked }),
    },
  };
}

/** A list changed in two steps, each null where it changes nothing. */
function steps(here: readonly string[], there: readonly string[], comesFirst: 'added' | 'removed') {
  const [known, wanted] = [new Set(here), new Set(hostsOfSites(there))];
  const added = [...wanted].filter((site) => !known.has(site));
  const kept = (sites: readonly string[]) => sites.filter((site) => wanted.has(site) || !known.has(site));
  const first = comesFirst === 'added' ? joinedSites(here, added) : kept(here);
  const then = comesFirst === 'added' ? kept(first) : joinedSites(first, added);
  return { free: first.length === here.length ? null : first, asked: then.length === first.length ? null : then };
}

/** As they were before these changes. */
export function valuesBefore(before: SyncedSettings, changes: Partial<SyncedSettings>): Partial<SyncedSettings> {
  return Object.fromEntries(Object.keys(changes).map((name) => [name, before[name as keyof SyncedSettings]]));
}

export const isNothing = (changes: object): boolean => Object.keys(changes).length === 0;

/** For the first time in this browser: values are those of the copy, and lists hold the sites of both. A site that is never read in one of them is listed in none. */
export function joinedSettings(here: SyncedSettings, there: SyncedSettings): SyncedSettings {
  const neverSites = joinedSites(there.neverSites, here.neverSites);
  const never = new Set(neverSites);
  const listedSites = joinedSites(there.listedSites, here.listedSites).filter((site) => !never.has(site));
  return { ...there, listedSites, neverSites };
}

/** Whether the two have the same values and the same sites, in whatever order. */
export function isSame(one: SyncedSettings, other: SyncedSettings): boolean {
  return (
    SYNCED_VALUES.every((name) => one[name] === other[name]) &&
    SITE_LISTS.every((list) => one[list].length === other[list].length && new Set([...one[list], ...other[list]]).size === one[list].length)
  );
}

/** Of two copies the later one holds; of two from the same moment, every browser takes the same. */
export function isLater(one: SyncedCopy, other: SyncedCopy): boolean {
  return one.changedAt === other.changedAt ? one.id > other.id : one.changedAt > other.changedAt;
}
