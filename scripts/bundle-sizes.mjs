// Holds each script of the built extension to its size budget.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './setup.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3');

/** kB (1,000 bytes) of gzip. The first three enter a page; the popup has to open at once. */
const BUDGETS = [
  { name: 'watch', page: null, file: 'watch.js', max: 6 },
  { name: 'reader', page: null, file: 'reader.js', max: 10 },
  { name: 'marks', page: null, file: 'marks.js', max: 12 },
  { name: 'popup', page: 'popup.html', file: null, max: 45 },
  { name: 'story', page: 'story.html', file: null, max: 90 },
];
/** kB as it is, since no network carries it: a browser reads and evaluates it whenever it wakes the background. */
const MAX_BACKGROUND = 650;

/** Throws where a script is missing or larger than its budget. */
export function checkBundleSizes() {
  const isHeld = BUDGETS.map(({ name, page, file, max }) => {
    const files = page === null ? [file] : scriptsOf(page);
    return isWithin(
      name,
      files.reduce((sum, script) => sum + gzipSync(readScript(script)).length, 0),
      'gzip',
      max,
    );
  });
  isHeld.push(isWithin('background', readScript('background.js').length, 'raw', MAX_BACKGROUND));
  if (isHeld.includes(false)) throw new Error('A script is over its budget');
}

function isWithin(name, bytes, form, max) {
  const size = bytes / 1000;
  console.log(`${name.padEnd(10)}${size.toFixed(1).padStart(6)} kB ${form}, at most ${max}`);
  return size <= max;
}

const readScript = (file) => readFileSync(join(BUILD, file));

/** The scripts that a page loads, its preloaded chunks included: <script src="/chunks/popup-abc.js">, <link href="/chunks/x.js">. */
function scriptsOf(page) {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);
  if (files.length === 0) throw new Error(`${page} loads no script`);
  return files;
}
