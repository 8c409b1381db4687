// The two builds of the extension for the browser that is tested.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The projects of vitest.config.ts set WIREPRINT_TESTED. */
export const TESTED = process.env.WIREPRINT_TESTED === 'firefox' ? 'firefox' : 'chromium';
const NAME = TESTED === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';

/** What people install: without host permissions. */
export const SHIPPED = join(ROOT, '.output', NAME);
/** The same code with host permissions in its manifest, so that a test meets no permission prompt. */
export const GRANTED = join(ROOT, '.output', `${NAME}-browser-test`);

export function mustBeBuilt(build: string): void {
  if (existsSync(join(build, 'manifest.json'))) return;
  throw new Error(
    `Not built yet: ${build}. Run \`npm run check\`, or \`npx wxt build\` and \`npx wxt build --mode browser-test\`; \`-b firefox\` for Firefox.`,
  );
}
