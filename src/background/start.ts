// Registers everything that the background answers and listens to. It keeps no state for a tab: the browser may put it to sleep at any moment.
import { browser } from 'wxt/browser';
import { addressKey } from '../core/address';
import type { Settings } from '../core/settings';
import { mayWatch, watchPatterns } from '../core/watching';
import { tellAnswered } from '../messages/answered';
import { contentToBackground, MARKS_TOKEN_LENGTH } from '../messages/content-contract';
import { type Answer, uiToBackground } from '../messages/contract';
import { handle } from '../messages/handle';
import { ArticleStore } from '../store/article-store';
import { parseExport, parseOpening } from '../store/export-file';
import { importedSettings, loadSettings, saveSettings } from '../store/settings';
import { badgeOf } from './badge';
import {
  drawMarks,
  markForm,
  openPage,
  registerWatch,
  removeMarksStyle,
  runReader,
  showBadge,
  tabPage,
  takeForm,
  watchOpenTabs,
} from './browser-calls';
import { compareArticles } from './compare-articles';
import { correct } from './correct';
import { countReadings } from './count-readings';
import { exportCorrections } from './export-corrections';
import { exportPart } from './export-part';
import { findProvenance } from './find-provenance';
import { findStory } from './find-story';
import { markPage } from './mark-page';
import { readTab } from './read-tab';

const DROP_EXPIRED = 'drop-expired';
const HALF_A_DAY_IN_MINUTES = 720;
const DAY = 86_400_000;
/** A page noticed again this soon was read already; what it says has hardly changed. */
const FRESH = 600_000;
/** `a` to `z`. */
const FIRST_LETTER = 97;
const LETTERS = 26;

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

function answerScreens(store: ArticleStore): void {
  handle('page', uiToBackground, {
    findProvenance: ({ url }) => findProvenance(url, store),
    findStory: ({ url }) => findStory(url, store),
    compareArticles: ({ articleId, otherId }) => compareArticles(articleId, otherId, store),
    readTab: ({ tabId }) => readAndBadge(tabId, null, store),
    async correct({ url, tabId, says }) {
      // What is said there is kept as little as what is read there.
      if (tabId !== null && (await tabPage(tabId)).isPrivate) return { id: null, answer: await findProvenance(url, store) };
      const corrected = await correct(url, says, store, Date.now());
      await showAnswer(tabId, corrected.answer);
      return corrected;
    },
    async takeBackCorrection({ url, tabId, id }) {
      await store.corrections.remove(id);
      const answer = await findProvenance(url, store);
      await showAnswer(tabId, answer);
      return answer;
    },
    countCorrections: async () => ({ count: (await store.corrections.all()).length }),
    exportCorrections: async () => ({ text: exportCorrections(await store.corrections.all()) }),
    markPage: async ({ tabId, ...asked }) =>
      markPage({
        ...asked,
        store,
        page: await tabPage(tabId),
        token: lettersByLot(),
        runReader: () => runReader(tabId),
        draw: (marks) => drawMarks(tabId, marks),
      }),
    getSettings: loadSettings,
    async changeSettings(changes) {
      const settings = await saveSettings(changes);
      await watchAnew();
      if (changes.keepDays !== undefined) await dropExpired(store);
      return settings;
    },
    async measureStore() {
      const { oldest, newest, ...size } = await store.measure();
      return { ...size, oldest: isoOf(oldest), newest: isoOf(newest) };
    },
    countReadings: async () => ({ days: await countReadings(store) }),
    async oldestSpan() {
      const span = await store.oldestSpan();
      return span && { ...span, from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() };
    },
    dropOldest: async () => ({ removed: await store.dropOldest() }),
    clearStore: async () => ({ removed: await store.clear() }),
    exportPart: async ({ after }) => exportPart(after, store, await loadSettings()),
    checkPart: ({ text, ...place }) => ({ articles: parseExport(text, place).articles.length }),
    importPart: ({ text, ...place }) => store.recordAll(parseExport(text, place).articles),
    takeBackImport: async ({ numbers, since }) => ({ removed: await store.takeBack(numbers, since) }),
    async finishImport({ opening }) {
      const { settings, corrections } = parseOpening(opening);
      await store.corrections.put(corrections);
      await saveSettings(importedSettings(settings));
      await watchAnew();
      return null;
    },
  });
}

function answerPages(store: ArticleStore): void {
  handle('content', contentToBackground, {
    async noticeArticle({ url }, caller) {
      if (!caller || caller.isPrivate || !mayWatch(await loadSettings(), url) || (await takeForm(caller.tabId, Date.now()))) return null;
      const known = await store.byAddress(addressKey(url));
      if (known && Date.now() - known.readAt < FRESH) {
        const answer = await findProvenance(url, store);
        if (answer) await showBadge(caller.tabId, badgeOf(answer));
      } else await readAndBadge(caller.tabId, url, store);
      return null;
    },
    async noticeForm(_, caller) {
      // In a private window nothing is read without a click.
      if (caller && !caller.isPrivate) await markForm(caller.tabId, Date.now());
      return null;
    },
    async takeMarksAway({ token }, caller) {
      if (caller) await removeMarksStyle(caller.tabId, token);
      return null;
    },
  });
}

/** @param noticed as `readTab` takes it */
async function readAndBadge(tabId: number, noticed: string | null, store: ArticleStore) {
  const [settings, page] = await Promise.all([loadSettings(), tabPage(tabId)]);
  const answer = await readTab({
    store,
    keepText: settings.keepText,
    now: Date.now(),
    page,
    noticed,
    runReader: () => runReader(tabId),
  });
  await showAnswer(tabId, answer);
  return answer;
}

/** On the toolbar button, and in the panel where one is open. */
async function showAnswer(tabId: number | null, answer: Answer | null): Promise<void> {
  if (tabId === null || answer === null) return;
  await showBadge(tabId, badgeOf(answer));
  // What is not kept cannot be asked for again.
  if (answer.article.kept) tellAnswered(tabId);
}

async function installed(isNew: boolean): Promise<void> {
  await browser.alarms.create(DROP_EXPIRED, { periodInMinutes: HALF_A_DAY_IN_MINUTES, delayInMinutes: 1 });
  await watchAnew();
  if (isNew) await openPage('/welcome.html');
}

/** Registers the watch script as the settings say now, and reads the tabs that are open already. */
async function watchAnew(): Promise<void> {
  const settings = await loadSettings();
  const { matches, excludeMatches } = watchPatterns(settings);
  await registerWatch(matches, excludeMatches);
  if (matches.length > 0) await watchOpenTabs((url) => mayWatch(settings, url));
}

async function dropExpired(store: ArticleStore): Promise<void> {
  const { keepDays }: Settings = await loadSettings();
  await store.dropReadBefore(Date.now() - keepDays * DAY);
}

function lettersByLot(): string {
  return String.fromCharCode(...crypto.getRandomValues(new Uint8Array(MARKS_TOKEN_LENGTH)).map((byte) => FIRST_LETTER + (byte % LETTERS)));
}

function isoOf(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
