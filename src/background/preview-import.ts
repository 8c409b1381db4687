// What taking the stored import file would change, so that it can be shown before it is.
import { DAY, HOUR } from '../core/durations';
import type { ArticleStore } from '../store/article-store';
import { importedSettings, type SettingsChanges } from '../store/settings';

interface Preview {
  /** Settings of the file that are valid. */
  readonly settings: SettingsChanges;
  /** How many of its objections are not said here. */
  readonly objections: number;
  /** How many articles here are older than its days to keep them. */
  readonly expiring: number;
}

/** @param now milliseconds */
export async function previewImport(store: ArticleStore, now: number): Promise<Preview> {
  const { settings: written, objections } = await store.imports.opening();
  const settings = importedSettings(written);
  const said = new Set((await store.objections.all()).map(({ id }) => id));
  return {
    settings,
    objections: objections.filter(({ id }) => !said.has(id)).length,
    expiring: settings.keepDays === undefined ? 0 : await readBefore(store, now - settings.keepDays * DAY),
  };
}

async function readBefore(store: ArticleStore, moment: number): Promise<number> {
  const hours = await store.readingsByHour();
  return [...hours].reduce((sum, [hour, articles]) => ((hour + 1) * HOUR <= moment ? sum + articles : sum), 0);
}
