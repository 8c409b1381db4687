// Every screen in every state, as data: the tests check them, and `npm run screens` draws them.
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { FailureCode } from '../../src/messages/contract';
import { type Lookup, lookupPath } from '../../src/messages/lookup';
import * as answers from '../ui/answers';
import { FOLLOWS, TODAY } from '../ui/follows/follows';
import { CHOICES, ROWS, SUPPLIED_ROW } from '../ui/library/rows';
import { MEASURE, NO_ARTICLES } from '../ui/measures';
import * as stories from '../ui/stories';
import type { Screen, StubbedReply } from './stubbed-screen';

export const POPUP = { width: 480, height: 600 };
/** The narrowest that Chrome's side panel can be. */
const PANEL = { width: 320, height: 700 };
export const TAB = { width: 900, height: 800 };
/** A window of 1,280 pixels at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow.html */
export const NARROW = 320;

const LISTED = {
  ...DEFAULT_SETTINGS,
  watching: 'listed',
  listedSites: ['quai.example', `${'a-long-name-'.repeat(8)}x.example`],
  neverSites: ['bank.example'],
  weeklyBackup: true,
};
const value = (given: unknown): StubbedReply => ({ value: given });
const DAYS = Array.from({ length: 90 }, (_, at) => ({
  day: new Date(Date.UTC(2024, 1, 3 + at)).toISOString().slice(0, 10),
  articles: (at * 37) % 29,
}));
const OLDEST = { from: Date.parse('2024-02-03T10:00:00Z'), to: Date.parse('2024-03-09T10:00:00Z'), articles: 512, bytes: 800_000 };
const UNSYNCED = { isOn: false, trouble: null, taken: null, asked: null, copyId: null, hasCopy: false };
const KNOWN = {
  getSettings: value(DEFAULT_SETTINGS),
  measureStore: value(MEASURE),
  countReadings: value({ days: DAYS }),
  oldestSpan: value(OLDEST),
  countObjections: value({ count: 3 }),
  importState: value(null),
  backupState: value({
    savedAt: Date.parse('2024-05-03T10:00:00Z'),
    triedAt: Date.parse('2024-05-10T10:00:00Z'),
    failure: 'not-allowed',
    left: 0,
  }),
  syncState: value(UNSYNCED),
  findLoss: value({ lostAt: null, isPartial: false }),
  findHints: value({ isFirstWatched: false, isSyncAsking: false }),
  getPause: value(null),
  takeClick: value({ isClicked: false }),
  compareArticles: value(stories.compared),
};
/** Another browser has changed settings: some were taken at once, others are asked about. */
const SYNCED = {
  isOn: true,
  trouble: 'damaged',
  taken: {
    at: Date.parse('2024-05-03T15:20:00Z'),
    before: { neverSites: [], appearance: 'system' },
    now: { neverSites: LISTED.neverSites, appearance: 'dark' },
  },
  asked: { watching: 'all', keepDays: 30, listedSites: [...LISTED.listedSites, 'harbour-gazette.example'] },
  copyId: 'a',
  hasCopy: true,
};
/** A file of which some is known, some old, and which would change settings. */
const STAGED = { fileId: 'a', phase: 'staged', articles: 1_200, known: 300, share: 0, added: 0, isWaiting: false, code: null } as const;
const PREVIEW = { settings: { ...DEFAULT_SETTINGS, watching: 'all', keepDays: 30 }, objections: 2, expiring: 70, old: 3, oldThen: 9 };
const LISTED_ROWS = [...ROWS, SUPPLIED_ROW];
const LIBRARY = {
  libraryPage: value({ stored: LISTED_ROWS.length, found: LISTED_ROWS.length, uncompared: 1, rows: LISTED_ROWS }),
  libraryChoices: value(CHOICES),
};
const FOLLOWED = { listFollows: value({ follows: FOLLOWS }), followsToday: value(TODAY) };
const LOST = { findLoss: value({ lostAt: Date.parse('2024-05-03T10:00:00Z'), isPartial: false }) };

const answered = (name: string, answer: unknown): Screen => ({
  name,
  path: 'popup.html',
  replies: { ...KNOWN, findProvenance: value(answer) },
});
const failed = (code: FailureCode): Screen => ({
  name: `popup-${code}`,
  path: 'popup.html',
  replies: { ...KNOWN, findProvenance: value(null), readTab: { code } },
});

const told = (name: string, story: unknown, compared: unknown = stories.compared): Screen => ({
  name,
  path: 'story.html?url=https%3A%2F%2Fwww.quai.example%2Fferry',
  replies: { ...KNOWN, findStory: value(story), compareArticles: value(compared) },
});

export const WHOLE = answered('popup-whole-story', answers.wholeStory);
export const OBJECTING: Screen = {
  name: 'popup-objecting',
  path: 'popup.html',
  replies: {
    ...KNOWN,
    findProvenance: value(answers.wholeStory),
    sayObjection: value({ id: 'not-same-story a b', answer: answers.objectedTo }),
  },
};
/** A story whose family tree has every kind of link. */
export const TREE = told('story-whole', stories.whole);
/** A story of some pages of paper. */
export const THIRTY = told('story-thirty', stories.large(30));

const lookup = (name: string, asked: Lookup, replies: Screen['replies']): Screen => ({
  name: `lookup-${name}`,
  path: lookupPath(asked).slice(1) as Screen['path'],
  replies: { ...KNOWN, ...replies },
});
const PAGE = 'https://www.quai.example/ferry';
const WORDS: Lookup = { about: 'words', words: 'Nine hundred passengers were taken ashore in the harbour of Port-Salines', url: PAGE };
const FOUND_WORDS = answers.wholeStory.provenance.siblings.slice(0, 3).map((sibling, index) => ({
  articleId: sibling.articleId,
  outlet: sibling.outlet,
  title: sibling.title,
  url: sibling.url,
  lang: sibling.lang,
  publishedAt: sibling.publishedAt,
  share: 1 - index / 5,
}));
const LOOKUPS = [
  lookup(
    'link',
    { about: 'link', url: PAGE },
    {
      findReading: value({ readAt: Date.parse('2024-05-04T08:00:00Z'), answer: answers.wholeStory }),
    },
  ),
  lookup('words', WORDS, { findPrinted: value({ isTooShort: false, articles: FOUND_WORDS }) }),
  lookup('never', { about: 'never', tabId: '' }, { changeSettings: value(DEFAULT_SETTINGS) }),
];
const PAUSED = { getPause: value({ until: Date.parse('2024-05-03T15:20:00Z') }) };

/** The settings page with all that synchronised settings may ask and say. */
export const SYNCED_OPTIONS: Screen = {
  name: 'options-synced',
  path: 'options.html',
  replies: { ...KNOWN, getSettings: value(LISTED), syncState: value(SYNCED), countExpiring: value({ articles: 70 }) },
};

/** Tested in every language. REST is tested in English only, since its states differ from these in words alone. */
export const MAIN: readonly Screen[] = [
  WHOLE,
  answered('popup-nothing-found', answers.nothingFound),
  answered('popup-hostile', answers.hostile),
  answered('popup-objected', answers.objectedTo),
  answered('popup-told', answers.told),
  answered('popup-many-origins', answers.manyOrigins),
  answered('popup-corrected-later', answers.correctedLater),
  {
    ...WHOLE,
    name: 'popup-first-watched',
    replies: { ...WHOLE.replies, findHints: value({ isFirstWatched: true, isSyncAsking: false }) },
  },
  {
    ...WHOLE,
    name: 'popup-sync-asks',
    replies: { ...WHOLE.replies, findHints: value({ isFirstWatched: false, isSyncAsking: true }) },
  },
  failed('no-permission'),
  { name: 'panel-whole-story', path: 'sidepanel.html', replies: { ...KNOWN, findProvenance: value(answers.wholeStory) } },
  { name: 'panel-unread', path: 'sidepanel.html', replies: { ...KNOWN, findProvenance: value(null) } },
  { name: 'panel-out-of-sight', path: 'sidepanel.html', replies: { ...KNOWN, readTab: { code: 'no-permission' } }, isTabHidden: true },
  ...LOOKUPS,
  { name: 'options-listed', path: 'options.html', replies: { ...KNOWN, getSettings: value(LISTED) } },
  { name: 'welcome', path: 'welcome.html', replies: KNOWN },
  { name: 'library', path: 'library.html', replies: { ...KNOWN, ...LIBRARY } },
  { name: 'follows', path: 'follows.html', replies: { ...KNOWN, ...FOLLOWED } },
  TREE,
  told('story-hostile', stories.hostile),
  told('story-many-origins', stories.manyOrigins),
  told('story-corrected-later', stories.correctedLater),
];
export const REST: readonly Screen[] = [
  lookup('link-unread', { about: 'link', url: PAGE }, { findReading: value(null) }),
  lookup('words-few', WORDS, { findPrinted: value({ isTooShort: true, articles: [] }) }),
  { name: 'popup-paused', path: 'popup.html', replies: { ...KNOWN, ...PAUSED, findProvenance: value(answers.wholeStory) } },
  { name: 'options-paused', path: 'options.html', replies: { ...KNOWN, ...PAUSED, getSettings: value(LISTED) } },
  {
    name: 'library-stories',
    path: 'library.html?view=stories&words=ferry&outlet=quai.example&days=7',
    replies: { ...KNOWN, ...LIBRARY },
  },
  { name: 'library-tracked', path: 'library.html?tracked=all&order=origins', replies: { ...KNOWN, ...LIBRARY } },
  {
    name: 'library-empty',
    path: 'library.html',
    replies: { ...KNOWN, ...LIBRARY, libraryPage: value({ stored: 0, found: 0, uncompared: 0, rows: [] }) },
  },
  { name: 'library-failed', path: 'library.html', replies: { ...KNOWN, ...LIBRARY, libraryPage: { code: 'store-damaged' } } },
  {
    name: 'follows-empty',
    path: 'follows.html',
    replies: { ...KNOWN, listFollows: value({ follows: [] }), followsToday: value({ ...TODAY, articles: 0, closed: 0, bytes: 0 }) },
  },
  {
    name: 'follows-found',
    path: 'follows.html?tab=7&site=quai.example',
    replies: {
      ...KNOWN,
      ...FOLLOWED,
      listFollows: value({ follows: FOLLOWS.slice(0, 2) }),
      findFeeds: value({
        feeds: [
          { url: 'https://www.quai.example/feed', kind: 'feed', title: 'The Quai' },
          { url: FOLLOWS[0]?.url, kind: 'feed', title: '\u202e<b>gpj.exe' },
        ],
      }),
    },
  },
  {
    name: 'follows-found-none',
    path: 'follows.html?tab=7&site=quai.example',
    replies: { ...KNOWN, ...FOLLOWED, listFollows: value({ follows: [] }), findFeeds: value({ feeds: [] }) },
  },
  { name: 'follows-failed', path: 'follows.html', replies: { ...KNOWN, ...FOLLOWED, listFollows: { code: 'store-damaged' } } },
  answered('popup-joint-credit', answers.jointCredit),
  answered('popup-the-original', answers.isTheOriginal),
  answered('popup-many-siblings', answers.manySiblings),
  answered('popup-private-window', answers.privateWindow),
  answered('popup-one-address', answers.oneAddress),
  answered('popup-hostile-title', answers.hostileTitle),
  answered('popup-long-outlet', answers.longOutlet),
  answered('popup-future-date', answers.futureDate),
  failed('not-an-article'),
  failed('store-full'),
  { name: 'popup-reading', path: 'popup.html', replies: { ...KNOWN, findProvenance: value(null), readTab: 'never' } },
  {
    name: 'options-empty',
    path: 'options.html',
    replies: {
      getSettings: value({ ...DEFAULT_SETTINGS, watching: 'all' }),
      measureStore: value(NO_ARTICLES),
      countReadings: value({ days: [] }),
      oldestSpan: value(null),
      countObjections: value({ count: 0 }),
      importState: value(null),
      backupState: value({ savedAt: null, triedAt: null, failure: null, left: 0 }),
      syncState: value({ ...UNSYNCED, hasCopy: true }),
      getPause: value(null),
      ...LOST,
    },
  },
  { name: 'popup-lost', path: 'popup.html', replies: { ...KNOWN, ...LOST, findProvenance: value(answers.nothingFound) } },
  {
    name: 'popup-lost-part',
    path: 'popup.html',
    replies: { ...KNOWN, findLoss: value({ lostAt: 7, isPartial: true }), findProvenance: value(answers.nothingFound) },
  },
  {
    name: 'options-import-question',
    path: 'options.html',
    replies: { ...KNOWN, importState: value(STAGED), previewImport: value(PREVIEW) },
  },
  {
    name: 'options-import-waits',
    path: 'options.html',
    replies: { ...KNOWN, importState: value({ ...STAGED, phase: 'applying', share: 0.4, added: 480, isWaiting: true }) },
  },
  SYNCED_OPTIONS,
  { name: 'options-failed', path: 'options.html', replies: { ...KNOWN, measureStore: { code: 'store-unavailable' } } },
  told('story-translated', stories.whole, stories.comparedAcross),
  told('story-fifty', stories.large(50)),
  told('story-alone', stories.alone),
  told('story-hostile-title', stories.hostileTitle),
  told('story-long-outlet', stories.longOutlet),
  told('story-future-date', stories.futureDate),
  told('story-one-address', stories.oneAddress),
  told('story-gone', stories.whole, null),
  told('story-unread', null),
  { name: 'story-no-address', path: 'story.html', replies: KNOWN },
  {
    name: 'story-failed',
    path: 'story.html?url=https%3A%2F%2Fwww.quai.example%2Fferry',
    replies: { ...KNOWN, findStory: { code: 'store-unavailable' } },
  },
];

/** The settings page, on which a test unfolds every list and every question at once. */
export const UNFOLDED: Screen = {
  name: 'options-unfolded',
  path: 'options.html',
  replies: {
    ...KNOWN,
    getSettings: value({ ...LISTED, neverSites: Array.from({ length: 12 }, (_, at) => `paper-${at}.example`) }),
    countExpiring: value({ articles: 70 }),
    exportPart: 'never',
  },
};

/** On the settings page: fewer days are typed, and it is asked whether what they would drop may go. */
export async function askForFewerDays(page: Page): Promise<void> {
  await page.click('input[type=number]', { count: 3 });
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await page.waitForSelector('[role=alertdialog]');
}

export const sizeOf = ({ path }: Screen) =>
  path === 'popup.html' || path.startsWith('lookup.html') ? POPUP : path === 'sidepanel.html' ? PANEL : TAB;
