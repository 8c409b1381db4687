// Finds a browser of the Chrome family, or installs one, or says what to install.

import { pathToFileURL } from 'node:url';
import { canInstallPackages, installPackages } from './debian-packages.mjs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

/** Pinned, because its revision of Chromium is known to load extensions in headless mode. */
const PLAYWRIGHT = 'playwright@1.65.1';
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** The path of a browser. Throws if there is none and none can be installed. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chrome, Chromium or Edge was found.');
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
