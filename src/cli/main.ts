// The command line: rows in, outputs out, one verb a run.
import { parseArgs } from 'node:util';
import { ExpectedError } from '../core/errors';
import { HELP } from './help';
import { linesOf, writeLine } from './ndjson';
import { idOf, parseLine, type RowId } from './rows';

interface Options {
  /** How many of the nearest articles `trace` adds to each output; 0 for none. */
  readonly nearest: number;
}
/** Gives the output for one row; the id is added here. */
type RunRow = (row: Record<string, unknown>) => object | Promise<object>;

/** Only the verb that is asked for is loaded. */
const VERBS: Readonly<Record<string, (options: Options) => Promise<RunRow>>> = {
  read: async () => (await import('./read')).readRow,
  compare: async () => (await import('./compare')).compareRow,
  trace: async ({ nearest }) => (await import('./trace')).rowTracer(nearest),
};

/** Exit code where the call itself was wrong, as shells use it. */
const USAGE_ERROR = 2;

async function main(): Promise<void> {
  const call = parseCall(process.argv.slice(2));
  if (call.help) return void process.stdout.write(HELP);
  const verb = Object.hasOwn(VERBS, call.verb) ? VERBS[call.verb] : undefined;
  if (!verb || call.complaint) {
    process.stderr.write(`${call.complaint || (call.verb ? `no verb "${call.verb}"` : 'no verb')}\n\n${HELP}`);
    process.exitCode = USAGE_ERROR;
    return;
  }
  const runRow = await verb(call.options);
  for await (const line of linesOf(process.stdin)) await writeLine(process.stdout, await runLine(line, runRow));
}

function parseCall(args: string[]) {
  const nothing = { help: false, verb: '', options: { nearest: 0 }, complaint: '' };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, nearest: { type: 'string' } },
    });
    const nearest = Number(values.nearest ?? 0);
    const [verb = '', ...more] = positionals;
    const complaint = Number.isInteger(nearest) && nearest >= 0 ? '' : '--nearest asks for a whole number';
    return { help: values.help ?? false, verb, options: { nearest }, complaint: more.length ? 'one verb a run' : complaint };
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
