// Registers everything that the background listens to. It keeps no state for a tab: the browser may put it to sleep at any moment.
import { browser } from 'wxt/browser';
import { ALL_SITES } from '../core/site-patterns';
import { ArticleStore } from '../store/article-store';
import { keepReserves } from '../store/disk-room';
import { lossRecord } from '../store/loss-record';
import { reportFailure } from '../store/report-failure';
import type { LogMemory } from '../store/sound-log';
import { answerAddressBar } from './address-bar';
import { END_PAUSE, GO_ON_IMPORT, POLL_FOLLOWS, wakeForFollows } from './alarms';
import { applyMissed, applyWatching, dropExpired } from './apply-settings';
import type { Collector } from './collect-page';
import type { Fetcher } from './fetcher';
import { handlePageCalls } from './handle-page-calls';
import { handleScreenCalls } from './handle-screen-calls';
import { languageLists } from './language-lists';
import { noteRequest } from './page-loads';
import { setPauseAlarm } from './pause';
import { Poller } from './poll-follows';
import { lookAtClock } from './reader-clock';
import { remakeFingerprints } from './remake-fingerprints';
import { runImport } from './run-import';
import { showCommon } from './show-common';
import { showEverywhere, showWithoutPage } from './show-everywhere';
import { surroundings } from './surroundings';
import { syncSettings } from './sync-settings';
import { openPage } from './tabs';
import { answerToolbar } from './toolbar';
import { backUpWhenDue, type FileMaker } from './weekly-backup';

const DROP_EXPIRED = 'drop-expired';
/** Settings count whole days, so twice a day is often enough. */
const DROP_EXPIRED_MINUTES = 720;

/** What follows are given of the world. */
const OUTSIDE = {
  lists: languageLists,
  surroundings: () => surroundings(Date.now()),
  wakeAt: (moment: number | null) => wakeForFollows(moment, Date.now()),
  now: Date.now,
  random: Math.random,
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Called once each time the browser wakes the background; listeners must be registered before it returns.
 *
 * @param logMemory null where the browser's databases have no log that could be torn
 */
export function startBackground(collector: Collector, fetcher: Fetcher, makeFile: FileMaker, logMemory: LogMemory | null): void {
  const store = new ArticleStore(undefined, undefined, lossRecord, logMemory);
  const poller = new Poller({ ...OUTSIDE, store, fetcher });
  const poll = () => void reportFailure('going on with follows', poller.run());
  handleScreenCalls(store, collector, fetcher, makeFile, poll);
  handlePageCalls(store, collector);
  void reportFailure('registering the watch script', applyMissed());
  // As soon as the browser has started, also where nothing is stored for hours: until then, a browser that dies a second time may lose the whole store.
  void reportFailure('securing the log', store.secureLog());
  // Documents of tabs, of sites that the reader lets us read: other requests are not told to us.
  browser.webRequest.onBeforeRequest.addListener(
    (request) => void reportFailure('remembering how a page was loaded', noteRequest(request)),
    { urls: [ALL_SITES], types: ['main_frame'] },
  );
  // Nobody waits for any of this, so each listener reports what fails.
  browser.runtime.onInstalled.addListener(
    ({ reason }) => void reportFailure('the start after an installation', installed(reason === 'install')),
  );
  // Firefox forgets alarms when it is closed.
  browser.runtime.onStartup.addListener(() => void reportFailure('setting the alarms', setAlarms()));
  browser.runtime.onStartup.addListener(() => void reportFailure('registering the watch script', applyWatching()));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    // Other permissions than for sites change nothing of what may be watched.
    event.addListener(({ origins = [] }) => {
      if (origins.length === 0) return;
      void reportFailure('registering the watch script', applyWatching());
      poll();
    });
  }
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) {
    event.addListener(() => {
      // An update of the extension or the end of the browser stops an import too.
      void reportFailure('going on with the import', runImport(store));
      // So does it with the alarm of follows.
      poll();
      // The disk may be full before the first alarm. Where both events come at once, the same files are written twice, whole each time.
      void reportFailure('reserving room on the disk', keepReserves());
    });
  }
  // What the button shows without a page, and the menus, are kept by the browser: as an earlier release or an earlier pause left them.
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) {
    event.addListener(() => void reportFailure('drawing button and menus', showWithoutPage(store)));
  }
  store.tracked.listen(() => void reportFailure('showing what is new of tracked stories', showCommon(store)));
  browser.storage.sync.onChanged.addListener(() => synchronise(store));
  browser.runtime.onStartup.addListener(() => synchronise(store));
  answerToolbar({ store, collector });
  answerAddressBar(store);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === GO_ON_IMPORT) void reportFailure('going on with the import', runImport(store));
    if (name === END_PAUSE) void reportFailure('ending the pause', showEverywhere(store));
    if (name === POLL_FOLLOWS || name === END_PAUSE) poll();
    if (name !== DROP_EXPIRED) return;
    synchronise(store);
    const dropped = reportFailure(
      'dropping expired articles',
      dropExpired(store, () => lookAtClock(store, Date.now())),
    );
    const remade = dropped.then(() => reportFailure('making older fingerprints anew', remakeFingerprints(store)));
    const reserved = remade.then(() => reportFailure('reserving room on the disk', keepReserves()));
    void reserved.then(() => reportFailure('the weekly backup', backUpWhenDue(store, makeFile, Date.now())));
  });
}

function synchronise(store: ArticleStore): void {
  void reportFailure('synchronising the settings', syncSettings(store));
}

async function setAlarms(): Promise<void> {
  await browser.alarms.create(DROP_EXPIRED, { periodInMinutes: DROP_EXPIRED_MINUTES, delayInMinutes: 1 });
  await setPauseAlarm(Date.now());
}

async function installed(isNew: boolean): Promise<void> {
  await setAlarms();
  await applyWatching();
  if (isNew) await openPage('/welcome.html');
}
