// What taking the stored import file would change, so that it can be shown before it is.
import { DAY } from '../core/durations';
import type { ImportPreview } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { importedSettings, loadSettings } from '../store/settings';

/** @param now milliseconds */
export async function previewImport(store: ArticleStore, now: number): Promise<ImportPreview> {
  const { settings: written, objections } = await store.imports.opening();
  const settings = importedSettings(written) as ImportPreview['settings'];
  const said = new Set((await store.objections.all()).map(({ id }) => id));
  const { keepDays } = await loadSettings();
  const then = settings.keepDays ?? keepDays;
  return {
    settings,
    objections: objections.filter(({ id }) => !said.has(id)).length,
    expiring: settings.keepDays === undefined ? 0 : await store.countReadBefore(now - then * DAY),
    old: await store.imports.countReadBefore(now - keepDays * DAY),
    oldThen: await store.imports.countReadBefore(now - then * DAY),
  };
}
