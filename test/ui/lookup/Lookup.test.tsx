// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Lookup as Asked, lookupPath } from '../../../src/messages/lookup';
import { Lookup } from '../../../src/ui/lookup/Lookup';
import * as answers from '../answers';
import { button, click, draw } from '../draw';
import { type Replies, SETTINGS, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const FERRY = 'https://www.quai.example/ferry';
const TAB = { tabId: 7, url: FERRY, isClosed: false, isPrivate: false, windowId: 1 };
const { kept: _, ...HEAD } = answers.wholeStory.article;
let stand: ReturnType<typeof standIn>;

async function open(asked: Asked | null, replies: Replies, tab = TAB): Promise<HTMLElement> {
  history.replaceState(null, '', asked === null ? '/lookup.html' : lookupPath(asked));
  stand = standIn(replies, tab);
  const root = await draw(<Lookup {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('.progress')).toBeNull());
  return root;
}
const heading = (root: HTMLElement) => root.querySelector('h1')?.textContent;

describe('a link', () => {
  test('that was read: when, its copies and its story', async () => {
    const readAt = Date.parse('2024-05-04T08:00');
    const root = await open({ about: 'link', url: FERRY }, { findReading: () => ({ readAt, answer: answers.wholeStory }) });
    expect(heading(root)).toMatch(/^Read on May 4, 2024, 8:00\sAM · \d+ copies$/);
    expect(root.textContent).toContain('This story also appears at');
    await click(button(root, 'Open the story page'));
    expect(stand.opened).toEqual([answers.wholeStory.article.url]);
  });

  test('that was not', async () => {
    const root = await open({ about: 'link', url: FERRY }, { findReading: () => null });
    expect(heading(root)).toBe('No article at this address has been read on this device.');
    expect(stand.calls).toEqual([`findReading {"url":"${FERRY}"}`]);
  });

  test('that the store cannot answer about', async () => {
    const root = await open({ about: 'link', url: FERRY }, { findReading: 'store-in-use' });
    expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('store-in-use');
  });
});

describe('selected words', () => {
  const asked: Asked = { about: 'words', words: 'Nine hundred were taken ashore', url: FERRY };
  const article = (share: number) => ({ ...HEAD, page: undefined, articleId: String(share), share });
  const found = (isTooShort: boolean, ...shares: number[]) => ({
    findPrinted: () => ({ isTooShort, articles: shares.map(article).map(({ page: _page, ...head }) => head) }),
  });

  test('are named with the articles that have them, and how much of them', async () => {
    const root = await open(asked, found(false, 1, 0.75));
    expect(heading(root)).toBe('2 other articles have these words');
    expect(root.querySelector('blockquote')?.textContent).toBe('Nine hundred were taken ashore');
    expect([...root.querySelectorAll('.card .tag')].map(({ textContent }) => textContent)).toEqual(['75% of these words']);
    expect(stand.calls).toEqual([`findPrinted {"words":"Nine hundred were taken ashore","from":"${FERRY}"}`]);
  });

  test.each([
    ['that nobody else has', false, 'No other article with these words has been read on this device.'],
    ['that are too few', true, 'Too few words to tell. Select a sentence or more.'],
  ])('%s', async (_what, isTooShort, said) => {
    expect(heading(await open(asked, found(isTooShort)))).toBe(said);
  });
});

describe('never on this site', () => {
  let neverSites: readonly string[];
  const replies: Replies = {
    getSettings: () => ({ ...SETTINGS, neverSites: [...neverSites] }),
    changeSettings: (change) => {
      neverSites = change.neverSites ?? neverSites;
      return { ...SETTINGS, neverSites: [...neverSites] };
    },
  };
  beforeEach(() => {
    neverSites = ['bank.example'];
  });

  test('is done, said and taken back', async () => {
    const root = await open({ about: 'never', tabId: '7' }, replies);
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toContain('quai.example is on your never-list'));
    expect(neverSites).toEqual(['bank.example', 'quai.example']);
    await click(button(root, 'Undo'));
    await vi.waitFor(() => expect(neverSites).toEqual(['bank.example']));
  });

  test('is not done in a private window, and says why', async () => {
    expect(heading(await open({ about: 'never', tabId: '7' }, replies, { ...TAB, isPrivate: true }))).toMatch(/^In a private window/);
    expect(neverSites).toEqual(['bank.example']);
  });

  test('is not done where there is no site', async () => {
    const root = await open({ about: 'never', tabId: '7' }, replies, { ...TAB, url: 'chrome://extensions/' });
    expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('unreadable-page');
  });
});

test('an address that asks nothing is a failure', async () => {
  expect((await open(null, {})).querySelector('[data-code]')).not.toBeNull();
});
