// The files under .github: no machine here runs them, so their form and what they name are checked.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, '.github');
const namesIn = (folder: string) => readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.yml'));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const parsed = <Shape>(path: string): Shape => parse(readFileSync(join(FOLDER, path), 'utf8'), { strict: true, uniqueKeys: true }) as Shape;
const { scripts, devDependencies, overrides } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'devDependencies' | 'overrides',
  Readonly<Record<string, string>>
>;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe.each(namesIn('workflows'))('%s', (name) => {
  const { permissions, jobs } = parsed<Workflow>(`workflows/${name}`);
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  const commands = steps.flatMap(({ run }) => run ?? []);

  test('may only read, unless a job asks for more', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('every action is pinned to a commit', () => {
    const used = [...Object.values(jobs), ...steps].flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !action.startsWith('./') && !/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(used.filter((action) => action.startsWith('./') && !existsSync(join(ROOT, action)))).toEqual([]);
  });

  test('every script that it runs exists', () => {
    const npmScripts = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm (?:run ([\w:-]+)|(test))/g)].map(([, run, own]) => run ?? own ?? ''),
    );
    expect(npmScripts.filter((script) => !(script in scripts))).toEqual([]);
    const files = commands.flatMap((command) => command.match(/\bscripts\/[\w./-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('every job that it waits for exists, and no job runs without end', () => {
    for (const { needs, uses, 'timeout-minutes': minutes } of Object.values(jobs)) {
      if (needs) expect(Object.keys(jobs)).toContain(needs);
      if (!uses) expect(minutes).toBeGreaterThan(0);
    }
  });

  test('Node is the one of .nvmrc', () => {
    const versions = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')).map((step) => step.with?.['node-version-file']);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((file) => file !== '.nvmrc')).toEqual([]);
    expect(existsSync(join(ROOT, '.nvmrc'))).toBe(true);
  });
});

test('the tests run on every push to main, on pull requests, and before a release', () => {
  const { on, jobs } = parsed<Workflow>('workflows/test.yml');
  expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null, workflow_call: null });
  expect(jobs.test?.steps?.at(-1)?.run).toBe('npm test');
});

test('a release: tests, then packages and checksums, then a job that may write and runs no code of the tree', () => {
  const { on, jobs } = parsed<Workflow>('workflows/release.yml');
  expect(on).toEqual({ push: { tags: ['v*'] } });
  expect(jobs.build?.needs).toBe('test');
  expect(jobs.build?.permissions).toBeUndefined();
  const built = jobs.build?.steps?.map(({ run }) => run ?? '').join('\n');
  for (const part of ['scripts/release-text.mjs "$GITHUB_REF_NAME"', 'npm run zip', 'sha256sum wireprint-*.zip > SHA256SUMS'])
    expect(built).toContain(part);
  expect(jobs.publish?.needs).toBe('build');
  expect(jobs.publish?.permissions).toEqual({ contents: 'write' });
  expect(
    jobs.publish?.steps?.filter(({ run, uses }) => /\b(npm|npx|node)\b/.test(run ?? '') || uses?.startsWith('actions/checkout')),
  ).toEqual([]);
});

test('a list is published from forks alone whose owner has named it, its key is in no command, and its files are a branch of their own', () => {
  const { on, jobs } = parsed<Workflow>('workflows/publish-list.yml');
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  const { publish } = jobs;
  expect(publish).toMatchObject({ if: "vars.LIST_NAME != ''", permissions: { contents: 'write' } });
  const commands = publish?.steps?.flatMap(({ run }) => run ?? []).join('\n') ?? '';
  expect(commands).not.toMatch(/\$\{\{/);
  const verbs = [...commands.matchAll(/wireprint -- (\w+)/g)].map(([, verb]) => verb);
  expect(verbs).toEqual(['collect', 'publish', 'verify']);
  expect(commands.match(/git push[^\n]* list$/gm)).toHaveLength(1);
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
  readonly validations?: { readonly required: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

describe.each(namesIn('ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))('the form %s', (name) => {
  const form = parsed<Form>(`ISSUE_TEMPLATE/${name}`);

  test('says what it is for', () => {
    expect(form.name).not.toBe('');
    expect(form.description).not.toBe('');
  });

  test('every field has an id of its own and a label, and some must be filled in', () => {
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(form.body.filter(({ type }) => !['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
    expect(fields.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  });
});

test('there is a form for a wrong answer, a missing agency and a language, and each asks for what is needed', () => {
  const idsOf = (name: string) => parsed<Form>(`ISSUE_TEMPLATE/${name}.yml`).body.flatMap(({ id }) => id ?? []);
  expect(idsOf('wrong-answer')).toEqual(expect.arrayContaining(['address', 'said', 'page-says', 'objections']));
  expect(idsOf('missing-agency')).toEqual(expect.arrayContaining(['name', 'site', 'language', 'example']));
  expect(idsOf('language')).toEqual(
    expect.arrayContaining(['language', 'source-words', 'byline-words', 'agency-words', 'photo-words', 'credits', 'not-credits']),
  );
});

test('every recipe that a form or the pull request form names is in CONTRIBUTING.md', () => {
  const forms = ['pull_request_template.md', ...namesIn('ISSUE_TEMPLATE').map((name) => `ISSUE_TEMPLATE/${name}`)];
  const text = forms.map((path) => readFileSync(join(FOLDER, path), 'utf8')).join('\n');
  // `the recipe "A language for credits" in CONTRIBUTING.md`, `CONTRIBUTING, "A figure"`
  const named = [...text.matchAll(/recipe "([^"]+)"|CONTRIBUTING, "([^"]+)"/g)].map(([, recipe, other]) => recipe ?? other);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((recipe) => !read('CONTRIBUTING.md').includes(`**${recipe}.**`))).toEqual([]);
});

interface Update {
  readonly 'package-ecosystem': string;
  readonly 'versioning-strategy'?: string;
  readonly groups: Readonly<Record<string, unknown>>;
  readonly ignore?: readonly { readonly 'dependency-name': string }[];
}

test('dependencies and actions are kept current, in groups, with exact versions', () => {
  const { version, updates } = parsed<{ version: number; updates: readonly Update[] }>('dependabot.yml');
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { groups } of updates) expect(Object.keys(groups)).not.toEqual([]);
  const [npm] = updates;
  expect(npm?.['versioning-strategy']).toBe('increase');
  expect(npm?.ignore?.filter((entry) => !(entry['dependency-name'] in devDependencies))).toEqual([]);
});

test('each override follows a package of our own, so that an update changes both', () => {
  expect(Object.entries(overrides).filter(([name, version]) => version !== `$${name}` || !(name in devDependencies))).toEqual([]);
});
