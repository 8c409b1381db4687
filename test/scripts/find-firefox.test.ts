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

/** Creates a file with its folders, and returns its path. */
async function put(names: readonly string[], content = ''): Promise<string> {
  const path = join(folder, ...names);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content, { mode: 0o755 });
  return path;
}

test('null if no Firefox is installed', () => {
  expect(findFirefox({ PATH: folder }, 'linux')).toBeNull();
});

test('a Firefox named by the environment comes first, and is an error if it does not exist', async () => {
  const named = await put(['own', 'firefox']);
  const found = await put(['bin', 'firefox']);
  expect(findFirefox({ PATH: join(found, '..'), WIREPRINT_FIREFOX: named }, 'linux')).toBe(named);
  expect(() => findFirefox({ PATH: '', WIREPRINT_FIREFOX: join(folder, 'gone') }, 'linux')).toThrow('gone');
});

test('on Linux, the ESR on the PATH comes first; on Windows, Program Files is searched', async () => {
  const usual = await put(['first', 'firefox']);
  const supported = await put(['second', 'firefox-esr']);
  expect(findFirefox({ PATH: [join(usual, '..'), join(supported, '..')].join(delimiter) }, 'linux')).toBe(supported);
  expect(findFirefox({ PROGRAMFILES: folder }, 'win32')).toBeNull();
});

test('the version is read from its files, or else from its own output', async () => {
  const installed = await put(['lib', 'firefox']);
  await put(['lib', 'application.ini'], '[App]\nName=Firefox\nVersion=140.12.0\nBuildID=1\n');
  expect(versionOf(installed)).toBe(140);
  const wrapped = await put(['bin', 'firefox'], '#!/bin/sh\necho "Mozilla Firefox 153.7.0esr"\n');
  expect(versionOf(wrapped)).toBe(153);
  expect(versionOf(await put(['none', 'firefox'], '#!/bin/sh\n'))).toBeNaN();
});

test('the oldest accepted version is the one in the manifest', async () => {
  const config = await readFile(fileURLToPath(new URL('../../wxt.config.ts', import.meta.url)), 'utf8');
  expect(config).toContain(`strict_min_version: '${OLDEST_FIREFOX}.0'`);
});
