// The reader's settings in the browser's own storage: the only file that knows their keys.
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings, settings as settingsSchema } from '../core/model/settings';

const KEY = 'settings';

/** The stored settings; a field that is missing or not valid has its default. */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: found } = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...rightFields(found) };
}

/** Settings to change; those left out or undefined stay as they are. */
export type SettingsChanges = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes the given settings and returns all of them. Changes run one after the other, so that none overwrites another. */
export function saveSettings(changes: SettingsChanges): Promise<Settings> {
  const saved = lastChange.then(() => change(changes));
  // Whoever asked for this change is given its failure. The next change only needs to know that it is over.
  lastChange = saved.catch(() => {});
  return saved;
}

async function change(changes: SettingsChanges): Promise<Settings> {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const settings: Settings = { ...(await loadSettings()), ...named };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
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
