// What buttons of tabs show after something changed that holds for all of them.
import { beforeEach, expect, test, vi } from 'vitest';
import { answerAbout } from '../../src/background/find-provenance';
import { showEverywhere } from '../../src/background/show-everywhere';
import { ExpectedError } from '../../src/core/errors';
import type { ArticleStore } from '../../src/store/article-store';
import * as answers from '../ui/answers';
import { textsOf } from '../ui/locale';

const { action, own, shown } = vi.hoisted(() => {
  /** What each tab shows of its own, and by `undefined` what the others show. */
  const shown = new Map<number | undefined, { title?: string; text?: string }>();
  const own = (tabId?: number) => shown.get(tabId) ?? {};
  const set = (tabId: number | undefined, part: object) => void shown.set(tabId, { ...own(tabId), ...part });
  const none = async () => {};
  return {
    shown,
    own,
    action: {
      setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => set(tabId, { title }),
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) => set(tabId, { text }),
      getTitle: async ({ tabId }: { tabId: number }) => own(tabId).title ?? own().title,
      getBadgeText: async ({ tabId }: { tabId: number }) => own(tabId).text ?? own().text,
      setBadgeBackgroundColor: none,
      setBadgeTextColor: none,
      setPopup: none,
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { action } }));
vi.mock('../../src/background/language-lists', () => ({ languageLists: async () => ({}) }));
vi.mock('../../src/background/tabs', () => ({
  openTabs: async () => [
    { tabId: 1, url: 'https://read.example/', isPrivate: false },
    { tabId: 2, url: 'https://other.example/', isPrivate: false },
    { tabId: 3, url: 'https://dropped.example/', isPrivate: false },
  ],
}));
vi.mock('../../src/background/menus', () => ({ drawMenus: async () => {} }));
vi.mock('../../src/background/find-provenance', () => ({ answerAbout: vi.fn() }));
vi.mock('../../src/background/shown-state', () => ({ shownState: async () => ({ texts: textsOf('en'), pause: null, hasBadge: true }) }));
vi.mock('../../src/store/settings', () => ({ loadSettings: async () => ({ trackedBadge: true, clickOpens: 'popup' }) }));

const stories = [{ address: 'a', since: 1, copies: [1, 2, 3], reports: [], fresh: [2, 3] }];
const byUrls = async (urls: readonly string[]) => urls.map((url) => (url.includes('//read.') ? {} : null));
const store = { byUrls, tracked: { all: async () => stories } } as unknown as ArticleStore;

beforeEach(() => {
  shown.clear();
  vi.mocked(answerAbout).mockResolvedValue(answers.nothingFound);
});

test('a tab without an answer follows what every tab shows, unless it shows something of its own', async () => {
  await action.setTitle({ tabId: 3, title: 'an answer' });
  await showEverywhere(store);
  expect(own().text).toBe('+2');
  expect(own(1).text).toBe('✓');
  expect(shown.has(2)).toBe(false);
  expect(own(3)).toEqual({ title: 'Wireprint\nTracked: 2 new', text: '+2' });
});

test('a store that cannot be read keeps nothing else from being shown', async () => {
  const failed = () => Promise.reject(new ExpectedError('store-damaged'));
  await showEverywhere({ byUrls: failed, tracked: { all: failed } } as unknown as ArticleStore);
  expect(own()).toEqual({ title: 'Wireprint', text: '' });
});
