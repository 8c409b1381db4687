// Attacks the built extension in real browsers, with pages and servers that we made up, and prints for each attack whether what is promised held.
// npm run check, or the four builds, and then: npm run bench:attack -- [chromium|firefox] [--short] [--only WORDS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Leaves out the attacks that take long, and what there is no time for in four minutes: ten minutes at most for both browsers. */
    short: { type: 'boolean', default: false },
    /** Only attacks in whose name or file these words stand. */
    only: { type: 'string', default: '' },
  },
});
const IN_BROWSER = fileURLToPath(new URL('attack/in-browser.ts', import.meta.url));

const began = Date.now();

// One process per browser: the test harness reads at its start which browser it drives.
const failed = (positionals.length > 0 ? positionals : ['chromium', 'firefox']).filter((tested) => {
  const env = { ...process.env, WIREPRINT_TESTED: tested };
  const chosen = [...(values.short ? ['--short'] : []), ...(values.only ? ['--only', values.only] : [])];
  return spawnSync(process.execPath, ['--import', 'tsx', IN_BROWSER, ...chosen], { stdio: 'inherit', env }).status !== 0;
});
console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min in all`);
if (failed.length > 0) console.log(`Not everything held in ${failed.join(' and ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
