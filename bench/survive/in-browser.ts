// Runs the rounds of each kind of death in one browser, the one that WIREPRINT_TESTED names, and prints a line for each.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GRANTED, mustBeBuilt, TESTED } from '../../test/browser/harness/builds';
import type { Kill } from './kill';
import { runRounds } from './rounds';

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
    const { rounds, acknowledged, interrupted, faults, isSkipped } = await runRounds(kill, {
      rounds: Number(values.rounds),
      ...(values.seconds && { seconds: Number(values.seconds) }),
      seed: Number(values.seed),
      build,
    });
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    const verdict = isSkipped ? 'skipped ' : faults.length > 0 ? 'NOT HELD' : 'held    ';
    const figures = `${rounds} rounds, ${interrupted} of ${2 * rounds} writes interrupted, ${acknowledged} articles acknowledged`;
    console.log(`${verdict}  ${TESTED.padEnd(8)}  ${kill.name}: ${figures}  (${minutes} min)`);
    for (const fault of faults) console.log(`            ${fault}`);
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

mustBeBuilt(GRANTED);
const kills = await chosenKills();
let count = 0;
for (const kill of kills) if (await held(kill)) count++;
console.log(`${TESTED}: ${count} of ${kills.length} held; seed ${values.seed}`);
process.exitCode = count === kills.length && count > 0 ? 0 : 1;
