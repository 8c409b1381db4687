// Ends the extension at random moments while it reads, imports, packs, drops, erases and exports, in real browsers, and then looks whether every acknowledged
// article is whole, there once and found by its own text. Prints a line for each kind of death, and one for each thing that it interrupted.
// npm run check, or both builds with --mode browser-test, and then: npm run bench:survive -- [--short] [--rounds N] [--browser chromium|firefox] [--only WORDS] [--seed N]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Rounds in each browser, of all kinds together. */
const ROUNDS = '300';
/** With `--short`, seconds for each browser: both take ten minutes at most, with the last round and the last look of each, which may take longer than others on a busy machine. */
const SHORT_SECONDS = '255';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    /** Both without it. */
    browser: { type: 'string' },
    /** Only kinds in whose name these words stand. */
    only: { type: 'string', default: '' },
    /** Repeats what is written, and the moments at which it is interrupted; what the browser does meanwhile is another matter. */
    seed: { type: 'string' },
  },
});
const IN_BROWSER = fileURLToPath(new URL('survive/in-browser.ts', import.meta.url));
const seed = values.seed ?? String(Math.floor(Math.random() * 1e6));

const began = Date.now();

// One process per browser: the test harness reads at its start which browser it drives.
const failed = (values.browser ? [values.browser] : ['chromium', 'firefox']).filter((tested) => {
  const env = { ...process.env, WIREPRINT_TESTED: tested };
  const chosen = [
    ...['--rounds', values.rounds ?? ROUNDS, '--seed', seed, '--only', values.only],
    ...(values.short ? ['--seconds', SHORT_SECONDS] : []),
  ];
  return spawnSync(process.execPath, ['--import', 'tsx', IN_BROWSER, ...chosen], { stdio: 'inherit', env }).status !== 0;
});
console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min in all`);
if (failed.length > 0) console.log(`Not everything held in ${failed.join(' and ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
