// Registers everything that the background listens to. It keeps no state for a tab: the browser may put it to sleep at any moment.
import { browser } from 'wxt/browser';
import { ArticleStore } from '../store/article-store';
import { applyWatching, dropExpired } from './apply-settings';
import { openPage } from './browser-calls';
import { handlePageCalls } from './handle-page-calls';
import { handleScreenCalls } from './handle-screen-calls';

const DROP_EXPIRED = 'drop-expired';
/** Settings count whole days, so twice a day is often enough. */
const DROP_EXPIRED_MINUTES = 720;

/** Called once each time the browser wakes the background; listeners must be registered before it returns. */
export function startBackground(): void {
  const store = new ArticleStore();
  handleScreenCalls(store);
  handlePageCalls(store);
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason === 'install'));
  browser.runtime.onStartup.addListener(() => void applyWatching());
  browser.permissions.onAdded.addListener(() => void applyWatching());
  browser.permissions.onRemoved.addListener(() => void applyWatching());
  browser.alarms.onAlarm.addListener(({ name }) => void (name === DROP_EXPIRED && dropExpired(store)));
}

async function installed(isNew: boolean): Promise<void> {
  await browser.alarms.create(DROP_EXPIRED, { periodInMinutes: DROP_EXPIRED_MINUTES, delayInMinutes: 1 });
  await applyWatching();
  if (isNew) await openPage('/welcome.html');
}
