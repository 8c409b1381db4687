// What the toolbar button, its menu and the browser's keys do with the page in front.
import { browser } from 'wxt/browser';
import { ExpectedError } from '../core/errors';
import type { PauseLength } from '../core/model/pause';
import { tellAnswered } from '../messages/answered';
import type { Answer } from '../messages/contract';
import type { DrawnMarks } from '../messages/drawn-marks';
import { legendWords } from '../messages/legend-words';
import { type Lookup, lookupPath } from '../messages/lookup';
import type { ArticleStore } from '../store/article-store';
import { reportFailure } from '../store/report-failure';
import { loadSettings } from '../store/settings';
import type { Collector } from './collect-page';
import { findProvenance } from './find-provenance';
import { languageLists } from './language-lists';
import { loadTexts } from './load-texts';
import { markTab } from './mark-tab';
import { changePause } from './pause';
import { readAndShow } from './read-tab';
import { rememberClickedTab } from './session-memory';
import { showEverywhere } from './show-everywhere';
import { openPage, tabPage } from './tabs';
import { openPanel, showOverPage, showPopup } from './toolbar-calls';

/** The tab in front, as the browser gives it with a click or key press. */
interface FrontTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly incognito: boolean;
}

interface Used {
  readonly store: ArticleStore;
  readonly collector: Collector;
}

/** What a menu was opened on. */
interface MenuTarget {
  readonly selectionText?: string | undefined;
  readonly linkUrl?: string | undefined;
  readonly pageUrl?: string | undefined;
}

/** By their names in the menus and in the manifest. None may await anything before what needs the reader's click. */
const ACTIONS: Readonly<Record<string, (front: FrontTab, used: Used, target: MenuTarget) => Promise<unknown>>> = {
  'open-story': openStory,
  'open-beside': async ({ windowId }) => windowId !== undefined && openPanel(windowId),
  'mark-page': mark,
  'open-library': () => openPage('/library.html'),
  'pause-hour': (_, { store }) => pause('hour', store),
  'pause-till-closed': (_, { store }) => pause('restart', store),
  'go-on': (_, { store }) => pause(null, store),
  'never-here': (front) => lookUp(front, { about: 'never', tabId: String(front.id) }),
  'who-prints': (front, _, { selectionText = '', pageUrl = '' }) => lookUp(front, { about: 'words', words: selectionText, url: pageUrl }),
  'was-read': (front, _, { linkUrl = '' }) => lookUp(front, { about: 'link', url: linkUrl }),
  click: openClicked,
};

export function answerToolbar(used: Used): void {
  const act = (name: string, tab: FrontTab | undefined, target: MenuTarget = {}) => {
    const action = Object.hasOwn(ACTIONS, name) && ACTIONS[name];
    if (action) void reportFailure(name, action(tab ?? NO_TAB, used, target));
  };
  browser.action.onClicked.addListener((tab) => act('click', tab));
  // Firefox on a phone has neither keys nor menus.
  browser.commands?.onCommand.addListener((name, tab) => act(name, tab));
  browser.contextMenus?.onClicked.addListener((info, tab) => act(String(info.menuItemId), tab, info));
}

const NO_TAB: FrontTab = { incognito: false };

async function lookUp({ id, incognito }: FrontTab, lookup: Lookup): Promise<void> {
  if (id !== undefined) await showOverPage({ tabId: id, isPrivate: incognito }, lookupPath(lookup));
}

async function pause(length: PauseLength | null, store: ArticleStore): Promise<void> {
  await changePause(length, Date.now());
  await showEverywhere(store);
}

/** Reads the page first where it was not read yet: the click asks for it. Where it has no story page, the popup says why. */
async function openStory({ id, incognito }: FrontTab, used: Used): Promise<void> {
  if (id === undefined) return;
  const answer = incognito ? null : await answerOfTab(id, used);
  await (answer?.article.kept
    ? openPage(`/story.html?url=${encodeURIComponent(answer.article.url)}`)
    : showPopup({ tabId: id, isPrivate: incognito }));
}

/** The panel opens where the popup would, and reads the page by itself: it says so while it does, and why where it cannot. */
async function openClicked({ id, windowId }: FrontTab): Promise<void> {
  if (id === undefined || windowId === undefined) return;
  const opened = openPanel(windowId);
  await rememberClickedTab(id);
  await opened;
  // A panel that was open already looks again.
  tellAnswered(id);
}

/** Marks what the page shares with its nearest sibling copy. Where there is nothing to mark, the popup says what was found. */
async function mark({ id, incognito }: FrontTab, used: Used): Promise<void> {
  if (id === undefined) return;
  const answer = await answerOfTab(id, used);
  const marks = answer && (await marksOf(id, answer, used));
  if (!marks || marks.copied + marks.fact + marks.credit === 0) await showPopup({ tabId: id, isPrivate: incognito });
}

async function marksOf(tabId: number, { provenance }: Answer, { store, collector }: Used): Promise<DrawnMarks | null> {
  const sibling = provenance.siblings[0] ?? null;
  const words = legendWords(await loadTexts(await loadSettings()), sibling?.outlet ?? null);
  return orNull(markTab({ tabId, siblingId: sibling?.articleId ?? null, words }, store, collector));
}

/** Null where there is none for a reason that the popup gives. */
async function answerOfTab(tabId: number, { store, collector }: Used): Promise<Answer | null> {
  const find = async () => {
    const { url } = await tabPage(tabId);
    const known = url === null ? null : await findProvenance(url, store, await languageLists());
    return known ?? (await readAndShow(tabId, null, store, collector));
  };
  return orNull(find());
}

async function orNull<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}
