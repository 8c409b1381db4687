// The reader's settings in the browser's own storage: the only file that knows their keys.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, KEEP_DAYS, type Settings } from '../core/settings';

const KEY = 'settings';

const stored = z.object({
  watching: z.enum(['off', 'all', 'listed']),
  listedSites: z.array(z.string()),
  neverSites: z.array(z.string()),
  keepDays: z.int().check(z.gte(KEEP_DAYS.least), z.lte(KEEP_DAYS.most)),
  keepText: z.boolean(),
  welcomed: z.boolean(),
}) satisfies z.ZodMiniType<Settings>;

/** The settings as they are; what is missing or was damaged holds its default, field by field. */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: found } = await browser.storage.local.get(KEY);
  const whole = stored.safeParse({ ...DEFAULT_SETTINGS, ...(typeof found === 'object' ? found : {}) });
  return whole.success ? whole.data : DEFAULT_SETTINGS;
}

/** Settings to change; those left out or undefined stay. */
export type SettingsChanges = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** Changes the named settings and answers all of them. */
export async function saveSettings(changes: SettingsChanges): Promise<Settings> {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const settings: Settings = { ...(await loadSettings()), ...named };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** What an export file may change of the settings; anything that is not right is left as it is. */
export function importedSettings(found: Readonly<Record<string, unknown>>): SettingsChanges {
  const whole = stored.safeParse({ ...DEFAULT_SETTINGS, ...found });
  return whole.success ? { ...whole.data, welcomed: true } : {};
}
