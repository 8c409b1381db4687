// The reader's settings in the browser's own storage: the only file that knows their keys.
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings, settings as settingsSchema } from '../core/model/settings';

const KEY = 'settings';

/** The settings as they are; what is missing or was damaged holds its default, field by field. */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: found } = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...rightFields(found) };
}

/** Settings to change; those left out or undefined stay. */
export type SettingsChanges = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes the named settings and answers all of them; one change after the other, so that none undoes another. */
export function saveSettings(changes: SettingsChanges): Promise<Settings> {
  const saved = lastChange.then(() => change(changes));
  // A failure is told to whoever asked for that change; the next one does not care.
  lastChange = saved.catch(() => {});
  return saved;
}

async function change(changes: SettingsChanges): Promise<Settings> {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const settings: Settings = { ...(await loadSettings()), ...named };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** What an export file may change of the settings; anything that is not right is left as it is. */
export function importedSettings(found: Readonly<Record<string, unknown>>): SettingsChanges {
  return { ...rightFields(found), welcomed: true };
}

/** The fields that are settings and have a value that they may have. */
function rightFields(found: unknown): Partial<Settings> {
  const fields = new Map(Object.entries(typeof found === 'object' && found ? found : {}));
  const right = Object.entries(settingsSchema.shape).map(([name, schema]) => [name, schema.safeParse(fields.get(name))] as const);
  return Object.fromEntries(right.flatMap(([name, { success, data }]) => (success ? [[name, data]] : [])));
}
