// Lets Mozilla's linter judge the Firefox build as the store does: no errors, and no warning that nobody has looked at.

import { join } from 'node:path';
import { ROOT } from './setup.mjs';
import { readPackage } from './steps.mjs';

const BUILD = join(ROOT, '.output', 'firefox-mv3');

/** What the linter warns of and why it may stand. */
const LOOKED_AT = [
  // Readability, twice: it works on an inert clone of the page, in which markup loads nothing and runs nothing.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^reader\.js$/, most: 2 },
  // Preact's own `dangerouslySetInnerHTML`, which no component of ours uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w.-]+\.js$/, most: 1 },
];

/** Throws where the linter finds an error or a new warning. */
export function lintFirefox() {
  const said = readPackage('web-ext', ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery'], {
    NO_UPDATE_NOTIFIER: '1',
  });
  const { errors, warnings, notices } = JSON.parse(said);
  const open = [...errors, ...unknown(warnings), ...notices];
  for (const { code, file, line, message } of open) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings (${warnings.length - unknown(warnings).length} of them looked at)`);
  if (open.length > 0) throw new Error(`The linter of Firefox finds ${open.length} faults`);
}

/** Those beyond the number that was looked at. */
function unknown(warnings) {
  const left = LOOKED_AT.map(({ most }) => most);
  return warnings.filter(({ code, file }) => {
    const at = LOOKED_AT.findIndex((known, index) => known.code === code && known.file.test(file ?? '') && left[index] > 0);
    if (at >= 0) left[at] -= 1;
    return at < 0;
  });
}
