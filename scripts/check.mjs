// `npm run check`: every check that runs no tests; it also builds the packages that the tests use.

import { pathToFileURL } from 'node:url';
import { checkBundleSizes } from './bundle-sizes.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { setup } from './setup.mjs';
import { mustPass, step, total } from './steps.mjs';
import { checkWakingWork } from './waking-work.mjs';

const STEPS = [
  ['format and lint', () => mustPass('@biomejs/biome', ['check', '--error-on-warnings', '.'])],
  ['types of the browser build', () => mustPass('wxt', ['prepare'])],
  ['types', () => mustPass('typescript', ['--project', 'tsconfig.json'], { command: 'tsc' })],
  ['types of the core, without a DOM', () => mustPass('typescript', ['--project', 'src/core/tsconfig.json'], { command: 'tsc' })],
  ['patterns', () => mustPass('tsx', ['scripts/check-patterns.ts'])],
  ['unused code', () => mustPass('knip', [])],
  ['build and package for Chrome', () => mustPass('wxt', ['zip', '--browser', 'chrome'])],
  ['build and package for Firefox, with sources', () => mustPass('wxt', ['zip', '--browser', 'firefox'])],
  ['build for the browser tests', () => mustPass('wxt', ['build', '--mode', 'browser-test'])],
  ['build for the browser tests in Firefox', () => mustPass('wxt', ['build', '--mode', 'browser-test', '--browser', 'firefox'])],
  ["Firefox's linter", lintFirefox],
  ['bundle sizes', checkBundleSizes],
  ['work of waking', checkWakingWork],
];

export async function check() {
  const results = [];
  for (const [name, run] of STEPS) results.push(await step(name, run));
  return results;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setup();
    const results = await check();
    const { passed, failed } = total(results);
    const broken = results.filter((result) => result.failed > 0).map(({ name }) => name);
    console.log(`\n${passed} of ${passed + failed} checks passed${broken.length > 0 ? `; failed: ${broken.join(', ')}` : ''}`);
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
