// Runs the attacks in one browser, the one that WIREPRINT_TESTED names, and prints a line for each.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TESTED } from '../../test/browser/harness/builds';
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

/** Milliseconds for one attack. Chosen by hand: most take five seconds, on a busy machine four times as long. */
const MAX_MS = 90_000;
const MAX_LONG_MS = 600_000;

function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`It did not end within ${ms / 1000} s`)), ms).unref();
  });
  return Promise.race([work, late]);
}

/** What did not hold. */
async function broken(row: Row, grounds: Grounds): Promise<readonly string[]> {
  try {
    const ground = await grounds.prepare(row);
    return await withinTime(row.run(ground), row.isLong ? MAX_LONG_MS : MAX_MS);
  } catch (error) {
    // The browser may be in any state now, or gone.
    await grounds.leave();
    return [String(error instanceof Error ? error.message : error)];
  }
}

const grounds = await Grounds.open();
let held = 0;
const rows = await chosenRows();
for (const row of rows) {
  const began = Date.now();
  const failures = await broken(row, grounds);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${failures.length > 0 ? 'NOT HELD' : 'held    '}  ${TESTED.padEnd(8)}  ${row.file}: ${row.holds}  (${seconds} s)`);
  for (const failure of failures) console.log(`            ${failure}`);
  if (failures.length === 0) held++;
}
await grounds.close();
console.log(`${TESTED}: ${held} of ${rows.length} held`);
process.exitCode = held === rows.length && rows.length > 0 ? 0 : 1;
