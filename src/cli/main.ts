// The command line, one verb a run: rows in, outputs out, or a tool that works on files.
import { parseArgs } from 'node:util';
import { ExpectedError } from '../core/errors';
import { HELP } from './help';
import { linesOf, writeLine } from './ndjson';
import { pathOf } from './path-of';
import { idOf, parseLine, type RowId } from './rows';
import { runTool, USAGE_ERROR } from './tool';

interface Options {
  /** How many of the nearest articles `trace` adds to each output; 0 for none. */
  readonly nearest: number;
  /** File in which `trace` keeps what it has seen; '' to keep it in memory. */
  readonly store: string;
}
/** Gives the output for one row; the id is added here. */
type RunRow = (row: Record<string, unknown>) => object | Promise<object>;
interface Run {
  readonly runRow: RunRow;
  readonly end?: () => Promise<void>;
}

/** Only the verb that is asked for is loaded. */
const VERBS: Readonly<Record<string, (options: Options) => Promise<Run>>> = {
  read: async () => ({ runRow: (await import('./read')).readRow }),
  compare: async () => ({ runRow: (await import('./compare')).compareRow }),
  trace: async ({ nearest, store }) => (store ? traceInFile(nearest, store) : { runRow: (await import('./trace')).rowTracer(nearest) }),
};

async function traceInFile(nearest: number, path: string): Promise<Run> {
  const { FileStore } = await import('../node/file-store');
  const store = await FileStore.open(pathOf(path));
  const { storedRowTracer } = await import('./trace-in-store');
  return { runRow: storedRowTracer(nearest, store), end: () => store.close() };
}

/** Verbs that work on files, each with options of its own, and answer no rows. */
const TOOLS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  collect: async (args) => (await import('./collect')).runCollect(args),
  key: async (args) => (await import('./key')).runKey(args),
  publish: async (args) => (await import('./publish')).runPublish(args),
  verify: async (args) => (await import('./verify')).runVerify(args),
};

async function main(): Promise<void> {
  const [first = '', ...rest] = process.argv.slice(2);
  const tool = Object.hasOwn(TOOLS, first) && !rest.some((word) => word === '-h' || word === '--help') ? TOOLS[first] : undefined;
  if (tool) process.exitCode = await runTool(() => tool(rest), HELP);
  else await runRows();
}

async function runRows(): Promise<void> {
  const call = parseCall(process.argv.slice(2));
  if (call.help) return void process.stdout.write(HELP);
  const verb = Object.hasOwn(VERBS, call.verb) ? VERBS[call.verb] : undefined;
  if (!verb || call.complaint) {
    process.stderr.write(`${call.complaint || (call.verb ? `no verb "${call.verb}"` : 'no verb')}\n\n${HELP}`);
    process.exitCode = USAGE_ERROR;
    return;
  }
  process.exitCode = await runTool(async () => {
    const { runRow, end } = await verb(call.options);
    for await (const line of linesOf(process.stdin)) await writeLine(process.stdout, await runLine(line, runRow));
    await end?.();
    return 0;
  }, HELP);
}

function parseCall(args: string[]) {
  const nothing = { help: false, verb: '', options: { nearest: 0, store: '' }, complaint: '' };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, nearest: { type: 'string' }, store: { type: 'string' } },
    });
    const { help = false, store = '' } = values;
    const nearest = Number(values.nearest ?? 0);
    const [verb = '', ...more] = positionals;
    const complaints = [
      more.length > 0 && 'one verb a run',
      !(Number.isInteger(nearest) && nearest >= 0) && '--nearest asks for a whole number',
      values.store !== undefined && (store === '' || verb !== 'trace') && '--store FILE is an option of trace',
    ];
    return { help, verb, options: { nearest, store }, complaint: complaints.find(Boolean) || '' };
  } catch (error) {
    return { ...nothing, complaint: error instanceof Error ? error.message : String(error) }; // an option that does not exist
  }
}

/** The output for one line. A broken row gives an error and does not end the run. */
async function runLine(line: string, runRow: RunRow): Promise<object> {
  let id: RowId = null;
  try {
    const row = parseLine(line);
    id = idOf(row);
    return { id, ...(await runRow(row)) };
  } catch (error) {
    if (error instanceof ExpectedError) return { id, error: { code: error.code, message: error.message } };
    return { id, error: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } };
  }
}

// The reader of the output may stop before its end (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main();
