// Runs the rounds of each kind of death in one browser, the one that WIREPRINT_TESTED names, and prints a line for each.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GRANTED, mustBeBuilt, TESTED } from '../../test/browser/harness/builds';
import { NOT_HELD } from '../each-browser';
import type { Kill } from './kill';
import { Moments } from './moments';
import { type Outcome, runRounds } from './rounds';
import type { Counted } from './tally';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '' },
    seconds: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '' },
  },
});
/** Share of its time that a kind's rounds may take; the rest is for the last look and for closing the browser. Chosen by hand. */
const ROUNDS_SHARE = 0.65;
/** How many works later than the kind before it each kind begins. Chosen by hand: about the rounds of one kind in a short run. */
const WORKS_APART = 3;
const KILLS = new URL('kills/', import.meta.url);

async function chosenKills(): Promise<Kill[]> {
  const files = readdirSync(KILLS).filter((name) => name.endsWith('.ts'));
  const kills = await Promise.all(files.map(async (file) => ((await import(new URL(file, KILLS).href)) as { readonly kill: Kill }).kill));
  return kills.filter(({ name }) => name.includes(values.only));
}

/**
 * Prints a line, and one for each fault.
 *
 * @param first which of the works comes first
 * @param seconds for its rounds, with opening the browser
 * @returns true where it held
 */
async function held(kill: Kill, first: number, seconds: number): Promise<boolean> {
  // A copy, since an update changes it.
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-survive-'));
  try {
    const build = join(folder, 'build');
    cpSync(GRANTED, build, { recursive: true });
    const began = Date.now();
    const outcome = await runRounds(kill, {
      rounds,
      first,
      seconds,
      seed: Number(values.seed),
      build,
      moments,
      // So that a run that is ended early has said how far it came.
      onHeld: (held) => console.error(`  ${TESTED}, ${kill.name}: ${held} rounds held so far`),
    });
    print(kill, outcome, Date.now() - began);
    return outcome.faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param took milliseconds */
function print({ name }: Kill, { tally, acknowledged, faults, isSkipped }: Outcome, took: number): void {
  const verdict = isSkipped ? 'skipped ' : faults.length > 0 ? 'NOT HELD' : 'held    ';
  const minutes = (took / 60_000).toFixed(1);
  console.log(`${verdict}  ${TESTED.padEnd(8)}  ${name}: ${inWords(tally.all)}; ${acknowledged} articles acknowledged  (${minutes} min)`);
  for (const [work, counted] of tally.works) console.log(`            ${work}: ${inWords(counted)}`);
  for (const fault of faults) console.log(`          ! ${fault}`);
}

const inWords = ({ rounds, unanswered, cut }: Counted): string => `${rounds} rounds, ${unanswered} before the reply, ${cut} within a write`;

mustBeBuilt(GRANTED);
const kills = await chosenKills();
const rounds = Math.ceil(Number(values.rounds) / kills.length);
const moments = new Moments();
const end = performance.now() / 1000 + Number(values.seconds || Number.POSITIVE_INFINITY);
let heldKinds = 0;
for (const [at, kill] of kills.entries()) {
  // What one kind leaves of its time is there for the others.
  const share = (end - performance.now() / 1000) / (kills.length - at);
  // Each begins with other works, so that a short run meets all of them.
  if (await held(kill, WORKS_APART * at, ROUNDS_SHARE * share)) heldKinds++;
}
console.log(`${TESTED}: ${heldKinds} of ${kills.length} held; seed ${values.seed}`);
process.exitCode = heldKinds === kills.length && heldKinds > 0 ? 0 : NOT_HELD;
