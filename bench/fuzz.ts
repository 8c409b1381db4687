// Feeds every parser that meets foreign bytes 10,000 inputs; the tests do the same with 200. Prints a line a parser, and ends with 1 where one fails.
// npm run bench:fuzz -- --runs 100000
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' } } });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/fuzz', '--testTimeout', '0'],
  {
    env: { ...process.env, WIREPRINT_FUZZ_RUNS: values.runs },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
