// The packages for the stores, as `npm run zip` leaves them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

export type Store = 'chrome' | 'firefox';
export const STORES: readonly Store[] = ['chrome', 'firefox'];

const nameOf = (part: Store | 'sources') => `wireprint-${version}-${part}.zip`;

/** The bytes of a package under a root that it was built in. */
export function readZip(part: Store | 'sources', root = ROOT): Uint8Array {
  const path = join(root, '.output', nameOf(part));
  if (!existsSync(path)) throw new Error(`${path} does not exist. Run \`npm run zip\`.`);
  return readFileSync(path);
}

/** The files of a package: content by path. */
export const unzip = (zip: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(zip);

export interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

export function manifestOf(store: Store): Manifest {
  return JSON.parse(new TextDecoder().decode(unzip(readZip(store))['manifest.json'])) as Manifest;
}

/** Builds the packages from the sources under a root. `NODE_ENV` is removed, since vitest sets it to `test` and libraries then build differently. */
export function makePackages(root: string): void {
  const { NODE_ENV, ...env } = process.env;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const store of STORES) execFileSync(process.execPath, [wxt, 'zip', '-b', store], { cwd: root, env, stdio: 'pipe' });
}
