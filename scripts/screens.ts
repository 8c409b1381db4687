// Draws every screen and state into .output/screens, with an index.html that shows them side by side.
// npm run build && npm run build:firefox && npm run screens -- [chromium|firefox] [--keep]
import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { indexPage, parsePicture } from './screens/index-page';
import { keepShownPictures } from './screens/kept-pictures';
import { DRAWN } from './screens/pictures';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Replaces the pictures under docs/screens that have changed. */
    keep: { type: 'boolean', default: false },
  },
});
const DRAW = fileURLToPath(new URL('screens/draw.ts', import.meta.url));

// One process per browser: the test harness reads at its start which browser it drives.
for (const tested of positionals.length > 0 ? positionals : ['chromium', 'firefox']) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', DRAW], {
    stdio: 'inherit',
    env: { ...process.env, WIREPRINT_TESTED: tested },
  });
  if (status !== 0) throw new Error(`Not all pictures were drawn in ${tested}`);
}

const files = await readdir(DRAWN, { recursive: true });
const pictures = files.flatMap((file) => parsePicture(file.replaceAll(sep, '/')) ?? []);
await writeFile(join(DRAWN, 'index.html'), indexPage(pictures));
console.log(`${pictures.length} pictures: ${join(DRAWN, 'index.html')}`);
if (values.keep) {
  const changed = await keepShownPictures();
  console.log(changed.length > 0 ? `Replaced in docs/screens: ${changed.join(', ')}` : 'The pictures in docs/screens are as drawn');
}
