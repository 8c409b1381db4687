// The reader's settings: the only file that knows where they are stored. Only the background reads and writes them.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings, settings as settingsSchema } from '../core/model/settings';
import { Turns } from '../core/turns';
import { readDatabase, writeDatabase } from './settings-database';

const KEY = 'settings';
/** Counts the changes, beside the settings in their record. */
const revisionOf = z.object({ revision: z.int() });

/** Chrome's call to close a storage to scripts in pages. Firefox has none: there the settings are in a database. */
interface Closable {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

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

/** Settings to change; those left out or undefined stay as they are. */
export type SettingsChanges = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };
/** Lists as the one who changes them has seen them: what differs is changed, and what was added or removed meanwhile stays so. */
export type SeenLists = { readonly [Name in 'listedSites' | 'neverSites']?: readonly string[] | undefined };

const turns = new Turns();

/** Changes the given settings and returns all of them. Changes run one after the other, so that none overwrites another. */
export function saveSettings(changes: SettingsChanges, seen: SeenLists = {}): Promise<Settings> {
  return turns.take(() => change(changes, seen));
}

async function change(changes: SettingsChanges, seen: SeenLists): Promise<Settings> {
  const { settings: stored, revision } = await loadRevised();
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const settings: Settings = { ...stored, ...named };
  for (const name of ['listedSites', 'neverSites'] as const) {
    const [wanted, from] = [changes[name], seen[name]];
    if (wanted && from) Object.assign(settings, { [name]: mergedList(stored[name], wanted, from) });
  }
  await write({ ...settings, revision: revision + 1 });
  return settings;
}

function mergedList(stored: readonly string[], wanted: readonly string[], from: readonly string[]): readonly string[] {
  const [seen, asked] = [new Set(from), new Set(wanted)];
  return [...new Set([...stored.filter((site) => asked.has(site) || !seen.has(site)), ...wanted.filter((site) => !seen.has(site))])];
}

/** The settings of an export file; those that are not valid are left out and stay as they are. */
export function importedSettings(found: Readonly<Record<string, unknown>>): SettingsChanges {
  return { ...rightFields(found), welcomed: true };
}

/** The fields that are settings and have a valid value. */
function rightFields(found: unknown): Partial<Settings> {
  const fields = new Map(Object.entries(typeof found === 'object' && found ? found : {}));
  const right = Object.entries(settingsSchema.shape).map(([name, schema]) => [name, schema.safeParse(fields.get(name))] as const);
  return Object.fromEntries(right.flatMap(([name, { success, data }]) => (success ? [[name, data]] : [])));
}

let closing: Promise<void> | undefined;

/** Closes `storage.local` to scripts in pages, whose code a page may have taken over. False where the browser cannot. */
async function closeToPages(): Promise<boolean> {
  const local: Closable = browser.storage.local;
  if (!local.setAccessLevel) return false;
  closing ??= local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
    closing = undefined;
    throw error;
  });
  await closing;
  return true;
}

async function read(): Promise<unknown> {
  return (await closeToPages()) ? await readLocal() : await readDatabase(settingsOfBefore);
}

async function write(settings: object): Promise<void> {
  if (await closeToPages()) await browser.storage.local.set({ [KEY]: settings });
  else await writeDatabase(settings);
}

async function readLocal(): Promise<unknown> {
  const { [KEY]: found } = await browser.storage.local.get(KEY);
  return found;
}

/**
 * What an earlier release has stored. It is taken once: where it has stored nothing, the defaults are kept, so that what a page writes there later is
 * never taken.
 */
async function settingsOfBefore(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...rightFields(await readLocal()) };
}
