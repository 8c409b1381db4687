// Installs packages on Debian and its kin, where the machine is ours to change.

import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** Another program may hold the package lock for a while, on a fresh machine above all. */
const LOCK_WAIT_SECONDS = 300;

/** True where packages can be installed without asking anyone: as root, with apt. */
export function canInstallPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs them, or brings those that are there to their newest version. */
export function installPackages(names) {
  console.log(`Installing the packages ${names.join(', ')} (a few minutes).`);
  const options = ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`, '-o', 'Acquire::Retries=3'];
  // The list that a machine comes with names old versions. One that cannot be refreshed may still be good enough to install from.
  run('apt-get', [...options, '-qq', 'update']);
  run('apt-get', [...options, '-qq', '-y', '--no-install-recommends', 'install', ...names]);
}
