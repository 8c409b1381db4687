// The reader's settings. Only the background reads and writes them.
import * as z from 'zod/mini';
import { changedSettings, type SeenLists, type SettingsChanges } from '../core/change-settings';
import { DEFAULT_SETTINGS, type Settings, settings as settingsSchema } from '../core/model/settings';
import { hostsOfSites } from '../core/site-patterns';
import { Turns } from '../core/turns';
import { readTrusted, writeTrusted } from './trusted-storage';

const KEY = 'settings';
/** Counts the changes, beside the settings in their record. */
const revisionOf = z.object({ revision: z.int() });

/** Settings, and how often they were changed: two that have the same revision are the same. */
export interface Revised {
  readonly settings: Settings;
  readonly revision: number;
}

/** The stored settings; a field that is missing or not valid has its default. */
export async function loadSettings(): Promise<Settings> {
  return (await loadRevised()).settings;
}

export async function loadRevised(): Promise<Revised> {
  const found = (await read()) ?? {};
  return { settings: { ...DEFAULT_SETTINGS, ...rightFields(found) }, revision: revisionOf.safeParse(found).data?.revision ?? 0 };
}

const turns = new Turns();

/** Changes the given settings and returns all of them. Changes run one after the other, so that none overwrites another. */
export function saveSettings(changes: SettingsChanges, seen: SeenLists = {}): Promise<Settings> {
  return turns.take(() => change(changes, seen));
}

async function change(changes: SettingsChanges, seen: SeenLists): Promise<Settings> {
  const { settings: stored, revision } = await loadRevised();
  const settings = changedSettings(stored, changes, seen);
  await writeTrusted(KEY, { ...settings, revision: revision + 1 });
  return settings;
}

/** The settings of an export file; those that are not valid are left out and stay as they are. Sites are written as browsers write hosts; what is none is left out. */
export function importedSettings(found: Readonly<Record<string, unknown>>): SettingsChanges {
  const { listedSites, neverSites, ...others } = rightFields(found);
  return {
    ...others,
    ...(listedSites && { listedSites: hostsOfSites(listedSites) }),
    ...(neverSites && { neverSites: hostsOfSites(neverSites) }),
    welcomed: true,
  };
}

/** The fields that are settings and have a valid value. */
function rightFields(found: unknown): Partial<Settings> {
  const fields = new Map(Object.entries(typeof found === 'object' && found ? found : {}));
  const right = Object.entries(settingsSchema.shape).map(([name, schema]) => [name, schema.safeParse(fields.get(name))] as const);
  return Object.fromEntries(right.flatMap(([name, { success, data }]) => (success ? [[name, data]] : [])));
}

/**
 * What is stored is taken from an earlier release once: where that has stored nothing, the defaults are kept, so that what a page writes there later is never
 * taken.
 */
function read(): Promise<unknown> {
  return readTrusted(KEY, (found) => ({ ...DEFAULT_SETTINGS, ...rightFields(found) }));
}
