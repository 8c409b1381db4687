import { defineBackground } from 'wxt/utils/define-background';
import { askCollectorPage } from '../src/background/collector-page';
import { startBackground } from '../src/background/start';
import { readMarkup } from '../src/collect/read-markup';

// Firefox's background is a page and reads markup itself; Chrome's is a worker, which has no DOM. The build leaves out what its browser does not use.
export default defineBackground(() => startBackground(import.meta.env.FIREFOX ? async (page) => readMarkup(page) : askCollectorPage));
