import { defineBackground } from 'wxt/utils/define-background';
import { askCollectorPage } from '../src/background/collector-page';
import { logMemory } from '../src/background/session-memory';
import { startBackground } from '../src/background/start';
import { readMarkup } from '../src/collect/read-markup';

// Firefox's background is a page and reads markup itself; Chrome's is a worker, which has no DOM. The build leaves out what its browser does not use.
export default defineBackground(() =>
  import.meta.env.FIREFOX ? startBackground(async (page) => readMarkup(page), null) : startBackground(askCollectorPage, logMemory),
);
