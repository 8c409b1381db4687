// The collector page of Chrome, whose background is a worker: an offscreen document.
import { browser } from 'wxt/browser';
import type { CollectorHost } from './collector-page';

/** Chrome's calls for it, which the types of other browsers do not know */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
interface Chrome {
  readonly offscreen: Offscreen;
  readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}
const chromeCalls = () => browser as unknown as Chrome;

const PAGE = {
  url: '/collector.html',
  reasons: ['DOM_PARSER', 'BLOBS'],
  justification:
    'Reads the article from the markup of a page where no code of that page can run, asks feeds that the reader follows, and makes the file of a backup.',
};

export const offscreenHost: CollectorHost = {
  async open() {
    const { offscreen, runtime } = chromeCalls();
    const opened = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (opened.length === 0) await offscreen.createDocument(PAGE);
  },
  close: () => chromeCalls().offscreen.closeDocument(),
};
