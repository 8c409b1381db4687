// Runs Mozilla's linter on the Firefox build, as the store does. Errors, notices, and warnings that are not listed here fail the check.

import { join } from 'node:path';
import { ROOT } from './setup.mjs';
import { readPackage } from './steps.mjs';

const BUILD = join(ROOT, '.output', 'firefox-mv3');

/** The warnings that we accept: where, how many, and why. docs/store/build-from-sources.md tells the reviewer the same. */
const ACCEPTED = [
  // Readability, twice in each of both that read articles: it works on a clone of a document that is in no window, so markup in it loads nothing and runs nothing.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^background\.js$/, max: 2 },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/collector-[\w-]+\.js$/, max: 2 },
  // Preact's own `dangerouslySetInnerHTML`, which no component of ours uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w.-]+\.js$/, max: 1 },
];

/** Throws if the linter finds an error or a warning that is not accepted. */
export function lintFirefox() {
  const report = readPackage('web-ext', ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery'], {
    NO_UPDATE_NOTIFIER: '1',
  });
  const { errors, warnings, notices } = JSON.parse(report);
  const faults = [...errors, ...notAccepted(warnings), ...notices];
  for (const { code, file, line, message } of faults) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings (${warnings.length - notAccepted(warnings).length} of them accepted)`);
  if (faults.length > 0) throw new Error(`Mozilla's linter finds ${faults.length} faults`);
}

/** The warnings that are not listed, or that occur more often than listed. */
function notAccepted(warnings) {
  const left = ACCEPTED.map(({ max }) => max);
  return warnings.filter(({ code, file }) => {
    const found = ACCEPTED.findIndex((known, index) => known.code === code && known.file.test(file ?? '') && left[index] > 0);
    if (found >= 0) left[found] -= 1;
    return found < 0;
  });
}
