// A copy of the tree in a temporary folder, in which a recipe of CONTRIBUTING.md is followed for a test.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Output {
  readonly status: number | null;
  readonly text: string;
}

export class TreeCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'wireprint-tree-'));

  /** Copies the files that git knows or would add, below these paths; packages are those of the tree itself. */
  constructor(paths: readonly string[]) {
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths];
    const files = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
    for (const path of files) if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(this.root, path));
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  /** `npm run new -- …` */
  runNew(...args: readonly string[]): Output {
    return this.#run(['scripts/new.mjs', ...args]);
  }

  /** `npx vitest run --project unit …`; its output names every test. */
  runTests(...paths: readonly string[]): Output {
    return this.#run(['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=verbose', ...paths]);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Puts `to` in the place of `from`; throws where the file does not hold it. */
  change(path: string, from: string, to: string): void {
    if (!this.read(path).includes(from)) throw new Error(`${path} does not hold: ${from}`);
    this.rewrite(path, (text) => text.replace(from, to));
  }

  rewrite(path: string, by: (text: string) => string): void {
    writeFileSync(join(this.root, path), by(this.read(path)));
  }

  /** Takes a file away, where the tree has it. */
  drop(path: string): void {
    rmSync(join(this.root, path), { force: true });
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  #run(args: readonly string[]): Output {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { status, text: stdout + stderr };
  }
}
