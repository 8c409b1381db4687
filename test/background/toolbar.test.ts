// What the toolbar button, its menu and the browser's keys do.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findProvenance } from '../../src/background/find-provenance';
import { markTab } from '../../src/background/mark-tab';
import { changePause } from '../../src/background/pause';
import { readAndShow } from '../../src/background/read-tab';
import { rememberClickedTab } from '../../src/background/session-memory';
import { showEverywhere } from '../../src/background/show-everywhere';
import { openPage } from '../../src/background/tabs';
import { answerToolbar } from '../../src/background/toolbar';
import { openPanel, showOverPage, showPopup } from '../../src/background/toolbar-calls';
import { ExpectedError } from '../../src/core/errors';
import type { ArticleStore } from '../../src/store/article-store';
import * as answers from '../ui/answers';
import { textsOf } from '../ui/locale';

const { browser, fire } = vi.hoisted(() => {
  const listeners = new Map<string, (...given: unknown[]) => void>();
  const event = (name: string) => ({ addListener: (listener: (...given: unknown[]) => void) => void listeners.set(name, listener) });
  return {
    fire: (name: string, ...given: unknown[]) => listeners.get(name)?.(...given),
    browser: {
      action: { onClicked: event('click') },
      commands: { onCommand: event('key') },
      contextMenus: { onClicked: event('menu') },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../src/background/language-lists', () => ({ languageLists: async () => ({}) }));
vi.mock('../../src/background/tabs', () => ({
  openPage: vi.fn(async () => {}),
  tabPage: async () => ({ url: 'https://www.quai.example/ferry', isPrivate: false }),
}));
vi.mock('../../src/background/find-provenance', () => ({ findProvenance: vi.fn(async () => null) }));
vi.mock('../../src/background/read-tab', () => ({ readAndShow: vi.fn() }));
vi.mock('../../src/background/mark-tab', () => ({ markTab: vi.fn() }));
vi.mock('../../src/background/pause', () => ({ changePause: vi.fn(async () => null) }));
vi.mock('../../src/background/show-everywhere', () => ({ showEverywhere: vi.fn(async () => {}) }));
vi.mock('../../src/background/session-memory', () => ({ rememberClickedTab: vi.fn(async () => {}) }));
vi.mock('../../src/background/load-texts', () => ({ loadTexts: async () => textsOf('en') }));
vi.mock('../../src/store/settings', () => ({ loadSettings: async () => ({}) }));
vi.mock('../../src/background/toolbar-calls', () => ({
  openPanel: vi.fn(async () => {}),
  showPopup: vi.fn(async () => {}),
  showOverPage: vi.fn(async () => {}),
}));

const TAB = { id: 7, windowId: 3, incognito: false, url: 'https://www.quai.example/ferry' };
const store = {} as ArticleStore;
const choose = (menuItemId: string, tab: object | undefined = TAB) => fire('menu', { menuItemId }, tab);
const opened = () => vi.mocked(openPage).mock.calls.flat();

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(findProvenance).mockResolvedValue(null);
  answerToolbar({ store, collector: async () => null });
});

test('menu and keys open the library', async () => {
  choose('open-library');
  fire('key', 'open-library', undefined);
  await vi.waitFor(() => expect(opened()).toEqual(['/library.html', '/library.html']));
});

test('what has no such name does nothing', () => {
  choose('toString');
  fire('key', 'another', TAB);
  expect(opened()).toEqual([]);
});

test('the panel is opened within the click itself', () => {
  choose('open-beside');
  expect(openPanel).toHaveBeenCalledExactlyOnceWith(3);
});

describe('the story page', () => {
  const address = `/story.html?url=${encodeURIComponent(answers.wholeStory.article.url)}`;

  test('opens for a page that was read', async () => {
    vi.mocked(findProvenance).mockResolvedValue(answers.wholeStory);
    choose('open-story');
    await vi.waitFor(() => expect(opened()).toEqual([address]));
    expect(readAndShow).not.toHaveBeenCalled();
  });

  test('opens for one that was not, after that is read', async () => {
    vi.mocked(readAndShow).mockResolvedValue(answers.wholeStory);
    fire('key', 'open-story', TAB);
    await vi.waitFor(() => expect(opened()).toEqual([address]));
  });

  test('does not open where nothing can be read: the popup says why', async () => {
    vi.mocked(readAndShow).mockRejectedValue(new ExpectedError('not-an-article'));
    choose('open-story');
    await vi.waitFor(() => expect(showPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, isPrivate: false }));
    expect(opened()).toEqual([]);
  });

  test('does not open from a private window', async () => {
    vi.mocked(findProvenance).mockResolvedValue(answers.wholeStory);
    choose('open-story', { ...TAB, incognito: true });
    await vi.waitFor(() => expect(showPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, isPrivate: true }));
    expect(opened()).toEqual([]);
  });
});

describe('marks', () => {
  test('are drawn of the nearest sibling copy', async () => {
    vi.mocked(findProvenance).mockResolvedValue(answers.wholeStory);
    vi.mocked(markTab).mockResolvedValue({ copied: 3, fact: 0, credit: 0 });
    fire('key', 'mark-page', TAB);
    await vi.waitFor(() => expect(markTab).toHaveBeenCalledOnce());
    const [asked] = vi.mocked(markTab).mock.calls[0] ?? [];
    expect(asked).toMatchObject({ tabId: 7, siblingId: answers.wholeStory.provenance.siblings[0]?.articleId });
    expect(showPopup).not.toHaveBeenCalled();
  });

  test('that are none open the popup', async () => {
    vi.mocked(findProvenance).mockResolvedValue(answers.nothingFound);
    vi.mocked(markTab).mockResolvedValue({ copied: 0, fact: 0, credit: 0 });
    fire('key', 'mark-page', TAB);
    await vi.waitFor(() => expect(showPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, isPrivate: false }));
  });
});

test.each([
  ['pause-hour', 'hour'],
  ['pause-till-closed', 'restart'],
  ['go-on', null],
] as const)('%s changes the pause, and every button says so', async (name, length) => {
  choose(name);
  await vi.waitFor(() => expect(showEverywhere).toHaveBeenCalledExactlyOnceWith(store));
  expect(vi.mocked(changePause).mock.calls[0]?.[0]).toBe(length);
});

describe('a small answer', () => {
  const FRONT = { tabId: 7, isPrivate: false };
  const asked = (path: unknown) => Object.fromEntries(new URL(String(path), 'https://own.example').searchParams);

  test.each([
    ['who-prints', { selectionText: 'Nine hundred', pageUrl: TAB.url }, { about: 'words', words: 'Nine hundred', url: TAB.url }],
    ['was-read', { linkUrl: 'https://paper.example/a', pageUrl: TAB.url }, { about: 'link', url: 'https://paper.example/a' }],
    ['never-here', {}, { about: 'never', tabId: '7' }],
  ])('is opened within the click itself: %s', (menuItemId, target, lookup) => {
    fire('menu', { menuItemId, ...target }, TAB);
    const [[front, path] = []] = vi.mocked(showOverPage).mock.calls;
    expect(front).toEqual(FRONT);
    expect(asked(path)).toEqual(lookup);
  });
});

test('a click that opens the panel asks for the page to be read', async () => {
  fire('click', TAB);
  expect(openPanel).toHaveBeenCalledExactlyOnceWith(3);
  await vi.waitFor(() => expect(rememberClickedTab).toHaveBeenCalledExactlyOnceWith(7));
});
