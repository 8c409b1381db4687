// The collector page of Firefox, whose background is a page: a frame in it.
import { browser } from 'wxt/browser';
import type { CollectorHost } from './collector-page';

/** The page takes its frame away by itself when it has had nothing to do for a while. */
const frameOf = () => document.querySelector('iframe');

export const frameHost: CollectorHost = {
  async open() {
    if (frameOf()) return;
    const frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL('/collector.html');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
  },
  async close() {
    frameOf()?.remove();
  },
};
