// Removes from package-lock.json the fields that name a host: whom to fund, and where a package was downloaded from.
// Run it after every `npm install`; test/tree.test.ts fails if you forget.

import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const NAMES_A_HOST = new Set(['funding', 'resolved', 'deprecated']);

const before = readFileSync(LOCK, 'utf8');
const lock = JSON.parse(before);
for (const entry of Object.values(lock.packages)) {
  for (const key of Object.keys(entry)) if (NAMES_A_HOST.has(key)) delete entry[key];
}
const after = `${JSON.stringify(lock, null, 2)}\n`;
if (after !== before) writeFileSync(LOCK, after);
console.log(after === before ? 'package-lock.json was tidy' : 'package-lock.json tidied');
