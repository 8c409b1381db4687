// Takes the stored import file, one step after the other. Nobody needs to wait for it: it goes on after the settings page is closed, the background was stopped,
// or the browser was.
import { isUnderWay } from '../core/model/import-state';
import type { ArticleStore } from '../store/article-store';
import { importedSettings } from '../store/settings';
import { forgetWake, wakeSoon } from './alarms';
import { followOutside } from './follow-settings';
import { changeSettings } from './sync-settings';

let running: Promise<void> | null = null;

/** Goes on with the import that is under way, if there is one. It runs once at a time. */
export function runImport(store: ArticleStore): Promise<void> {
  running ??= run(store).finally(() => {
    running = null;
  });
  return running;
}

async function run(store: ArticleStore): Promise<void> {
  if (!isUnderWay(await store.imports.state())) return;
  for (let isMore = true; isMore; ) {
    // Each call to the browser also keeps it from stopping the background while there is work.
    await wakeSoon();
    isMore = await store.imports.step(async (found) => {
      const { before, settings } = await changeSettings(importedSettings(found));
      // What has expired by them is dropped with the next alarm: until then the reader can take the settings back.
      await followOutside(before, settings, store);
    });
  }
  await forgetWake();
}
