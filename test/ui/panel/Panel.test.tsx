// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/messages/contract';
import { Panel } from '../../../src/ui/panel/Panel';
import * as answers from '../answers';
import { button, click, draw } from '../draw';
import { type Replies, SETTINGS, type Stand, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const FERRY = 'https://www.quai.example/ferry';
const LIBRARY = 'https://www.tribune.example/library';
const tabAt = (url: string | null, tabId = 7) => ({ tabId, url, isClosed: false, isPrivate: false, windowId: 1 });

let known: Map<string, Answer>;
let stand: Stand;
let root: HTMLElement;

async function open(url: string | null, more: Replies = {}): Promise<void> {
  stand = standIn({ getSettings: () => SETTINGS, findProvenance: ({ url: asked }) => known.get(asked) ?? null, ...more }, tabAt(url));
  root = await draw(<Panel {...stand} />);
}
const says = (words: string) => vi.waitFor(() => expect(root.querySelector('main')?.textContent).toContain(words));

beforeEach(() => {
  known = new Map([
    [FERRY, answers.jointCredit],
    [LIBRARY, answers.creditOnly],
  ]);
});

describe('following', () => {
  test('it shows the answer of another tab that comes to the front', async () => {
    await open(FERRY);
    await says('Al Jazeera');
    await act(() => stand.showTab(tabAt(LIBRARY, 8)));
    await says('AFP');
    expect(root.textContent).not.toContain('Al Jazeera');
  });

  test('and of another page in the same tab', async () => {
    await open(FERRY);
    await says('Al Jazeera');
    await act(() => stand.showTab(tabAt(LIBRARY)));
    await says('AFP');
  });

  test('it follows no longer once it is closed', async () => {
    await open(FERRY);
    await says('Al Jazeera');
    await act(() => render(null, root));
    const { length } = stand.calls;
    await act(() => stand.showTab(tabAt(LIBRARY)));
    expect(stand.calls).toHaveLength(length);
  });
});

describe('a page that has not been read', () => {
  beforeEach(() => known.clear());

  test('is not read unasked', async () => {
    await open(FERRY, { readTab: () => answers.creditOnly });
    await says('has not been read yet');
    await act(() => stand.showTab(tabAt(LIBRARY)));
    await says('has not been read yet');
    expect(stand.calls.join()).not.toContain('readTab');
  });

  test('is read at once where a click on the toolbar button asked for it', async () => {
    const clicks = new Set([7]);
    const takeClick = ({ tabId }: { tabId: number }) => ({ isClicked: clicks.delete(tabId) });
    await open(FERRY, { readTab: () => answers.creditOnly, takeClick });
    await says('the page credits AFP');
    await act(() => stand.showTab(tabAt(LIBRARY, 8)));
    await says('has not been read yet');
    clicks.add(8);
    await act(() => stand.announceAnswer());
    await vi.waitFor(() => expect(stand.calls).toContain('readTab {"tabId":8}'));
  });

  test('is read when that is asked for', async () => {
    await open(FERRY, { readTab: () => answers.creditOnly });
    await says('has not been read yet');
    await click(button(root, 'Read this page'));
    await says('the page credits AFP');
    expect(stand.calls).toContain('readTab {"tabId":7}');
  });

  test.each<[string, Replies['readTab'], string]>([
    ['the answer', () => answers.creditOnly, 'the page credits AFP'],
    ['the failure', 'not-an-article', 'No article here'],
  ])('a keyboard goes on at the heading of %s, where the button went away', async (_what, readTab, words) => {
    await open(FERRY, { ...(readTab && { readTab }) });
    await says('has not been read yet');
    button(root, 'Read this page').focus();
    await click(button(root, 'Read this page'));
    await says(words);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toContain(words);
  });

  test('shows what the toolbar button read meanwhile', async () => {
    await open(FERRY);
    await says('has not been read yet');
    known.set(FERRY, answers.jointCredit);
    await act(() => stand.announceAnswer());
    await says('Al Jazeera');
  });
});

describe('a tab that it cannot see', () => {
  test('is said to be out of sight, with what to do', async () => {
    await open(null, { readTab: 'no-permission' });
    await says('Not allowed to read this page yet');
    await says('click the Wireprint button in the toolbar');
  });

  test('is seen after a click on the toolbar button', async () => {
    await open(null, { readTab: 'no-permission' });
    await says('Not allowed');
    await act(() => {
      stand.showTab(tabAt(FERRY));
      stand.announceAnswer();
    });
    await says('Al Jazeera');
  });

  test('is seen once the reader allows it', async () => {
    await open(null, { readTab: 'no-permission' });
    await says('Not allowed');
    stand.showTab(tabAt(FERRY));
    button(root, 'Allow on all sites').focus();
    await click(button(root, 'Allow on all sites'));
    await says('Al Jazeera');
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

test('it cannot be opened beside itself, and tells nobody of its answers', async () => {
  await open(FERRY);
  await says('Al Jazeera');
  expect(root.textContent).not.toContain('Beside');
  expect(stand.told).toEqual([]);
});
