// Holds each script of the built extension to its size budget.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './setup.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3');

/** kB (1,000 bytes) of gzip. The first three enter a page; the popup has to open at once. */
const BUDGETS = [
  { name: 'watch', page: null, file: 'watch.js', most: 6 },
  { name: 'reader', page: null, file: 'reader.js', most: 40 },
  { name: 'marks', page: null, file: 'marks.js', most: 12 },
  { name: 'popup', page: 'popup.html', file: null, most: 45 },
  { name: 'story', page: 'story.html', file: null, most: 90 },
];

/** Throws where a script is missing or larger than its budget. */
export function checkBundleSizes() {
  const broken = BUDGETS.filter((budget) => {
    const files = budget.page === null ? [budget.file] : scriptsOf(budget.page);
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0) / 1000;
    console.log(`${budget.name.padEnd(8)}${size.toFixed(1).padStart(6)} kB gzip, at most ${budget.most}`);
    return size > budget.most;
  });
  if (broken.length > 0) throw new Error(`Over budget: ${broken.map(({ name }) => name).join(', ')}`);
}

/** The scripts that a page loads, its preloaded chunks included: <script src="/chunks/popup-abc.js">, <link href="/chunks/x.js">. */
function scriptsOf(page) {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);
  if (files.length === 0) throw new Error(`${page} loads no script`);
  return files;
}
