// Counts how much the background's script does until its listeners are registered: a browser evaluates it whenever it wakes the background.

import { Session } from 'node:inspector/promises';
import { BACKGROUND, parsedBackground } from './evaluate-background.mjs';

/**
 * Runs of blocks: a function called, a branch taken, a turn of a loop. The same on every machine, where a time is not; `npm run bench:waking` prints the
 * time. 25,000 runs took 19 ms of processor time on an idle machine, and 25 ms are asked, since a person notices about 100 ms between a click and its answer, of
 * which waking is the smaller part. This is 23 ms; schemas that are made when first needed (`madeOnce`) keep it below.
 */
const MAX_BLOCK_RUNS = 30_000;

/** Throws where waking takes more work than that. */
export async function checkWakingWork() {
  const runs = await countBlockRuns();
  console.log(`background evaluated in ${runs} runs of blocks, at most ${MAX_BLOCK_RUNS}`);
  if (runs > MAX_BLOCK_RUNS) throw new Error('The background does too much when it wakes: something is worked out before it is needed');
}

async function countBlockRuns() {
  const evaluate = parsedBackground();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  evaluate();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const { functions } = result.find(({ url }) => url.endsWith(BACKGROUND));
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
