// The command line: rows in, answers out, one verb a run.
import { parseArgs } from 'node:util';
import { ExpectedError } from '../core/errors';
import { HELP } from './help';
import { linesOf, writeLine } from './ndjson';
import { idOf, parseLine, type RowId } from './rows';

interface Options {
  /** How many of the nearest articles `trace` adds to its answers; 0 for none. */
  readonly nearest: number;
}
/** Answers one row; the id is added here. */
type AnswerRow = (row: Record<string, unknown>) => object | Promise<object>;

/** Each verb is loaded only when asked for. */
const VERBS: Readonly<Record<string, (options: Options) => Promise<AnswerRow>>> = {
  read: async () => (await import('./read')).readRow,
  compare: async () => (await import('./compare')).compareRow,
  trace: async ({ nearest }) => (await import('./trace')).rowTracer(nearest),
};

/** End of the run where the call itself was wrong. */
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
  const answerRow = await verb(call.options);
  for await (const line of linesOf(process.stdin)) await writeLine(process.stdout, await answerLine(line, answerRow));
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

/** The answer to one line, whatever it holds: a broken row must not end the run for those after it. */
async function answerLine(line: string, answerRow: AnswerRow): Promise<object> {
  let id: RowId = null;
  try {
    const row = parseLine(line);
    id = idOf(row);
    return { id, ...(await answerRow(row)) };
  } catch (error) {
    if (error instanceof ExpectedError) return { id, error: { code: error.code, message: error.message } };
    return { id, error: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } };
  }
}

// Whoever reads our answers may have had enough (`| head`): no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main();
