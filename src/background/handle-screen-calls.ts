// Calls of the extension's own pages: each is handed to its use case.
import { uiToBackground } from '../messages/contract';
import { handle } from '../messages/handle';
import type { ArticleStore } from '../store/article-store';
import { parseExport } from '../store/export-file';
import { reportFailure } from '../store/report-failure';
import { loadSettings } from '../store/settings';
import { countExpiring } from './apply-settings';
import { type Collector, collectPage } from './collect-page';
import { compareArticles } from './compare-articles';
import { compareStored } from './compare-stored';
import { countReadings } from './count-readings';
import { dropArticles } from './drop-articles';
import { exportObjections } from './export-objections';
import { exportChosen, exportPart, exportSettings } from './export-part';
import type { Fetcher } from './fetcher';
import { findHints } from './find-hints';
import { findPhrases } from './find-phrases';
import { findPrinted } from './find-printed';
import { findProvenance } from './find-provenance';
import { findReading } from './find-reading';
import { findStory } from './find-story';
import { addFollows, askFollows, changeFollow, findFeeds, followsToday, listFollows, removeFollows } from './follow-calls';
import { followSettings, showAgain } from './follow-settings';
import { languageLists } from './language-lists';
import { markTab } from './mark-tab';
import { changePause, currentPause } from './pause';
import { previewImport } from './preview-import';
import { readAndShow } from './read-tab';
import { readingMoment } from './reader-clock';
import { limitedSites } from './reading-limit';
import { runImport } from './run-import';
import { sayObjection } from './say-objection';
import { rememberExpiryFailure, rememberedExpiryFailure, takeClickedTab } from './session-memory';
import { showAnswer, showStoredAnswer } from './show-answer';
import { answerSync, changeSettings, deleteSynced, syncState, turnSync } from './sync-settings';
import { tabPage } from './tabs';
import { trackStory, untrackStory } from './track-story';
import { backUp, backupState, type FileMaker } from './weekly-backup';

/** @param poll goes on with follows, for which nobody waits */
export function handleScreenCalls(
  store: ArticleStore,
  collector: Collector,
  fetcher: Fetcher,
  makeFile: FileMaker,
  poll: () => void,
): void {
  // Nobody waits for it: screens ask how far it is.
  const goOn = () => void reportFailure('going on with the import', runImport(store));
  const andPoll = async <Value>(changed: Promise<Value>): Promise<Value> => {
    const value = await changed;
    poll();
    return value;
  };
  handle('page', uiToBackground, {
    async findProvenance({ url, tabId }) {
      const answer = await findProvenance(url, store, await languageLists());
      // Nobody waits for it.
      void showStoredAnswer(tabId, url, answer);
      return answer;
    },
    findReading: async ({ url }) => findReading(url, store, await languageLists()),
    findPrinted: async ({ words, from }) => findPrinted(words, from, store, await languageLists()),
    findStory: async ({ url }) => findStory(url, store, await languageLists()),
    compareArticles: async ({ articleId, otherId }) => compareArticles(articleId, otherId, store, await languageLists()),
    readTab: ({ tabId }) => readAndShow(tabId, null, store, collector),
    async sayObjection({ url, tabId, says }) {
      const lists = await languageLists();
      // From a private window nothing is kept: neither articles nor objections.
      if (tabId !== null && (await tabPage(tabId)).isPrivate) return { id: null, answer: await findProvenance(url, store, lists) };
      const said = await sayObjection(url, says, { store, lists, now: Date.now() });
      await showAnswer(tabId, said.answer);
      return said;
    },
    async takeBackObjection({ url, tabId, id }) {
      await store.objections.remove(id);
      const answer = await findProvenance(url, store, await languageLists());
      await showAnswer(tabId, answer);
      return answer;
    },
    countObjections: async () => ({ count: (await store.objections.all()).length }),
    exportObjections: async () => ({ text: exportObjections(await store.objections.all()) }),
    markPage: (asked) => markTab(asked, store, collector),
    findPhrases: async ({ tabId }) =>
      findPhrases({
        store,
        lists: await languageLists(),
        url: (await tabPage(tabId)).url,
        collect: async () => (await collectPage(tabId, collector)).found,
      }),
    getSettings: loadSettings,
    async changeSettings({ from, ...changes }) {
      const { before, settings } = await changeSettings(changes, from);
      await followSettings(before, settings, store);
      poll();
      return settings;
    },
    syncState: () => syncState(store),
    turnSync: ({ isOn }) => turnSync(isOn, store),
    answerSync: ({ answer, copyId }) => answerSync(answer, copyId, store),
    deleteSynced,
    takeClick: async ({ tabId }) => ({ isClicked: await takeClickedTab(tabId) }),
    getPause: () => currentPause(Date.now()),
    async changePause({ length }) {
      const pause = await changePause(length, Date.now());
      showAgain(store);
      poll();
      return pause;
    },
    measureStore: async () => ({
      ...(await store.measure()),
      expiryFailure: await rememberedExpiryFailure(),
      limitedSites: await limitedSites(Date.now()),
    }),
    countReadings: async () => ({ days: await countReadings(store) }),
    oldestSpan: () => store.oldestSpan(),
    dropOldest: async (span) => ({ removed: await store.dropOldest(span) }),
    countExpiring: async ({ keepDays, followKeepDays }) => ({ articles: await countExpiring(keepDays, followKeepDays, store, Date.now()) }),
    async clearStore(copied) {
      const cleared = copied ? await store.clearCopied(copied) : { removed: await store.clear(), left: 0 };
      await rememberExpiryFailure(null);
      return cleared;
    },
    findHints,
    findLoss: () => store.loss(),
    async knowLoss() {
      await store.lossIsKnown();
      return null;
    },
    exportPart: async ({ after, isPartial, numbers }) =>
      numbers ? exportChosen(after, numbers, store) : exportPart(after, store, await loadSettings(), isPartial),
    backupState,
    backUp: () => backUp(store, makeFile, Date.now()),
    exportSettings: async () => ({ text: exportSettings(await loadSettings()) }),
    libraryPage: ({ query, from, count, isQuick }) => store.libraryPage(query, from, from + count, isQuick),
    libraryNumbers: async (query) => ({ numbers: await store.libraryNumbers(query) }),
    libraryChoices: () => store.libraryChoices(),
    compareStored: async ({ numbers }) => ({ compared: await compareStored(numbers, store, await languageLists()) }),
    trackStory: async ({ url }) => ({ isTracked: await trackStory(url, store, await languageLists(), Date.now()) }),
    async untrackStory({ url }) {
      await untrackStory(url, store);
      return null;
    },
    dropArticles: ({ numbers }) => dropArticles(numbers, store),
    checkPart: ({ text, ...position }) => ({ articles: parseExport(text, position).articles.length }),
    beginImport: async () => ({ fileId: await store.imports.begin() }),
    stagePart: ({ fileId, ...part }) => store.imports.stage(part, fileId),
    previewImport: () => previewImport(store, Date.now()),
    async acceptImport({ takesSettings, shown }) {
      const isTaken = await store.imports.accept(takesSettings, await readingMoment(Date.now()), shown);
      // Whoever imports a file after a loss knows of it.
      await store.lossIsKnown();
      goOn();
      return { isTaken };
    },
    importState() {
      // Where the background was stopped, whoever looks wakes it.
      goOn();
      return store.imports.state();
    },
    async cancelImport() {
      await store.imports.cancel();
      goOn();
      return null;
    },
    async declineImport() {
      await store.imports.decline();
      return null;
    },
    async closeImport() {
      await store.imports.close();
      return null;
    },
    listFollows: () => listFollows(store),
    addFollows: (asked) => andPoll(addFollows(asked, store, Date.now())),
    changeFollow: (asked) => andPoll(changeFollow(asked, store)),
    removeFollows: (asked) => andPoll(removeFollows(asked, store, Date.now())),
    askNow: (asked) => andPoll(askFollows(asked, store, Date.now())),
    followsToday: () => followsToday(store, Date.now()),
    findFeeds: ({ tabId }) => findFeeds(tabId, fetcher),
  });
}
