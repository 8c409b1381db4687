// An import file that is damaged, not ours, or from a newer version is refused, and the store stays unchanged.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { SHIPPED } from './harness/builds';
import { openForAll } from './harness/open-for-all';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { countStored, exportAll } from './harness/watching';
import { OWN } from './scenarios';

let reader: Reader;
let folder: string;
let exported: string;

openForAll({ build: SHIPPED, pages: OWN.pages }, async (opened) => {
  reader = opened;
  folder = await mkdtemp(join(tmpdir(), 'wireprint-import-'));
  for (const address of [OWN.first, OWN.second]) await readPopup(await reader.clickToolbar(await reader.visit(address)));
  exported = await exportAll(reader);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Chooses a file on the settings page and returns what the page says about it. */
async function importFile(content: string | Buffer): Promise<string> {
  const path = join(folder, 'chosen.jsonl');
  await writeFile(path, content);
  const page = await reader.openOwn('options.html');
  const input = await page.waitForSelector('input[type=file]');
  if (input === null) throw new Error('No field for a file');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  // The file is shown before it is taken.
  const said = await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>('[role=alertdialog] button.danger')?.click() ??
      document.querySelector<HTMLElement>('[data-code^="import"]')?.dataset.code ??
      /Articles added: \d+\. Here already: \d+\./.exec(document.body.innerText)?.[0],
  );
  const text = String(await said.jsonValue());
  await page.close();
  return text;
}

test.each([
  ['cut off', 'import-damaged', () => exported.slice(0, Math.floor(exported.length * 0.7))],
  ['without its last line', 'import-damaged', () => exported.trimEnd().split('\n').slice(0, -1).join('\n')],
  ['with a line that is no JSON', 'import-damaged', () => exported.replace(/\n/, '\n{"half": \n')],
  ['with half a fingerprint', 'import-damaged', () => exported.replace(/"shingles":"./, '"shingles":"')],
  ['with an address that is a script', 'import-damaged', () => exported.replace(/"url":"[^"]*"/, '"url":"javascript:alert(1)"')],
  ['a list of something else', 'import-foreign', () => JSON.stringify([{ name: 'bookmark', url: 'http://a.example/' }])],
  ['a picture', 'import-foreign', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['empty', 'import-foreign|import-damaged', () => ''],
  ['from a newer version', 'import-newer', () => ofNewerVersion(exported)],
])('%s: refused, and the store stays as it was', async (_what, codes, content) => {
  expect(codes.split('|')).toContain(await importFile(content()));
  expect(await countStored(reader)).toBe(2);
  expect(await exportAll(reader)).toBe(exported);
});

test('the exported file adds nothing to its own store; an empty store takes all of it and gives the same answers', async () => {
  expect(await importFile(exported)).toBe('Articles added: 0. Here already: 2.');
  await reader.call('clearStore', null);
  expect(await countStored(reader)).toBe(0);
  expect(await importFile(exported)).toBe('Articles added: 2. Here already: 0.');
  const { siblings } = await readPopup(await reader.clickToolbar(await reader.visit(OWN.second)));
  expect(siblings).toHaveLength(1);
  expect(siblings[0]).toContain('Rewritten');
});

test('a cancelled import leaves the store unchanged', async () => {
  const lines = exported.trimEnd().split('\n');
  // The same articles under other addresses, in several parts: large enough that the cancel button can be reached in time.
  const many = Array.from({ length: 6_000 }, (_, at) => (lines[1] ?? '').replace(/"url":"[^"]*"/, `"url":"https://paper-${at}.example/a"`));
  await writeFile(join(folder, 'large.jsonl'), [lines[0], ...many, JSON.stringify({ kind: 'end', articles: many.length })].join('\n'));
  const before = await exportAll(reader);
  const page = await reader.openOwn('options.html');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(join(folder, 'large.jsonl'));
  await page.locator('[role=alertdialog] button.danger').setTimeout(60_000).click();
  // Cancelled when some of it is already stored and has to be removed.
  // Clicked within the page: a call of the driver may take longer than the rest of the work.
  await page.waitForFunction(() => {
    const isUnderWay = (document.querySelector<HTMLProgressElement>('.work progress')?.value ?? 0) > 0.1;
    const cancel = document.querySelector<HTMLButtonElement>('.work button');
    if (isUnderWay) cancel?.focus();
    if (isUnderWay) cancel?.click();
    return isUnderWay;
  });
  await page.waitForFunction(() => document.body.innerText.includes('Cancelled. What is stored is as it was.'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export and import');
  await page.close();
  expect(await exportAll(reader)).toBe(before);
});

test('an import goes on after its page is closed, and after the background was stopped', async () => {
  const lines = exported.trimEnd().split('\n');
  const many = Array.from({ length: 2_000 }, (_, at) => (lines[1] ?? '').replace(/"url":"[^"]*"/, `"url":"https://paper-${at}.example/a"`));
  await writeFile(join(folder, 'large.jsonl'), [lines[0], ...many, JSON.stringify({ kind: 'end', articles: many.length })].join('\n'));
  const before = await countStored(reader);
  const page = await reader.openOwn('options.html');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(join(folder, 'large.jsonl'));
  await page.locator('[role=alertdialog] button.danger').setTimeout(60_000).click();
  await page.waitForSelector('.work');
  await page.close();
  await reader.killWorker();
  // Opened again it shows how far the import is, and that it ended.
  const again = await reader.openOwn('options.html');
  await again.waitForFunction(() => document.body.innerText.includes('Articles added: 2'));
  await again.close();
  expect(await countStored(reader)).toBe(before + many.length);
});

function ofNewerVersion(file: string): string {
  const newer = file.replace(/"version":(\d+)/, (_, version) => `"version":${Number(version) + 1}`);
  expect(newer).not.toBe(file);
  return newer;
}
