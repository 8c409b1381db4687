// The built extension, in its two forms.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What people install: nothing granted at install. */
export const SHIPPED = join(ROOT, '.output/chrome-mv3');
/** The same code with host permissions in its manifest, so that no prompt has to be answered. */
export const GRANTED = join(ROOT, '.output/chrome-mv3-browser-test');

export function mustBeBuilt(build: string): void {
  if (existsSync(join(build, 'manifest.json'))) return;
  throw new Error(`Not built yet: ${build}. Run \`npm run check\`, or \`npx wxt build\` and \`npx wxt build --mode browser-test\`.`);
}
