// `npm test`: installs what is missing, runs the checks, the unit tests and the browser tests, and ends with one line that counts them all.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensureFirefox } from './install-firefox.mjs';
import { ROOT, setup } from './setup.mjs';
import { runPackage, step, total } from './steps.mjs';

const REPORTS = join(ROOT, '.output', 'reports');

const results = [await step('setup', setup)];
if (results[0].failed === 0) {
  results.push(...(await check()));
  results.push(await step('unit tests', () => vitest(['unit'])));
  results.push(await step('packages for the stores', () => vitest(['packages'])));
  results.push(await step('browser tests', testInBrowsers));
}

const { passed, failed, skipped } = total(results);
/** Tests that failed before they passed: each hides a race, in the test or in what it tests. */
const retried = results.flatMap((result) => result.retried ?? []);
const broken = results.filter((result) => result.failed > 0).map(({ name }) => name);
console.log('');
if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
if (retried.length > 0) console.log(`Passed at the second try only:\n${retried.map((name) => `  ${name}`).join('\n')}`);
if (skipped > 0) console.log(`Skipped: ${skipped}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Both browsers at once, since a browser mostly waits. Without Firefox a developer's run leaves its tests out; with `CI` set it fails. */
function testInBrowsers() {
  const chromium = { WIREPRINT_BROWSER: ensureBrowser() };
  let firefox = null;
  try {
    firefox = { WIREPRINT_FIREFOX: ensureFirefox() };
  } catch (error) {
    if (process.env.CI) throw error;
    console.log(`Not tested in Firefox: ${error.message}`);
    const { skipped, ...counts } = vitest(['browser'], chromium);
    return { ...counts, skipped: skipped + 1 };
  }
  return vitest(['browser', 'firefox'], { ...chromium, ...firefox });
}

function vitest(projects, env = {}) {
  mkdirSync(REPORTS, { recursive: true });
  const report = join(REPORTS, `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const status = runPackage('vitest', args, { env });
  if (!existsSync(report)) throw new Error(`vitest ended with ${status} and left no report`);
  return countsOf(JSON.parse(readFileSync(report, 'utf8')), status);
}

/** A test file that fails before its first test, and an error outside all tests, count as failures too. */
function countsOf(report, status) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const passed = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter((test) => test.status === 'passed'));
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (status !== 0 || report.numPassedTests === 0) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    retried: passed.filter(({ failureMessages }) => failureMessages.length > 0).map(({ fullName }) => fullName),
  };
}
