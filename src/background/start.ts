// Registers everything that the background answers and listens to. It keeps no state for a tab: the browser may put it to sleep at any moment.
import { browser } from 'wxt/browser';
import { ArticleStore } from '../store/article-store';
import { answerPages } from './answer-pages';
import { answerScreens } from './answer-screens';
import { openPage } from './browser-calls';
import { dropExpired } from './drop-expired';
import { watchAnew } from './watch-anew';

const DROP_EXPIRED = 'drop-expired';
const HALF_A_DAY_IN_MINUTES = 720;

/** Called once each time the browser wakes the background; listeners must be registered before it returns. */
export function startBackground(): void {
  const store = new ArticleStore();
  answerScreens(store);
  answerPages(store);
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason === 'install'));
  browser.runtime.onStartup.addListener(() => void watchAnew());
  browser.permissions.onAdded.addListener(() => void watchAnew());
  browser.permissions.onRemoved.addListener(() => void watchAnew());
  browser.alarms.onAlarm.addListener(({ name }) => void (name === DROP_EXPIRED && dropExpired(store)));
}

async function installed(isNew: boolean): Promise<void> {
  await browser.alarms.create(DROP_EXPIRED, { periodInMinutes: HALF_A_DAY_IN_MINUTES, delayInMinutes: 1 });
  await watchAnew();
  if (isNew) await openPage('/welcome.html');
}
