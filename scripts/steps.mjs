// Named steps that run one after another, and what they need: programs of installed packages, counts of what passed and failed.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Runs a step and returns its counts. A step that returns nothing counts as one that passed; one that throws, as one that failed. */
export async function step(name, run) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  let counts;
  try {
    counts = (await run()) ?? { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error.message);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`-- ${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return { name, ...counts };
}

export function total(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** Runs the program of an installed package and returns its exit code. It runs under the same Node, so no platform needs a shell for it. */
export function runPackage(name, args, { command, env = {} } = {}) {
  const { error, status, signal } = spawnSync(process.execPath, [programOf(name, command), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? `signal ${signal}`;
}

/** Runs such a program and returns what it prints, whatever its exit code. */
export function readPackage(name, args, env = {}) {
  const { error, stdout } = spawnSync(process.execPath, [programOf(name), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  });
  if (error) throw error;
  return stdout;
}

function programOf(name, command = name.split('/').at(-1)) {
  const folder = join(ROOT, 'node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs such a program and throws unless it exits with 0. */
export function mustPass(name, args, options) {
  const status = runPackage(name, args, options);
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
}
