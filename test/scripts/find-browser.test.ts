import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireprint-find-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Creates an empty file with its folders, and returns its path. */
async function put(...names: readonly string[]): Promise<string> {
  const path = join(folder, ...names);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '');
  return path;
}
const nowhere = () => ({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none'), PATH: '' });

test('null if no browser is installed', () => {
  expect(findBrowser(nowhere(), 'linux')).toBeNull();
});

test('a browser named by the environment comes first', async () => {
  const named = await put('own', 'browser');
  const chromium = await put('bin', 'chromium');
  expect(findBrowser({ ...nowhere(), PATH: join(chromium, '..'), WIREPRINT_BROWSER: named }, 'linux')).toBe(named);
  expect(findBrowser({ ...nowhere(), PATH: join(chromium, '..'), CHROME_PATH: named }, 'linux')).toBe(named);
});

test('a browser named by the environment that does not exist is an error', () => {
  expect(() => findBrowser({ ...nowhere(), CHROME_PATH: join(folder, 'gone') }, 'linux')).toThrow('gone');
});

test('on Linux, Chromium on the PATH comes before Edge', async () => {
  const edge = await put('first', 'microsoft-edge');
  const chromium = await put('second', 'chromium');
  expect(findBrowser({ ...nowhere(), PATH: [join(edge, '..'), join(chromium, '..')].join(delimiter) }, 'linux')).toBe(chromium);
});

test("the newest of Playwright's downloads is taken", async () => {
  await put('kept', 'chromium-999', 'chrome-linux', 'chrome');
  const newest = await put('kept', 'chromium-1200', 'chrome-linux64', 'chrome');
  await put('kept', 'chromium_headless_shell-1300', 'chrome-linux', 'chrome');
  expect(findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'kept') }, 'linux')).toBe(newest);
});
