// Holds the walls between the folders: who may import whom, which packages go where, and no circles, circles of types included.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { clockOrRandomness, usedGlobals } from './used-globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Wall {
  /** Folders of ours, or single files where only they may be imported. */
  readonly ours: readonly string[];
  /** Packages, each with the files that may import it; `*` is any file of the folder. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const BROWSER = 'wxt/browser';

/** docs/style.md has the table with its reasons. A change here is a commit of its own. */
const WALLS: Readonly<Record<string, Wall>> = {
  core: {
    ours: [],
    packages: {
      'franc/expressions.js': ['text/language-scores.ts'],
      tldts: ['registrable-domain.ts'],
      diff: ['changes/word-edits.ts'],
      // The model is defined by schemas: one definition for types, messages, files and storage.
      'zod/mini': ['model/*'],
    },
  },
  // What the build makes of packages, for the extension and for what runs in Node. It enters no script.
  build: { ours: ['core'], packages: { 'franc/data.js': ['language-lists.ts'], stopword: ['language-lists.ts'] } },
  extract: { ours: ['core'], packages: { '@mozilla/readability': ['*'], jsonrepair: ['repair-json.ts'] } },
  // Of the assets only the English texts, whose keys are the type of a message's name.
  messages: { ours: ['core', 'assets'], packages: { 'zod/mini': ['*'], [BROWSER]: ['send.ts', 'handle.ts'] } },
  store: { ours: ['core'], packages: { idb: ['*'], 'zod/mini': ['*'], [BROWSER]: ['trusted-storage.ts', 'browser-sync.ts'] } },
  background: {
    ours: ['core', 'store', 'messages'],
    packages: {
      [BROWSER]: [
        'start.ts',
        'page-scripts.ts',
        'tabs.ts',
        'alarms.ts',
        'downloads.ts',
        'language-lists.ts',
        'load-texts.ts',
        'session-memory.ts',
        'offscreen-host.ts',
        'frame-host.ts',
        'where-led.ts',
        'address-bar.ts',
        'toolbar.ts',
        'toolbar-calls.ts',
      ],
    },
  },
  feeds: { ours: ['core'], packages: { feedsmith: ['parse-feed.ts', 'opml.ts'] } },
  collect: { ours: ['extract', 'feeds', 'messages', 'core'], packages: {} },
  content: { ours: ['extract', 'messages', 'core'], packages: {} },
  marks: { ours: ['messages', 'core'], packages: {} },
  ui: {
    ours: ['feeds', 'messages'],
    packages: {
      preact: ['*'],
      'preact/hooks': ['*'],
      [BROWSER]: ['browser.ts'],
      '@tanstack/virtual-core': ['library/use-virtual-rows.ts'],
      'd3-hierarchy': ['story/tree/lay-out-tree.ts', 'story/tree/in-columns.ts', 'story/tree/in-indents.ts'],
    },
  },
  // A store in a file, what is asked of other computers, keys: for tools alone.
  node: {
    ours: ['core', 'store'],
    packages: { 'better-sqlite3': ['*'], warcio: ['read-warc.ts'], 'robots-parser': ['robots.ts'], 'node:*': ['*'], 'zod/mini': ['*'] },
  },
  cli: { ours: ['build', 'core', 'extract', 'feeds', 'node', 'store'], packages: { linkedom: ['*'], 'node:*': ['*'], 'zod/mini': ['*'] } },
  entrypoints: { ours: ['background', 'collect', 'content', 'marks', 'ui'], packages: { 'wxt/utils/*': ['*'] } },
};

interface SourceFile {
  /** From the root, with slashes: `src/core/outlet.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly imports: readonly string[];
  /** Those of which something is left when the types are gone. */
  readonly valueImports: readonly string[];
}

const files = [...walk(join(ROOT, 'src')), ...walk(join(ROOT, 'entrypoints'))].map(readSource);

/** Folders of `ui` that are one screen each: an entry point in a folder of its own starts the component of one. */
const SCREENS = files
  .filter(({ path }) => /^entrypoints\/\w+\//.test(path))
  .flatMap(({ imports }) => imports.flatMap((name) => /\/src\/ui\/(\w+)\/[A-Z]\w*$/.exec(name)?.[1] ?? []));

describe('walls', () => {
  test('every folder has its line in the table', () => {
    expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in WALLS))).toEqual([]);
  });

  test('docs/style.md has the same table', () => {
    const rows = readFileSync(join(ROOT, 'docs/style.md'), 'utf8').matchAll(/^\| (\w+) \| ([\w, ]+) \| ?(.*?) ?\|.*\|$/gm);
    const told = [...rows].map(([, folder = '', ours = '', packages = '']): [string, Wall] => [
      folder,
      { ours: ours === 'nothing' ? [] : ours.split(', '), packages: Object.fromEntries(packages.split('; ').flatMap(toldPackages)) },
    ]);
    expect(Object.fromEntries(told.filter(([folder]) => folder !== 'folder'))).toEqual(WALLS);
  });

  test('a folder imports only what its line allows', () => {
    expect(files.flatMap(brokenWalls)).toEqual([]);
  });

  test('of the folder for feeds the screens know the files of other feed readers alone, and one screen does', () => {
    const users = files
      .filter(({ folder }) => folder === 'ui')
      .flatMap(({ path, imports }) => [...imports].filter((name) => name.includes('/feeds/')).map((name) => `${path}: ${name}`));
    expect(users.filter((use) => use !== 'src/ui/follows/opml-file.ts: ../../feeds/opml')).toEqual([]);
    expect(users).not.toEqual([]);
  });

  test('every import leads to a file', () => {
    const missing = files.flatMap((file) => file.imports.filter(isOurs).map((name) => [file.path, name, resolve(file, name)] as const));
    expect(missing.filter(([, , target]) => target === null).map(([path, name]) => `${path}: ${name}`)).toEqual([]);
  });

  test('imports are relative: no aliases, no name of this package', () => {
    const aliased = files.flatMap((file) => file.imports.filter((name) => /^[~@#]+\/|^wireprint\b|^src\//.test(name)));
    expect(aliased).toEqual([]);
  });

  test('no screen imports another: what two of them show has a folder of its own', () => {
    const crossing = files.flatMap((file) => {
      const screen = screenOf(file.path);
      const targets = file.imports.filter(isOurs).flatMap((name) => resolve(file, name) ?? []);
      const others = targets.filter((target) => file.folder === 'ui' && screenOf(target) !== null && screenOf(target) !== screen);
      return others.map((target) => `${file.path}: ${target}`);
    });
    expect(crossing).toEqual([]);
    // The collector page draws nothing.
    const entries = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true }).filter(({ name }) => !/^collector$|\./.test(name));
    expect(new Set(SCREENS).size).toBe(entries.length);
    expect(files.filter(({ path }) => screenOf(path) !== null).length).toBeGreaterThan(SCREENS.length);
  });

  test('no circle, be it made of types alone', () => {
    expect(findCircles(files)).toEqual([]);
  });

  test.each(['watch', 'reader', 'marks', 'first-look'])('nothing of zod enters a page with the script %s', (script) => {
    expect(packagesOf(`entrypoints/${script}.ts`)).not.toContain('zod/mini');
  });

  test('nothing of a browser and of its database enters the command line', () => {
    expect([...packagesOf('src/cli/main.ts')]).not.toContain('idb');
    expect([...packagesOf('src/cli/main.ts')]).not.toContain(BROWSER);
  });

  test('a schema that would enter a page would be seen', () => {
    expect(packagesOf('src/core/model/article.ts')).toContain('zod/mini');
    expect(
      valueImportsOf(
        'probe.ts',
        `import type { A } from './a'; import { type B } from './b'; import { C } from './c'; export { d } from './d'; export type { E } from './e'; import('./f');`,
      ),
    ).toEqual(['./c', './d', './f']);
  });

  test('no global of the browser is used past its seam', () => {
    const users = files.filter(
      ({ path }) => path.startsWith('src/') && /\bchrome\.\w|\bglobalThis\.browser\b/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test('the core has no clock and no randomness', () => {
    const core = files.filter(({ folder }) => folder === 'core');
    expect(
      core.flatMap(({ path }) => clockOrRandomness(path, readFileSync(join(ROOT, path), 'utf8')).map((use) => `${path}: ${use}`)),
    ).toEqual([]);
    const probe = `Date.now(); [].map(Math.random); new Date(); Date(); performance.now(); new Date(moment); Date.parse('2024'); Math.max(1);`;
    expect(clockOrRandomness('probe.ts', probe).sort()).toEqual(['Date()', 'Date.now', 'Math.random', 'new Date()', 'performance.now']);
  });

  test('extract knows only the document that it is given', () => {
    const GLOBALS = ['document', 'window', 'self', 'globalThis', 'location', 'navigator'];
    const extract = files.filter(({ folder }) => folder === 'extract');
    expect(
      extract.flatMap(({ path }) => usedGlobals(path, readFileSync(join(ROOT, path), 'utf8'), GLOBALS).map((name) => `${path}: ${name}`)),
    ).toEqual([]);
    const given = `function a(document: Document) { return () => document.body; } const b = ({ window }) => window.top; x.document; type T = typeof document;`;
    expect(usedGlobals('probe.ts', given, GLOBALS)).toEqual([]);
    const taken = `const a = () => document.title; function b(document) {} b({ document }); (window as Window).top; globalThis.document;`;
    expect(usedGlobals('probe.ts', taken, GLOBALS)).toEqual(['document', 'document', 'window', 'globalThis']);
  });

  /** `all.push(...found)` */
  const SPREAD_INTO = /\.(?:push|unshift)\(\s*\.\.\./;

  test('no list is pushed by spreading it: a page that means harm has more entries than a call may have arguments', () => {
    expect(files.map(({ path }) => path).filter((path) => SPREAD_INTO.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
    expect('found.push(...runs)').toMatch(SPREAD_INTO);
  });

  /** The host of a parsed address as it is written, which may end in a dot: `hostOf` takes that off. */
  const WRITTEN_HOST = /\bhostname\b|(?:\bnew URL\([^\n]{0,80}\)|\b(?:url|parsed|address))\.host\b|\bhost\b[^}\n]{0,80}\} = new URL/i;
  /** The permissions of a browser are for the host as it is written: Firefox takes `paper.example.` for another one. */
  const AS_WRITTEN = new Set(['src/core/web-address.ts', 'src/background/page-scripts.ts', 'src/ui/watching/sites.ts']);

  test('the host of an address is read in one place, so that a dot at its end makes no other host of it', () => {
    const readers = files.map(({ path }) => path).filter((path) => WRITTEN_HOST.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(readers.filter((path) => !AS_WRITTEN.has(path))).toEqual([]);
  });

  test('an unlawful import would be seen', () => {
    const found = importsOf(
      'probe.ts',
      `import type { A } from '../store/a'; export { b } from './b'; export * from './c'; type D = import('./d').D; await import('./e'); import './f';`,
    );
    expect([...found].sort()).toEqual(['../store/a', './b', './c', './d', './e', './f']);
    const probe = { path: 'src/core/probe.ts', folder: 'core', imports: ['../store/schema', 'idb', 'zod/mini'], valueImports: [] };
    expect(brokenWalls(probe)).toHaveLength(3);
  });
});

describe('docs/architecture.md', () => {
  const text = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const NAMED = /`((?:src|entrypoints)\/[\w./-]+)`/g;
  const named = (part: string) => [...part.matchAll(NAMED)].map(([, path = '']) => path);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = (path: string) =>
    (byPath.get(path)?.imports ?? []).flatMap((name) => resolve(byPath.get(path) as SourceFile, name) ?? []);

  test('names files and folders that exist', () => {
    expect(named(text).length).toBeGreaterThan(30);
    expect(named(text).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  // `a` → `b`: the step that is left imports the one that is entered.
  test('an arrow leads from a file to one that it imports', () => {
    const arrows = [...text.matchAll(/`([\w./-]+)`\s*→\s*(?=`([\w./-]+)`)/g)].map(([, from = '', to = '']) => [from, to] as const);
    expect(arrows.length).toBeGreaterThan(6);
    expect(arrows.filter(([from, to]) => !reached(from).includes(to))).toEqual([]);
  });

  // A walk is entered, and entered again, where the browser starts a script or hands over a message. What Node runs stands beside it.
  const isEntry = (path: string) => path.startsWith('entrypoints/') || /\/handle-\w+-calls\.ts$/.test(path);
  const isBeside = (path: string) => /^src\/(?:cli|node|build)\//.test(path);

  test.each(
    text
      .split('\n## ')
      .filter((part) => /^\d\. /m.test(part))
      .map((walk) => [walk.split('\n', 1)[0], walk]),
  )('%s: every file is an entry, or imported by a file that is named before it', (_title, walk) => {
    const walked = named(walk).filter((path) => /\.tsx?$/.test(path) && !isBeside(path));
    expect(walked.length).toBeGreaterThan(15);
    const isReached = (path: string, index: number) => walked.slice(0, index).some((before) => reached(before).includes(path));
    expect(walked.filter((path, index) => !isEntry(path) && !isReached(path, index))).toEqual([]);
  });
});

/** "`preact`, `preact/hooks`", "`wxt/browser` in `start.ts`, `tabs.ts`" → each package with the files that may import it. */
function toldPackages(told: string): Array<[string, string[]]> {
  const [packages = [], where = ['*']] = told.split(' in ').map((list) => [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  return packages.map((name) => [name, where]);
}

function brokenWalls(file: SourceFile): string[] {
  const wall = WALLS[file.folder];
  if (wall === undefined) return [];
  return file.imports
    .filter((name) => !(isOurs(name) ? mayImportOurs(file, name, wall) : mayImportPackage(file, name, wall)))
    .map((name) => `${file.path}: ${name}`);
}

function mayImportOurs(file: SourceFile, name: string, wall: Wall): boolean {
  const target = relative(ROOT, join(ROOT, dirname(file.path), name))
    .split(sep)
    .join('/');
  const folder = folderOf(target);
  return folder === file.folder || wall.ours.includes(folder);
}

function mayImportPackage(file: SourceFile, name: string, wall: Wall): boolean {
  const line = Object.entries(wall.packages).find(([pattern]) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
  return (line?.[1] ?? []).some((allowed) => allowed === '*' || isAt(file, allowed));
}

/** `model/*` is every file of that folder. */
function isAt(file: SourceFile, allowed: string): boolean {
  const path = `/${file.folder}/${allowed}`;
  return path.endsWith('*') ? file.path.includes(path.slice(0, -1)) : file.path.endsWith(path);
}

/** `src/ui/popup/Popup.tsx` → `popup`; null for what is no screen's own. */
function screenOf(path: string): string | null {
  const screen = /^src\/ui\/([^/]+)\//.exec(path)?.[1];
  return screen !== undefined && SCREENS.includes(screen) ? screen : null;
}

function findCircles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: SourceFile, trail: readonly string[]): void => {
    const from = trail.indexOf(file.path);
    if (from >= 0) circles.push([...trail.slice(from), file.path].join(' → '));
    if (from >= 0 || done.has(file.path)) return;
    for (const name of file.imports.filter(isOurs)) {
      const next = byPath.get(resolve(file, name) ?? '');
      if (next !== undefined) follow(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of all) follow(file, []);
  return circles;
}

/** Packages that come along with a file, through all files that it imports values of. */
function packagesOf(path: string): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: SourceFile | undefined): void => {
    if (file === undefined || seen.has(file.path)) return;
    seen.add(file.path);
    for (const name of file.valueImports) {
      if (isOurs(name)) visit(byPath.get(resolve(file, name) ?? ''));
      else packages.add(name);
    }
  };
  visit(byPath.get(path));
  return packages;
}

function isOurs(name: string): boolean {
  return name.startsWith('.');
}

/** The file an import leads to, from the root; null where there is none. */
function resolve(file: SourceFile, name: string): string | null {
  const base = join(ROOT, dirname(file.path), name.replace(/\?.*$/, ''));
  const found = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((path) => existsSync(path) && statSync(path).isFile());
  return found === undefined ? null : relative(ROOT, found).split(sep).join('/');
}

/** `src/core/credit/credit.ts` → `core`; everything under entrypoints → `entrypoints`. */
function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

function readSource(path: string): SourceFile {
  const short = relative(ROOT, path).split(sep).join('/');
  const source = readFileSync(path, 'utf8');
  return { path: short, folder: folderOf(short), imports: [...importsOf(path, source)], valueImports: valueImportsOf(path, source) };
}

function importsOf(path: string, source: string): Set<string> {
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const names = new Set(module.staticImports.map(({ moduleRequest }) => moduleRequest.value));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest) names.add(moduleRequest.value);
  }
  new Visitor({ TSImportType: ({ source: from }) => void names.add(from.value) }).visit(program);
  for (const name of loadedBy(path, program)) names.add(name);
  return names;
}

function valueImportsOf(path: string, source: string): string[] {
  const { program, module } = parseSync(path, source);
  const imported = module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType));
  const exported = module.staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType));
  return [
    ...imported.map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ...loadedBy(path, program),
  ];
}

/** What `import()` loads. */
function loadedBy(path: string, program: Program): string[] {
  const names: string[] = [];
  new Visitor({
    ImportExpression({ source: from }) {
      if (from.type !== 'Literal' || typeof from.value !== 'string')
        throw new Error(`${path}: import() of what is no plain text cannot be followed`);
      names.push(from.value);
    },
  }).visit(program);
  return names;
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}
