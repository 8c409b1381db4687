import { defineBackground } from 'wxt/utils/define-background';
import { CollectorPage } from '../src/background/collector-page';
import { frameHost } from '../src/background/frame-host';
import { offscreenHost } from '../src/background/offscreen-host';
import { makeOwnFile } from '../src/background/own-file';
import { logMemory } from '../src/background/session-memory';
import { startBackground } from '../src/background/start';
import { webFetcher } from '../src/background/web-fetcher';
import { readMarkup } from '../src/collect/read-markup';

// Firefox's background is a page and reads what tabs show itself; Chrome's is a worker, which has no DOM. The build leaves out what its browser does not use.
export default defineBackground(() => {
  const collector = new CollectorPage(import.meta.env.FIREFOX ? frameHost : offscreenHost);
  const fetcher = webFetcher(collector);
  if (import.meta.env.FIREFOX) startBackground(async (page) => readMarkup(page), fetcher, makeOwnFile, null);
  else
    startBackground(
      (page) => collector.ask('readMarkup', page),
      fetcher,
      (parts) => collector.makeFile(parts),
      logMemory,
    );
});
