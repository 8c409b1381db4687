// What may be in the tree: exact versions, no host in the lock file, no trace of the machine it was written on, no picture or document that nothing leads to.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
const isText = (path: string) => !/\.(png|webp|ico|gz|woff2?|wasm)$/.test(path);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

describe('packages', () => {
  test('versions are exact', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lock file names no host', () => {
    const lines = read('package-lock.json').split('\n');
    expect(lines.filter((line) => line.includes('://'))).toEqual([]);
  });
});

/** `[words](target#part)`, `src="target"`; links to the web are left out. */
const LINK = /\]\((?!\w+:)([^)#]+)[^)]*\)|src="(?!\w+:)([^"]+)"/g;
/** The files that a document links to or shows, from the root of the tree. */
const linksOf = (path: string) =>
  [...read(path).matchAll(LINK)].map(([, target, source]) => posix.join(posix.dirname(path), target ?? source ?? ''));
const documents = tracked.filter((path) => path.endsWith('.md'));

describe('documents', () => {
  test('every link leads to a file', () => {
    const links = documents.flatMap((path) => linksOf(path).map((target) => [path, target] as const));
    expect(links.length).toBeGreaterThan(documents.length);
    expect(links.filter(([, target]) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  test('every document is in the list of the readme, or in that of its folder', () => {
    const listed = new Set(documents.filter((path) => path.endsWith('README.md')).flatMap(linksOf));
    expect(documents.filter((path) => path !== 'README.md' && !listed.has(path))).toEqual([]);
  });
});

describe('pictures', () => {
  const pictures = tracked.filter((path) => /^docs\/.*\.(png|webp)$/.test(path));

  test('every picture in docs is shown by a document', () => {
    const shown = new Set(documents.flatMap(linksOf));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
  });

  test('docs holds no more than 4 MB: `npm run screens` draws the other pictures into .output', () => {
    const bytes = tracked.filter((path) => path.startsWith('docs/')).reduce((sum, path) => sum + statSync(join(ROOT, path)).size, 0);
    expect(bytes).toBeLessThanOrEqual(4_000_000);
  });
});

describe('the tree', () => {
  /** Assembled from pieces, so that the test does not find its own patterns. */
  const UNWANTED = [
    ['a folder of one machine', new RegExp(`(^|[\\s"'\`(=])/(${['work', 'tmp', 'root', 'home'].join('|')})/`, 'm')],
    ['a registry', new RegExp(['registry', 'npmjs'].join('\\.'))],
    ['a mirror of a registry', new RegExp(['npm', 'mirror'].join(''), 'i')],
  ] as const;

  test.each(UNWANTED)('does not name %s', (_what, pattern) => {
    expect(tracked.filter((path) => isText(path) && pattern.test(read(path)))).toEqual([]);
  });

  test('every script that package.json names exists', () => {
    const named = Object.values(manifest.scripts).flatMap((command) => command.match(/\b(?:scripts|src|bench)\/[\w./-]+/g) ?? []);
    expect(named.filter((path) => !tracked.includes(path))).toEqual([]);
  });

  test('every to-do says when it expires and why', () => {
    const bare = new RegExp(`\\b${['TO', 'DO'].join('')}\\b(?! \\[\\d{4}-\\d{2}-\\d{2}\\]: \\S)`);
    expect(tracked.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && bare.test(read(path)))).toEqual([]);
  });
});
