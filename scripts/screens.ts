// `npm run build && npm run build:firefox && npm run screens`: draws every screen and state in both browsers, and the table to look through them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeIndex } from './screens/write-index';

const DRAW = fileURLToPath(new URL('screens/draw.ts', import.meta.url));
const [browser] = process.argv.slice(2);

// One browser at a time, each in a process of its own: the test harness knows the one that it was started for.
for (const tested of browser ? [browser] : ['chromium', 'firefox']) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', DRAW], {
    stdio: 'inherit',
    env: { ...process.env, WIREPRINT_TESTED: tested },
  });
  if (status !== 0) throw new Error(`The pictures of ${tested} are not all drawn`);
}
await writeIndex();
