// Measures whether a page can guess, from its own pauses, that it is being read: a classifier learns the pauses of loads that are watched and of loads that
// are not. The area under its curve is 0.5 where it can only guess, 1 where it is always right.
// npm run check, or the builds for the browser tests, and then: npm run bench:notice -- [chromium|firefox] [--loads N] [--large-loads N]
import { parseArgs } from 'node:util';
import { runInEachBrowser } from './each-browser';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { loads: { type: 'string', default: '200' }, 'large-loads': { type: 'string', default: '60' } },
});

runInEachBrowser(new URL('notice/in-browser.ts', import.meta.url), positionals, [
  '--loads',
  values.loads,
  '--large-loads',
  values['large-loads'],
]);
