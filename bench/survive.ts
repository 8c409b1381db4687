// Ends the extension at random moments while it reads, imports, packs, drops, erases and exports, in real browsers, and then looks whether every acknowledged
// article is whole, there once and found by its own text. Prints a line for each kind of death, and one for each thing that it interrupted.
// npm run check, or both builds with --mode browser-test, and then: npm run bench:survive -- [chromium|firefox] [--short] [--rounds N] [--only WORDS] [--seed N]
import { parseArgs } from 'node:util';
import { runInEachBrowser } from './each-browser';

/** Rounds in each browser, of all kinds together. */
const ROUNDS = '300';
/** With `--short`, seconds for each browser: both take ten minutes at most, with the last round and the last look of each, which may take longer than others on a busy machine. */
const SHORT_SECONDS = '255';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    /** Only kinds in whose name these words stand. */
    only: { type: 'string', default: '' },
    /** Repeats what is written, and the moments at which it is interrupted; what the browser does meanwhile is another matter. */
    seed: { type: 'string' },
  },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 1e6));

runInEachBrowser(new URL('survive/in-browser.ts', import.meta.url), positionals, [
  ...['--rounds', values.rounds ?? ROUNDS, '--seed', seed, '--only', values.only],
  ...(values.short ? ['--seconds', SHORT_SECONDS] : []),
]);
