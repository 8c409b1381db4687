// A change of the settings, as the one who changes them has seen them.
import { MAX_SITES, type Settings } from './model/settings';

export const SITE_LISTS = ['listedSites', 'neverSites'] as const;

/** Settings to change; those left out or undefined stay as they are. */
export type SettingsChanges = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };
/** Lists as the one who changes them has seen them: what differs is changed, and what was added or removed meanwhile stays so. */
export type SeenLists = { readonly [Name in (typeof SITE_LISTS)[number]]?: readonly string[] | undefined };

export function changedSettings<Changed extends Partial<Settings>>(
  stored: Changed,
  changes: SettingsChanges,
  seen: SeenLists = {},
): Changed {
  const settings = { ...stored, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
  for (const name of SITE_LISTS) {
    const [wanted, from] = [changes[name], seen[name]];
    if (wanted && from) Object.assign(settings, { [name]: mergedList(stored[name] ?? [], wanted, from) });
  }
  return settings;
}

function mergedList(stored: readonly string[], wanted: readonly string[], from: readonly string[]): readonly string[] {
  const [seen, asked] = [new Set(from), new Set(wanted)];
  return joinedSites(
    stored.filter((site) => asked.has(site) || !seen.has(site)),
    wanted.filter((site) => !seen.has(site)),
  );
}

/** Both lists as one, as long as a list may be: a longer one could not be read again. */
export function joinedSites(sites: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...sites, ...more])].slice(0, MAX_SITES);
}
