// `npm start`: installs what is missing, builds, and shows the extension on news pages that we wrote.

import { ensureBrowser } from './install-browser.mjs';
import { setup } from './setup.mjs';
import { mustPass, runPackage } from './steps.mjs';

try {
  setup();
  const browser = ensureBrowser();
  mustPass('wxt', ['build']);
  const status = runPackage('tsx', ['scripts/demo.ts'], { env: { WIREPRINT_BROWSER: browser } });
  process.exitCode = typeof status === 'number' ? status : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
