// The copy as the items that a browser's sync service keeps, none of which may be large, and back.
import { SITE_LISTS } from '../change-settings';
import { DAY } from '../durations';
import { MAX_SITES } from '../model/settings';
import {
  COPY_VERSION,
  type CopyHead,
  copyHead,
  copyPart,
  copyVersion,
  SYNCED_VALUES,
  type SyncedCopy,
  type SyncedSettings,
} from '../model/synced-copy';

/** Bytes. Browsers keep 8,192 of an item with its name, and 102,400 of all: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync */
const MAX_PART_BYTES = 7_500;
const MAX_BYTES = 100_000;

const HEAD_ITEM = 'settings';
const partName = (list: (typeof SITE_LISTS)[number], index: number): string => `${list}.${index}`;

export type Items = Readonly<Record<string, unknown>>;

/** Null where the lists of sites are too long. */
export function itemsOf({ id, changedAt, settings }: SyncedCopy): Items | null {
  const lists = SITE_LISTS.map((list) => [list, inParts(settings[list])] as const);
  const values = Object.fromEntries(SYNCED_VALUES.map((name) => [name, settings[name]]));
  const parts = Object.fromEntries(lists.map(([list, of]) => [list, of.length]));
  const items: Record<string, unknown> = { [HEAD_ITEM]: { version: COPY_VERSION, id, changedAt, values, parts } };
  for (const [list, of] of lists) for (const [index, sites] of of.entries()) items[partName(list, index)] = { id, sites };
  const bytes = Object.entries(items).reduce((sum, [name, item]) => sum + name.length + jsonBytes(item), 0);
  return bytes > MAX_BYTES ? null : items;
}

function inParts(sites: readonly string[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const site of sites) {
    // With the comma that parts it from the next.
    const bytes = jsonBytes(site) + 1;
    if (bytes > room) {
      parts.push([]);
      room = MAX_PART_BYTES;
    }
    parts.at(-1)?.push(site);
    room -= bytes;
  }
  return parts;
}

/** In UTF-8. */
const jsonBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Nothing is kept; a newer release wrote it; it cannot be read, or is not there as a whole yet; a copy. */
export type FoundCopy = { readonly state: 'none' | 'newer' | 'damaged' } | { readonly state: 'whole'; readonly copy: SyncedCopy };

const FAR_AHEAD = 366 * DAY;

/** @param now milliseconds: a copy from far ahead is damaged, since no change here could come after it */
export function copyOfItems(items: Items, now: number): FoundCopy {
  if (Object.keys(items).length === 0) return { state: 'none' };
  const written = items[HEAD_ITEM];
  const version = copyVersion().safeParse(written).data?.version ?? 0;
  if (version > COPY_VERSION) return { state: 'newer' };
  const head = copyHead().safeParse(written).data;
  const lists = head && listsOf(head, items);
  if (!head || !lists || head.changedAt > now + FAR_AHEAD) return { state: 'damaged' };
  return { state: 'whole', copy: { id: head.id, changedAt: head.changedAt, settings: { ...head.values, ...lists } } };
}

/** Null where a part is missing or belongs to another copy, or where a list is longer than any of ours. */
function listsOf({ id, parts }: CopyHead, items: Items): Pick<SyncedSettings, (typeof SITE_LISTS)[number]> | null {
  const [listedSites, neverSites] = SITE_LISTS.map((list) => {
    const read = Array.from({ length: parts[list] }, (_, index) => copyPart().safeParse(items[partName(list, index)]).data);
    const sites = [...new Set(read.flatMap((part) => part?.sites ?? []))];
    return read.every((part) => part?.id === id) && sites.length <= MAX_SITES ? sites : null;
  });
  return listedSites && neverSites ? { listedSites, neverSites } : null;
}
