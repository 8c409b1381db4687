// Runs a program that is installed on the machine.

import { spawnSync } from 'node:child_process';

/** Prints a failure and does not throw: the caller looks for what the program should have installed. */
export function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { error, status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  if (error || status !== 0) console.log(`${command} failed (${error ? error.message : `exit code ${status}`}).`);
}
