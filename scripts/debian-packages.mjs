// Installs packages with apt on Debian, Ubuntu and their relatives.

import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** A fresh machine often updates itself in the background and holds the package lock meanwhile. Chosen by hand. */
const LOCK_WAIT_SECONDS = 300;

/** True for root on a system with apt: nobody has to be asked for a password. */
export function canInstallPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs the packages, or updates those that are installed. */
export function installPackages(names) {
  console.log(`Installing the packages ${names.join(', ')} (a few minutes).`);
  const options = ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`, '-o', 'Acquire::Retries=3'];
  // The package list of a fresh machine may be too old to install from. If it cannot be refreshed, the old one is tried all the same.
  run('apt-get', [...options, '-qq', 'update']);
  run('apt-get', [...options, '-qq', '-y', '--no-install-recommends', 'install', ...names]);
}
