// Finds a Firefox that can load the extension, or installs one, or says what to install.

import { pathToFileURL } from 'node:url';
import { canInstallPackages, installPackages } from './debian-packages.mjs';
import { findFirefox, OLDEST_FIREFOX, versionOf } from './find-firefox.mjs';

const PACKAGES = ['firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'];

/** The path of a Firefox. Throws if there is none and none can be installed. */
export function ensureFirefox() {
  if (!isNewEnough() && canInstallPackages()) installPackages(PACKAGES);
  if (isNewEnough()) return findFirefox();
  const found = findFirefox();
  const lack = found === null ? 'no Firefox was found' : `${found} is version ${versionOf(found)}`;
  throw new Error(`Firefox ${OLDEST_FIREFOX} or newer is needed, and ${lack}: install one, or name its path in WIREPRINT_FIREFOX.`);
}

function isNewEnough() {
  const found = findFirefox();
  return found !== null && versionOf(found) >= OLDEST_FIREFOX;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureFirefox());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
