// `npm run new -- KIND …`: writes the skeleton of something that the tree has many of. Each kind is one file of `scripts/new/`, which exports
// `help` (how it is called) and `write(args, root)` (writes its files below the root, and returns the lines that say what to do next).

import { readdirSync } from 'node:fs';
import { ROOT } from './setup.mjs';

const KINDS = readdirSync(new URL('new/', import.meta.url))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace('.mjs', ''));

const [kind, ...args] = process.argv.slice(2);
try {
  console.log(await answer());
} catch (error) {
  // Somebody typed something that does not fit: the message says what, a stack says nothing more.
  console.error(`${error.message}\n`);
  console.error(`See: npm run new -- ${KINDS.includes(kind) ? `${kind} ` : ''}--help`);
  process.exitCode = 1;
}

async function answer() {
  if (kind === undefined || kind === '--help')
    return `npm run new -- KIND …\n\nKinds: ${KINDS.join(', ')}. Each explains itself: npm run new -- KIND --help`;
  if (!KINDS.includes(kind)) throw new Error(`There is no kind “${kind}”; there are: ${KINDS.join(', ')}`);
  const { help, write } = await import(`./new/${kind}.mjs`);
  return args.includes('--help') ? help : write(args, ROOT).join('\n');
}
