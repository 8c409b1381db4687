// An extension whose popup shows one sentence and does nothing: how long the browser itself takes on this machine, to compare our popup with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pinToToolbar } from '../../test/browser/harness/chromium';
import type { Reader } from '../../test/browser/harness/reader';

/** Installs it and returns a function that opens its popup by a click. */
export async function installBarePopup({ browser, profile }: Reader): Promise<(page: Page) => Promise<Page>> {
  const folder = join(profile, 'bare-popup');
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Bare</title><main>A word, and nothing done.</main>');
  const id = await browser.installExtension(folder);
  await pinToToolbar(browser, id);
  return async (page) => {
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('The bare popup is not installed');
    const before = new Set(browser.targets());
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((found) => !before.has(found) && found.url().endsWith(`${id}/popup.html`));
    return await target.asPage();
  };
}
