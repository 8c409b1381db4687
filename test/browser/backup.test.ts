// The weekly backup: turned on in the settings, it is a file in the downloads folder that holds everything, and a restart makes no second one.
import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseExport } from '../../src/store/export-file';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { GRANTED } from './harness/builds';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { OWN } from './scenarios';

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
  reader = await Reader.open({ build: GRANTED, web });
});
afterAll(async () => {
  for (const path of await savedFiles()) await rm(path, { force: true });
  await reader.close();
  await web.stop();
});

interface Download {
  readonly filename: string;
  readonly state: string;
}
/** Paths of the backups that the browser has saved. */
const savedFiles = (): Promise<string[]> =>
  reader.inWorker(async (chrome) => {
    const { downloads } = chrome as unknown as { downloads: { search(query: object): Promise<Download[]> } };
    const found = await downloads.search({ query: ['wireprint-backup'] });
    return found.flatMap(({ filename, state }) => (state === 'complete' ? [filename] : []));
  });

test('it is saved when it is turned on, whole, and not again after a restart', async () => {
  await readPopup(await reader.clickToolbar(await reader.visit(OWN.first)));
  const page = await reader.openOwn('options.html');
  await page.locator('::-p-aria([name="Save everything stored once a week"])').click();
  await page.waitForFunction(() => document.body.innerText.includes('Last backup: today.'));
  const [path = ''] = await savedFiles();
  expect(path).toMatch(/wireprint-backup-\d{4}-\d\d-\d\d\.jsonl$/);
  const { articles, settings } = parseExport(await readFile(path, 'utf8'));
  expect(articles).toHaveLength(1);
  expect(settings).toMatchObject({ weeklyBackup: true });
  await page.close();
  reader = await reader.restart();
  await reader.inWorker((chrome) => chrome.alarms.create('drop-expired', { when: Date.now() }));
  const again = await reader.openOwn('options.html');
  await again.waitForFunction(() => document.body.innerText.includes('Last backup: today.'));
  // Long enough that another one would have been saved by now.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await savedFiles()).length).toBeLessThanOrEqual(1);
  await again.close();
});
