// Sees to it that there is a browser: finds one, or installs one, or says in one line what to install.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';

/** Its revision of Chromium is known to load extensions headless. */
const PLAYWRIGHT = 'playwright@1.65.1';
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
/** Another program may hold the package lock for a while, on a fresh machine above all. */
const LOCK_WAIT_SECONDS = 300;

export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  const installed = (isDebianRoot() && installPackages()) || downloadWithPlaywright();
  if (installed) return installed;
  throw new Error('Wireprint needs Chrome, Chromium or Edge: install one of them, or name its path in WIREPRINT_BROWSER.');
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages() {
  console.log(`No browser found: installing the packages ${PACKAGES.join(', ')} (a few minutes).`);
  const options = ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`, '-o', 'Acquire::Retries=3'];
  // A list that cannot be refreshed may still be good enough to install from.
  run('apt-get', [...options, '-qq', 'update']);
  run('apt-get', [...options, '-qq', '-y', '--no-install-recommends', 'install', ...PACKAGES]);
  return findBrowser();
}

function downloadWithPlaywright() {
  console.log(`No browser found: downloading Chromium with ${PLAYWRIGHT}.`);
  run('npx', ['--yes', PLAYWRIGHT, 'install', 'chromium']);
  return findBrowser();
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { error, status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  if (error || status !== 0) console.log(`${command} did not succeed (${error ? error.message : `exit code ${status}`}).`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
