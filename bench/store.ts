// The store at 10,000, 100,000 and 1,000,000 articles, in Chromium, in a worker of an extension; beside it what one would take instead.
// npm run bench:store -- [--sizes 10000,100000,1000000] [--naive 100000] [--alone] [--peers] [--corpus DIR]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBench } from './store/bench-browser';
import { benchNaive, benchPacked } from './store/bench-stores';
import { FigureTable, progress } from './store/figures';
import { benchMiniSearch } from './store/mini-search';
import { benchStream } from './store/stream';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    /** Articles in the naive store. */
    naive: { type: 'string', default: '100000' },
    /** The store alone. */
    alone: { type: 'boolean', default: false },
    /** What one would take instead, alone. */
    peers: { type: 'boolean', default: false },
    corpus: { type: 'string', default: process.env.WIREPRINT_CORPUS ?? '../shared/corpus' },
  },
});

/** What is asked for. */
const BUDGETS = {
  load: '5000 a second',
  'answer, awake': 'p95 25 ms at 100,000, 60 ms at 1,000,000',
  'answer, 500 verbatim copies': 'p95 100 ms at 100,000',
  'answer, woken': 'p95 150 ms at 100,000',
  'disk, packed': '1.6 kB',
  'storing one': '15 ms',
  'library, woken, first entries': '300 ms at 100,000',
  'library, a search': '150 ms at 100,000',
};

const figures = new FigureTable();

/** One part that fails takes nothing from the others. */
async function part(name: string, bench: () => void | Promise<void>): Promise<void> {
  progress(name);
  try {
    await bench();
  } catch (error) {
    progress(`${name} failed: ${error}`);
    figures.set(name, 'failed', String(error).slice(0, 80));
    process.exitCode = 1;
  }
}

const [load1 = 0] = loadavg();
console.log(`${cpus().length} cores, Node ${process.versions.node}; load of the machine before the run ${load1.toFixed(1)}`);
await buildBench();
if (!values.peers) {
  for (const size of values.sizes.split(',').map(Number)) await part(`packed store of ${size}`, () => benchPacked(size, figures));
}
if (!values.alone) {
  await part('naive store', () => benchNaive(Number(values.naive), figures));
  await part('MiniSearch', () => benchMiniSearch(figures));
  await part('stream', () => benchStream(values.corpus, figures));
}
for (const [row, budget] of Object.entries(BUDGETS)) figures.set('asked', row, budget);
console.log(`\nmedian / p95 where there are two\n${figures}`);
