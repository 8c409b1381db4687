// Whatever gets into a page of ours, a remote image on the story page too: the browser itself refuses to ask another host for it.
import { tryToLeak } from '../../../test/browser/harness/leaks';
import { foreignRequests } from '../../../test/browser/harness/requests';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { readPage } from '../reading';

const LEAK = 'http://fuite.example';
const COLLECTOR = 'collector.html';
const STORY = 'http://archives.example/2024/05/13/recit';

/** What the collector page may do besides: it asks feeds and pages. */
const REQUESTS = ['/fetch', '/post', '/beacon', '/prefetch'];

async function letsNothingOut({ reader, web }: Ground, path: string): Promise<readonly string[]> {
  await readPage(reader, await reader.visit(STORY));
  const page = await reader.openOwn(path);
  if (path.startsWith('story')) await page.waitForSelector('.summary');
  web.takeLog();
  // The compiler that runs this file marks names of functions with a call, which a page does not know.
  await page.evaluate('globalThis.__name = (named) => named');
  const refused = await page.evaluate(tryToLeak, LEAK);
  await page.close();
  const mayAsk = (request: string) => path === COLLECTOR && REQUESTS.some((way) => request.endsWith(way));
  const asked = foreignRequests(web.takeLog()).filter((request) => request.includes('fuite.example') && !mayAsk(request));
  return [
    ...asked.map((request) => `It was let out: ${request}`),
    ...(refused.includes('img-src') ? [] : [`Refused was only: ${refused}`]),
  ];
}

const PATHS = [`story.html?url=${encodeURIComponent(STORY)}`, 'popup.html', 'sidepanel.html', 'options.html', 'welcome.html', COLLECTOR];

export const attacks: readonly Attack[] = PATHS.map((path) => ({
  holds: `nothing that gets into ${path.replace(/\?.*/, '')} can ask another host: no image, frame, style${path === COLLECTOR ? ' or form' : ', form or request'}`,
  pages: new Map([[STORY, attackPage(STORY, {})]]),
  build: 'granted',
  run: (ground) => letsNothingOut(ground, path),
}));
