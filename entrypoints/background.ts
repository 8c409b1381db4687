import { defineBackground } from 'wxt/utils/define-background';
import { askCollectorPage, makeCollectorFile } from '../src/background/collector-page';
import { makeOwnFile } from '../src/background/own-file';
import { logMemory } from '../src/background/session-memory';
import { startBackground } from '../src/background/start';
import { readMarkup } from '../src/collect/read-markup';

// Firefox's background is a page and reads markup itself; Chrome's is a worker, which has no DOM. The build leaves out what its browser does not use.
export default defineBackground(() =>
  import.meta.env.FIREFOX
    ? startBackground(async (page) => readMarkup(page), makeOwnFile, null)
    : startBackground(askCollectorPage, makeCollectorFile, logMemory),
);
