import { beforeEach, expect, test, vi } from 'vitest';
import { showStoredAnswer } from '../../src/background/show-answer';
import { tabPage } from '../../src/background/tabs';
import { paintButton } from '../../src/background/toolbar-calls';
import * as answers from '../ui/answers';
import { textsOf } from '../ui/locale';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../src/background/tabs', () => ({ tabPage: vi.fn() }));
vi.mock('../../src/background/toolbar-calls', () => ({ paintButton: vi.fn(async () => {}) }));
vi.mock('../../src/background/shown-state', () => ({ shownState: async () => ({ texts: textsOf('en'), pause: null, hasBadge: true }) }));

const PAGE = 'https://www.quai.example/ferry';
const shows = (url: string | null) => vi.mocked(tabPage).mockResolvedValue({ url, isPrivate: false });
const painted = () => vi.mocked(paintButton).mock.calls.map(([tabId]) => tabId);

beforeEach(() => {
  vi.clearAllMocks();
  shows(PAGE);
});

test('a stored answer stands on the button of the tab that shows its page', async () => {
  await showStoredAnswer(7, PAGE, answers.wholeStory);
  expect(painted()).toEqual([7]);
});

test('nothing is shown where the page was not read, or no tab was named', async () => {
  await showStoredAnswer(7, PAGE, null);
  await showStoredAnswer(null, PAGE, answers.wholeStory);
  expect(painted()).toEqual([]);
});

test.each(['https://www.quai.example/other', null])('nor on a tab that has moved on meanwhile, to %s', async (url) => {
  shows(url);
  await showStoredAnswer(7, PAGE, answers.wholeStory);
  expect(painted()).toEqual([]);
});

test('nor on one that was closed', async () => {
  vi.mocked(tabPage).mockRejectedValue(new Error('No tab with id: 7'));
  await showStoredAnswer(7, PAGE, answers.wholeStory);
  expect(painted()).toEqual([]);
});
