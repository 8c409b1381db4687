// Runs the attacks in one browser, the one that WIREPRINT_TESTED names, and prints a line for each.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GRANTED, mustBeBuilt, SHIPPED, TESTED } from '../../test/browser/harness/builds';
import { NOT_HELD } from '../each-browser';
import type { Attack } from './attack';
import { Grounds } from './grounds';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } });
const ROWS = new URL('rows/', import.meta.url);

interface Row extends Attack {
  readonly file: string;
}

async function chosenRows(): Promise<Row[]> {
  const files = readdirSync(ROWS).filter((name) => name.endsWith('.ts'));
  const rows = await Promise.all(
    files.map(async (file) => {
      const { attacks } = (await import(new URL(file, ROWS).href)) as { readonly attacks: readonly Attack[] };
      return attacks.map((attack): Row => ({ ...attack, file: file.replace(/\.ts$/, '') }));
    }),
  );
  return rows
    .flat()
    .filter(({ browser, isLong }) => (browser ?? TESTED) === TESTED && !(values.short && isLong))
    .filter(({ holds, file }) => `${file} ${holds}`.includes(values.only));
}

/** Milliseconds for which attacks are begun in one browser with `--short`: both browsers together take ten minutes at most, also on a busy machine. */
const SHORT_MS = 240_000;

/** The first attack of each file, then the second of each: where time runs out, something of every kind was attacked. */
function inTurn(rows: readonly Row[]): Row[] {
  const before = new Map<string, number>();
  const placed = rows.map((row) => {
    const at = before.get(row.file) ?? 0;
    before.set(row.file, at + 1);
    return { row, at };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ row }) => row);
}

/** Milliseconds for one attack. Chosen by hand: most take five seconds, on a busy machine four times as long. */
const MAX_MS = 90_000;
const MAX_LONG_MS = 600_000;

function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`It did not end within ${ms / 1000} s`)), ms).unref();
  });
  return Promise.race([work, late]);
}

/** What did not hold; null where it could not be attacked. */
async function broken(row: Row, grounds: Grounds): Promise<readonly string[] | null> {
  try {
    const ground = await grounds.prepare(row);
    return await withinTime(row.run(ground), row.isLong ? MAX_LONG_MS : MAX_MS);
  } catch (error) {
    // The browser may be in any state now, or gone.
    await grounds.leave();
    return [String(error instanceof Error ? error.message : error)];
  }
}

// Before any row: one without a build would else be said not to hold.
mustBeBuilt(SHIPPED);
mustBeBuilt(GRANTED);
const grounds = await Grounds.open();
const counted = { held: 0, 'not held': 0, skipped: 0, 'left out': 0 };
const rows = values.short ? inTurn(await chosenRows()) : await chosenRows();
const started = Date.now();
for (const row of rows) {
  if (values.short && Date.now() - started > SHORT_MS) {
    counted['left out']++;
    continue;
  }
  const began = Date.now();
  const failures = await broken(row, grounds);
  const verdict = failures === null ? 'skipped' : failures.length > 0 ? 'not held' : 'held';
  counted[verdict]++;
  const shown = verdict === 'not held' ? verdict.toUpperCase() : verdict;
  console.log(`${shown.padEnd(8)}  ${TESTED.padEnd(8)}  ${row.file}: ${row.holds}  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  for (const failure of failures ?? []) console.log(`            ${failure}`);
}
await grounds.close();
const skipped = counted.skipped > 0 ? `, ${counted.skipped} skipped, which this machine does not allow` : '';
const leftOut = counted['left out'] > 0 ? `, ${counted['left out']} left out for want of time` : '';
console.log(`${TESTED}: ${counted.held} of ${rows.length} held${skipped}${leftOut}; ${((Date.now() - started) / 60_000).toFixed(1)} min`);
process.exitCode = counted['not held'] === 0 && counted.held > 0 ? 0 : NOT_HELD;
