// Installs the packages if they are missing or differ from the lock file. Plain Node, since it runs before any package is installed.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Throws if the packages cannot be installed. */
export function setup() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing packages (npm ci)');
  const { error, status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw new Error('The packages could not be installed: see what npm said above.');
}

/** Every package of the lock file is installed in its version. Optional ones may be missing: some are for other platforms. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (installed === null) return false;
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(path) {
  const file = `${ROOT}/${path}`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setup();
    console.log('Ready');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
