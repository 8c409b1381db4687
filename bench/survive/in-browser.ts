// Runs the rounds of each kind of death in one browser, the one that WIREPRINT_TESTED names, and prints a line for each.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GRANTED, mustBeBuilt, TESTED } from '../../test/browser/harness/builds';
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
const KILLS = new URL('kills/', import.meta.url);

async function chosenKills(): Promise<Kill[]> {
  const files = readdirSync(KILLS).filter((name) => name.endsWith('.ts'));
  const kills = await Promise.all(files.map(async (file) => ((await import(new URL(file, KILLS).href)) as { readonly kill: Kill }).kill));
  return kills.filter(({ name }) => name.includes(values.only));
}

/** Prints a line, and one for each fault. True where it held. */
async function held(kill: Kill): Promise<boolean> {
  // A copy, since an update changes it.
  const folder = mkdtempSync(join(tmpdir(), 'wireprint-survive-'));
  try {
    const build = join(folder, 'build');
    cpSync(GRANTED, build, { recursive: true });
    const began = Date.now();
    const outcome = await runRounds(kill, {
      rounds,
      ...(values.seconds && { seconds: Number(values.seconds) }),
      seed: Number(values.seed),
      build,
      moments,
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
let count = 0;
for (const kill of kills) if (await held(kill)) count++;
console.log(`${TESTED}: ${count} of ${kills.length} held; seed ${values.seed}`);
process.exitCode = count === kills.length && count > 0 ? 0 : 1;
