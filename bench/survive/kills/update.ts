// The browser replaces the extension by a newer version while it is working.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kill } from '../kill';

export const kill: Kill = {
  name: 'the extension is updated',
  // The browser looks at the new version first: Chromium for 40 to 120 ms, Firefox, which has read it before, for 30 and until it hears of it.
  lead: 120,
  async aim(reader, round) {
    // In the same folder, from which Chromium takes the address of an extension.
    const path = join(reader.build, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...manifest, version: `9.9.${round}` }));
    const update = await reader.aimUpdate(reader.build);
    return async () => {
      await update();
      return reader;
    };
  },
};
