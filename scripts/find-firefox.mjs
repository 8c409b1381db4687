// Finds a Firefox, and tells which version it is.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The oldest that the extension can be installed in: the first that knows what it says of the data it collects. The manifest names the same. */
export const OLDEST_FIREFOX = 142;

const COMMANDS = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const MAC_APPS = ['Firefox.app', 'Firefox ESR.app', 'Firefox Developer Edition.app', 'Firefox Nightly.app'];
const WINDOWS_APPS = ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'];

/** The path of a Firefox, or null. A path named by the environment is taken before all others. */
export function findFirefox(env = process.env, platform = process.platform) {
  if (env.WIREPRINT_FIREFOX) {
    if (isFile(env.WIREPRINT_FIREFOX)) return env.WIREPRINT_FIREFOX;
    // A browser that was named and is not there is an error to show, not to pass over.
    throw new Error(`No Firefox at ${env.WIREPRINT_FIREFOX}, which the environment names.`);
  }
  return installed(env, platform).find(isFile) ?? null;
}

/** Its main version, 153; NaN where it cannot be told. */
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

/** Its application.ini says `Version=153.7.0`; it lies beside the program, or on a Mac in the folder of resources. */
function fromItsFiles(program) {
  const folder = dirname(program);
  const found = [join(folder, 'application.ini'), join(folder, '../Resources/application.ini')].find(isFile);
  return found && /^Version=(\S+)/m.exec(readFileSync(found, 'utf8'))?.[1];
}

/** It prints `Mozilla Firefox 153.7.0esr`. */
function fromItself(path) {
  return /Firefox (\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(findFirefox() ?? 'none');
}
