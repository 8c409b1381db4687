// Finds Firefox and its version.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The first version that knows `data_collection_permissions`. wxt.config.ts names the same version in the manifest. */
export const OLDEST_FIREFOX = 142;

const COMMANDS = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const MAC_APPS = ['Firefox.app', 'Firefox ESR.app', 'Firefox Developer Edition.app', 'Firefox Nightly.app'];
const WINDOWS_APPS = ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'];

/** The path of a Firefox, or null. WIREPRINT_FIREFOX comes before everything else. */
export function findFirefox(env = process.env, platform = process.platform) {
  if (env.WIREPRINT_FIREFOX) {
    if (isFile(env.WIREPRINT_FIREFOX)) return env.WIREPRINT_FIREFOX;
    // A wrong path is reported: with another browser in its place the mistake would go unnoticed.
    throw new Error(`No Firefox at ${env.WIREPRINT_FIREFOX}, which the environment names.`);
  }
  return installed(env, platform).find(isFile) ?? null;
}

/** The major version, such as 153; NaN if it cannot be found out. */
export function versionOf(path) {
  return Number.parseInt(fromItsFiles(realpathSync(path)) ?? fromItself(path) ?? '', 10);
}

function installed(env, platform) {
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      MAC_APPS.map((app) => join(root, app, 'Contents/MacOS/firefox')),
    );
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS_APPS.map((app) => `${root}\\${app}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Reads `Version=153.7.0` in application.ini, which lies beside the program, or on a Mac under Resources. */
function fromItsFiles(program) {
  const folder = dirname(program);
  const found = [join(folder, 'application.ini'), join(folder, '../Resources/application.ini')].find(isFile);
  return found && /^Version=(\S+)/m.exec(readFileSync(found, 'utf8'))?.[1];
}

/** Runs it with --version, which prints `Mozilla Firefox 153.7.0esr`. */
function fromItself(path) {
  return /Firefox (\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(findFirefox() ?? 'none');
}
