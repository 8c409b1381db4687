// Attacks the built extension in real browsers, with pages and servers that we made up, and prints for each attack whether what is promised held.
// Each browser needs its two builds: npx wxt build, and npx wxt build --mode browser-test, with -b firefox for Firefox; npm run check makes all four.
// npm run bench:attack -- [chromium|firefox] [--short] [--only WORDS]
import { parseArgs } from 'node:util';
import { runInEachBrowser } from './each-browser';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Leaves out the attacks that take long, and what there is no time for in four minutes: ten minutes at most for both browsers. */
    short: { type: 'boolean', default: false },
    /** Only attacks in whose name or file these words stand. */
    only: { type: 'string', default: '' },
  },
});

const chosen = [...(values.short ? ['--short'] : []), ...(values.only ? ['--only', values.only] : [])];
runInEachBrowser(new URL('attack/in-browser.ts', import.meta.url), positionals, chosen);
