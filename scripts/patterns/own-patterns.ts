// All patterns of the extension and the command line: those that stand in the code, and those that it builds of strings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';

export interface OwnPattern {
  readonly source: string;
  readonly flags: string;
  /** `src/core/address.ts` */
  readonly file: string;
}
interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: Node;
  readonly name?: string;
}

/** The files whose patterns are read: what the packages and the command line are made of. */
export function ownFiles(root: string): string[] {
  return ['src', 'entrypoints']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The patterns of one file, and whether it builds others. */
export function patternsIn(file: string, text: string): { patterns: OwnPattern[]; builds: boolean } {
  const patterns: OwnPattern[] = [];
  let builds = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, regex, callee } = value as Node;
    if (type === 'Literal' && regex) patterns.push({ source: regex.pattern, flags: regex.flags, file });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.type === 'Identifier' && callee.name === 'RegExp') builds = true;
    Object.values(value).forEach(visit);
  };
  visit(parseSync(file, text).program.body);
  return { patterns, builds };
}

/**
 * Imports the files that build patterns, and notes what they build. `prompt` has those built that are built only where they are needed.
 * Throws where a file built none: then nobody knows its patterns.
 */
async function builtPatterns(root: string, files: readonly string[], prompt: () => Promise<void>): Promise<OwnPattern[]> {
  const built: OwnPattern[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [RegExp | string, string?]) {
      const pattern = new target(source, flags);
      const stack = new Error().stack ?? '';
      const file = files.find((candidate) => stack.includes(`/${candidate}:`));
      if (file) built.push({ source: pattern.source, flags: pattern.flags, file });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href);
    await prompt();
  } finally {
    globalThis.RegExp = Native;
  }
  const missing = files.filter((file) => !built.some((pattern) => pattern.file === file));
  if (missing.length > 0) throw new Error(`The patterns that these files build are not known: ${missing.join(', ')}`);
  return built;
}

/** Every pattern, each once. */
export async function ownPatterns(root: string, prompt: () => Promise<void>): Promise<OwnPattern[]> {
  const read = ownFiles(root).map((file) => ({ file, ...patternsIn(file, readFileSync(join(root, file), 'utf8')) }));
  const builders = read.filter(({ builds }) => builds).map(({ file }) => file);
  const all = [...read.flatMap(({ patterns }) => patterns), ...(await builtPatterns(root, builders, prompt))];
  return [...new Map(all.map((pattern) => [`${pattern.file}\n${pattern.source}\n${pattern.flags}`, pattern])).values()];
}
