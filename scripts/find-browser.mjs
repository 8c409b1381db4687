// Finds a browser of the Chrome family that can load an unpacked extension.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names on the PATH, best first: Chromium still loads extensions from the command line. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser, or null. WIREPRINT_BROWSER and CHROME_PATH come before everything else. */
export function findBrowser(env = process.env, platform = process.platform) {
  for (const path of candidates(env, platform)) if (isFile(path)) return path;
  return null;
}

function candidates(env, platform) {
  const named = [env.WIREPRINT_BROWSER, env.CHROME_PATH].filter(Boolean);
  // A wrong path is reported: with another browser in its place the mistake would go unnoticed.
  for (const path of named) if (!isFile(path)) throw new Error(`No browser at ${path}, which the environment names.`);
  return [...named, ...ofPlaywright(env, platform), ...installed(env, platform)];
}

function installed(env, platform) {
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) => MAC_APPS.map((app) => join(root, app)));
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS_APPS.map((app) => `${root}\\${app}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Playwright's downloads, newest first: ms-playwright/chromium-1234/chrome-linux64/chrome */
function ofPlaywright(env, platform) {
  const root = env.PLAYWRIGHT_BROWSERS_PATH || playwrightRoot(env, platform);
  if (!existsSync(root)) return [];
  const builds = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return builds.flatMap((build) => insideBuild(join(root, build), platform));
}

function playwrightRoot(env, platform) {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

function insideBuild(build, platform) {
  const folders = readdirSync(build, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = { darwin: MAC_APPS, win32: ['chrome.exe'] }[platform] ?? ['chrome'];
  return folders.flatMap((folder) => names.map((name) => join(build, folder.name, name)));
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(findBrowser() ?? 'none');
}
