// Measures how long the built background takes to wake: processor time until its listeners are registered. `npm run check` holds the work that it does.
// npm run build && npm run bench:waking -- [--runs N]
import { parseArgs } from 'node:util';
import { parsedBackground } from '../scripts/evaluate-background.mjs';
import { percentile } from './percentiles';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
/** Milliseconds. A person notices about 100 between a click and its answer, of which this is the smaller part. */
const BUDGET = 25;

const times = Array.from({ length: Number(values.runs) }, (_, run) => {
  const evaluate = parsedBackground(run);
  const began = process.cpuUsage();
  evaluate();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
});
// Whatever else runs on the machine only adds to a time, so the least is the nearest to what the script itself takes.
const [least, median] = [0, 0.5].map((share) => percentile(times, share).toFixed(1));
console.log(`background evaluated in ${least} ms of processor time (budget: ${BUDGET} ms), median of ${times.length}: ${median}`);
