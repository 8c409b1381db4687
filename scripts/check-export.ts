// Says in words what is wrong with an export file: npm run check-export -- FILE [--acknowledged URLS]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportFaults } from './check-export/export-faults';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** A file with an address a line: articles that must be there. */
    acknowledged: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Which file? npm run check-export -- FILE [--acknowledged URLS]');
const urls = values.acknowledged === undefined ? [] : readFileSync(values.acknowledged, 'utf8').split('\n').filter(Boolean);
const text = readFileSync(file, 'utf8');
const faults = await exportFaults(
  text,
  urls.map((url) => ({ url })),
);
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? 'Every article is whole, there once, and found by its own text' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
