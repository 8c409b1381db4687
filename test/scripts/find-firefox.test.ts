import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFirefox, OLDEST_FIREFOX, versionOf } from '../../scripts/find-firefox.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireprint-find-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts a file there, folders included, and answers its path. */
async function put(names: readonly string[], content = ''): Promise<string> {
  const path = join(folder, ...names);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content, { mode: 0o755 });
  return path;
}

test('none at all', () => {
  expect(findFirefox({ PATH: folder }, 'linux')).toBeNull();
});

test('a Firefox that the environment names comes first, and is an error where it is not there', async () => {
  const named = await put(['own', 'firefox']);
  const found = await put(['bin', 'firefox']);
  expect(findFirefox({ PATH: join(found, '..'), WIREPRINT_FIREFOX: named }, 'linux')).toBe(named);
  expect(() => findFirefox({ PATH: '', WIREPRINT_FIREFOX: join(folder, 'gone') }, 'linux')).toThrow('gone');
});

test('on Linux: along the path, the long-supported one first; on Windows among the programs', async () => {
  const usual = await put(['first', 'firefox']);
  const supported = await put(['second', 'firefox-esr']);
  expect(findFirefox({ PATH: [join(usual, '..'), join(supported, '..')].join(delimiter) }, 'linux')).toBe(supported);
  expect(findFirefox({ PROGRAMFILES: folder }, 'win32')).toBeNull();
});

test('its version stands in its files, or it says so itself', async () => {
  const installed = await put(['lib', 'firefox']);
  await put(['lib', 'application.ini'], '[App]\nName=Firefox\nVersion=140.12.0\nBuildID=1\n');
  expect(versionOf(installed)).toBe(140);
  const wrapped = await put(['bin', 'firefox'], '#!/bin/sh\necho "Mozilla Firefox 153.7.0esr"\n');
  expect(versionOf(wrapped)).toBe(153);
  expect(versionOf(await put(['none', 'firefox'], '#!/bin/sh\n'))).toBeNaN();
});

test('the oldest that is taken is the one that the manifest names', async () => {
  const config = await readFile(fileURLToPath(new URL('../../wxt.config.ts', import.meta.url)), 'utf8');
  expect(config).toContain(`strict_min_version: '${OLDEST_FIREFOX}.0'`);
});
