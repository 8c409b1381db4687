// Tools: verbs of the command line that work on files and write a few lines for people, unlike those that answer rows.
import { parseArgs } from 'node:util';
import { ExpectedError } from '../core/errors';
import { ToolFailure } from '../node/tool-failure';

/** Exit codes: what was asked could not be done, or the call itself was wrong. */
export const FAILED = 1;
export const USAGE_ERROR = 2;

/** Values of options by their names; '' where one was not given, and those that may be given again in a list. */
export interface ToolCall {
  readonly option: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly has: (flag: string) => boolean;
  /** What was given without a name. */
  readonly given: readonly string[];
}

/** What a tool takes: the names of its options with a value, of those without one, and how many arguments without a name. */
export interface ToolUsage {
  readonly options: readonly string[];
  readonly flags?: readonly string[];
  readonly given: number | 'any';
}

export class UsageError extends Error {}

/** @throws UsageError */
export function parseToolCall(args: readonly string[], { options, flags = [], given }: ToolUsage): ToolCall {
  const types = Object.fromEntries([
    ...options.map((name) => [name, { type: 'string' as const, multiple: true as const }] as const),
    ...flags.map((name) => [name, { type: 'boolean' as const }] as const),
  ]);
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], allowPositionals: true, options: types });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error)); // an option that does not exist
    }
  })();
  const { positionals } = parsed;
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const all = (name: string): readonly string[] => (values[name] as readonly string[] | undefined) ?? [];
  if (given !== 'any' && positionals.length !== given)
    throw new UsageError(`${given} of FILE, DIR or the like ${given === 1 ? 'is' : 'are'} asked for, ${positionals.length} given`);
  return { all, option: (name) => all(name).at(-1) ?? '', has: (flag) => values[flag] === true, given: positionals };
}

/** The value of an option that must be given. @throws UsageError */
export function needed({ option }: ToolCall, name: string): string {
  const value = option(name);
  if (!value) throw new UsageError(`--${name} is missing`);
  return value;
}

/** A whole number of an option. @throws UsageError */
export function wholeNumber(
  { option }: ToolCall,
  name: string,
  fallback: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = option(name) === '' ? fallback : Number(option(name));
  if (!Number.isInteger(value) || value < min || value > max)
    throw new UsageError(`--${name} asks for a whole number from ${min} to ${max}`);
  return value;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a tool; returns its exit code. What is foreseen is told in a sentence. */
export async function runTool(run: () => Promise<number>, usage: string): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return USAGE_ERROR;
    }
    if (!(error instanceof ToolFailure || error instanceof ExpectedError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return FAILED;
  }
}
