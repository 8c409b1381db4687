// Runs a program of the machine, and says so where it fails.

import { spawnSync } from 'node:child_process';

/** The caller looks for what the program should have left behind: a failure is told, and not thrown. */
export function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { error, status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  if (error || status !== 0) console.log(`${command} did not succeed (${error ? error.message : `exit code ${status}`}).`);
}
