// Measures whether a page can guess, from its own pauses, that it is being read: a classifier learns the pauses of loads that are watched and of loads that
// are not. The area under its curve is 0.5 where it can only guess, 1 where it is always right.
// npm run check, or the builds for the browser tests, and then: npm run bench:notice -- [chromium|firefox] [--loads N] [--large-loads N]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { loads: { type: 'string', default: '200' }, 'large-loads': { type: 'string', default: '60' } },
});
const IN_BROWSER = fileURLToPath(new URL('notice/in-browser.ts', import.meta.url));

// One process per browser: the test harness reads at its start which browser it drives.
const failed = (positionals.length > 0 ? positionals : ['chromium', 'firefox']).filter((tested) => {
  const env = { ...process.env, WIREPRINT_TESTED: tested };
  const chosen = ['--loads', values.loads, '--large-loads', values['large-loads']];
  return spawnSync(process.execPath, ['--import', 'tsx', IN_BROWSER, ...chosen], { stdio: 'inherit', env }).status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
