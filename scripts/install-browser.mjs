// Sees to it that there is a browser of the Chrome family: finds one, or installs one, or says in one line what to install.

import { pathToFileURL } from 'node:url';
import { canInstallPackages, installPackages } from './debian-packages.mjs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

/** Its revision of Chromium is known to load extensions headless. */
const PLAYWRIGHT = 'playwright@1.65.1';
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No browser of the Chrome family found.');
  if (canInstallPackages()) installPackages(PACKAGES);
  const installed = findBrowser() ?? downloadWithPlaywright();
  if (installed) return installed;
  throw new Error('Wireprint needs Chrome, Chromium or Edge: install one of them, or name its path in WIREPRINT_BROWSER.');
}

function downloadWithPlaywright() {
  console.log(`Downloading Chromium with ${PLAYWRIGHT}.`);
  run('npx', ['--yes', PLAYWRIGHT, 'install', 'chromium']);
  return findBrowser();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
