// Firefox's store demands that the package can be built again from the sources handed in with it, byte for byte.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePackages, ROOT, readZip, STORES, unzip } from './packages';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireprint-sources-'));
  for (const [path, content] of Object.entries(unzip(readZip('sources')))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  // The packages of the lock file are linked from this tree, since no test uses the network.
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  makePackages(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test.each(STORES)('the package for %s, built again from its sources, is identical byte for byte', (store) => {
  const [ours, again] = [readZip(store), readZip(store, folder)].map(unzip);
  expect(Object.keys(again ?? {})).toEqual(Object.keys(ours ?? {}));
  const differing = Object.entries(ours ?? {}).filter(([path, content]) => !Buffer.from(content).equals(again?.[path] ?? new Uint8Array()));
  expect(differing.map(([path]) => path)).toEqual([]);
  expect(Buffer.from(readZip(store)).equals(readZip(store, folder))).toBe(true);
});

test('the sources are the files that the build needs, and nothing else', () => {
  const known = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const needed = known.split('\0').filter((path) => /^(entrypoints|src|assets)\//.test(path) && !path.startsWith('src/cli/'));
  const named = [
    '.npmrc',
    'LICENSE',
    'docs/store/build-from-sources.md',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ];
  expect(Object.keys(unzip(readZip('sources'))).sort()).toEqual([...needed, ...named].sort());
});

test.each(STORES)('the package for %s has only files that run', (store) => {
  const kinds = new Set(Object.keys(unzip(readZip(store))).map((path) => path.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'png', 'svg']);
});
