// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { FailureCode } from '../../../src/messages/contract';
import { Popup } from '../../../src/ui/popup/Popup';
import * as answers from '../answers';
import { button, click, draw } from '../draw';
import { noReply, type Replies, SETTINGS, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const HIDDEN = { tabId: 7, url: null, isClosed: false, isPrivate: false, windowId: 1 };
const settled = (root: HTMLElement) => vi.waitFor(() => expect(root.querySelector('section, [data-code]')).not.toBeNull());
async function open(stand: ReturnType<typeof standIn>): Promise<HTMLElement> {
  const root = await draw(<Popup {...stand} />);
  await settled(root);
  return root;
}
const replies = (more: Replies): Replies => ({ getSettings: () => SETTINGS, ...more });

test('a page already read is answered by its address, without reading it again', async () => {
  const stand = standIn(replies({ findProvenance: () => answers.jointCredit }));
  const root = await open(stand);
  expect(root.querySelector('h1')?.textContent).toBe('This story also appears at 1 other outlet; the page credits Al Jazeera and Reuters.');
  expect(stand.calls).toContain('findProvenance {"url":"https://www.quai.example/ferry","tabId":7}');
  expect(stand.calls.join()).not.toContain('readTab');
});

test('a page not read yet is read', async () => {
  const stand = standIn(replies({ findProvenance: () => null, readTab: () => answers.creditOnly }));
  expect((await open(stand)).textContent).toContain('the page credits AFP');
  expect(stand.calls).toContain('readTab {"tabId":7}');
});

describe('a page that was only read in the reader’s place', () => {
  const { article, ...rest } = answers.jointCredit;
  const supplied = { ...rest, article: { ...article, isSupplied: true as const } };

  test('is read, since the reader opens it now', async () => {
    const stand = standIn(replies({ findProvenance: () => supplied, readTab: () => answers.creditOnly }));
    expect((await open(stand)).textContent).toContain('the page credits AFP');
  });

  test('is answered by what is known of it where it cannot be read', async () => {
    const stand = standIn(replies({ findProvenance: () => supplied, readTab: 'not-an-article' }));
    expect((await open(stand)).textContent).toContain('the page credits Al Jazeera and Reuters');
  });
});

test('a page is read again where the background went away in the middle', async () => {
  let isGone = true;
  const readTab = () => {
    if (!isGone) return answers.creditOnly;
    isGone = false;
    return noReply();
  };
  const root = await open(standIn(replies({ findProvenance: () => null, readTab })));
  expect(root.textContent).toContain('the page credits AFP');
  expect(root.querySelector('.title-read')?.textContent).toBe(answers.creditOnly.article.title);
});

test('a tab whose address the browser hides is read at once', async () => {
  const stand = standIn(replies({ readTab: () => answers.creditOnly }), HIDDEN);
  await open(stand);
  expect(stand.calls.filter((call) => !call.startsWith('getSettings'))).toEqual(['readTab {"tabId":7}']);
});

test('it says that it is reading', async () => {
  const root = await draw(<Popup {...standIn({})} ask={() => new Promise(() => undefined)} />);
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe('Reading this page…'));
});

test('a button reads the page again', async () => {
  const stand = standIn(replies({ findProvenance: () => answers.jointCredit, readTab: () => answers.mentionOnly }));
  const root = await open(stand);
  await click(button(root, 'More'));
  await click(button(root, 'Read this page again'));
  await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toContain('mentions Reuters'));
});

test('a story that is tracked now can be stopped at once, and the other way round', async () => {
  let tracked: { fresh: number } | undefined;
  const stand = standIn(
    replies({
      findProvenance: () => ({ ...answers.wholeStory, ...(tracked && { tracked }) }),
      trackStory: () => {
        tracked = { fresh: 0 };
        return { isTracked: true };
      },
      untrackStory: () => {
        tracked = undefined;
        return null;
      },
    }),
  );
  const root = await open(stand);
  const offered = () =>
    [...root.querySelectorAll('.commands-more button')].map(({ textContent }) => textContent).filter((name) => /track/i.test(name));
  const pressed = async (name: string, said: string) => {
    await click(button(root, name));
    await vi.waitFor(() => expect(root.querySelector('.command-outcome')?.textContent).toContain(said));
    return offered();
  };
  await click(button(root, 'More'));
  expect(offered()).toEqual(['Track this story']);
  expect(await pressed('Track this story', 'The story is tracked.')).toEqual(['Stop tracking this story']);
  expect(await pressed('Stop tracking this story', 'no longer tracked')).toEqual(['Track this story']);
  expect(await pressed('Undo', 'Taken back.')).toEqual(['Stop tracking this story']);
});

test('text that comes late is shown while the popup is open', async () => {
  const known = [answers.creditOnly, answers.jointCredit];
  const stand = standIn(replies({ findProvenance: () => known.shift() ?? null }));
  const root = await open(stand);
  // The popup listens only once its answer is drawn.
  await vi.waitFor(async () => {
    await act(() => stand.announceAnswer());
    expect(root.querySelector('h1')?.textContent).toContain('Al Jazeera and Reuters');
  });
  // Nothing newer is stored: what is shown stays.
  await act(() => stand.announceAnswer());
  expect(root.querySelector('h1')?.textContent).toContain('Al Jazeera and Reuters');
  expect(stand.calls.join()).not.toContain('readTab');
});

test('an answer from a private window is not replaced by what is stored', async () => {
  const stand = standIn(replies({ findProvenance: () => answers.privateWindow }));
  await open(stand);
  const { length } = stand.calls;
  await act(() => stand.announceAnswer());
  expect(stand.calls).toHaveLength(length);
});

test('without a tab it says that the page cannot be read', async () => {
  const root = await open(standIn(replies({}), null));
  expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('unreadable-page');
});

describe('no permission', () => {
  const refusing = (more: Replies = {}) => standIn(replies({ findProvenance: () => null, readTab: 'no-permission', ...more }));

  test('the button asks for this site, in the click itself', async () => {
    const stand = refusing();
    const root = await open(stand);
    button(root, 'Allow on www.quai.example').click();
    // Asked synchronously: a browser refuses to ask once the click is over.
    expect(stand.asked).toEqual(['*://www.quai.example/*']);
  });

  test('once granted the page is read', async () => {
    let isAllowed = false;
    const stand = standIn(replies({ findProvenance: () => (isAllowed ? answers.creditOnly : null), readTab: 'no-permission' }));
    const root = await open(stand);
    isAllowed = true;
    await click(button(root, 'Allow on www.quai.example'));
    await vi.waitFor(() => expect(root.textContent).toContain('the page credits AFP'));
  });

  test('after a refusal it says so, and the button stays', async () => {
    const stand = refusing();
    stand.answersYes = false;
    const root = await open(stand);
    await click(button(root, 'Allow on www.quai.example'));
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('did not allow'));
    expect(button(root, 'Allow on www.quai.example')).toBeTruthy();
  });

  test('where the address is hidden, all sites can be asked for', async () => {
    const stand = standIn(replies({ readTab: 'no-permission' }), HIDDEN);
    await click(button(await open(stand), 'Allow on all sites'));
    expect(stand.asked).toEqual(['*://*/*']);
  });

  test('where a page is closed to extensions no permission is asked for', async () => {
    const root = await open(standIn(replies({ readTab: 'no-permission' }), { ...HIDDEN, isClosed: true }));
    expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('unreadable-page');
    expect(root.textContent).not.toContain('Allow');
  });
});

test.each<[FailureCode, string]>([
  ['not-an-article', 'No article here'],
  ['text-in-frame', 'frame of another site'],
  ['unreadable-page', 'closes this page'],
  ['reading-too-long', 'too long to read'],
  ['store-unavailable', 'does not open'],
  ['store-full', 'no space left'],
  ['unexpected', 'went wrong'],
])('%s says what is the matter, and what to do', async (code, words) => {
  const root = await open(standIn(replies({ findProvenance: () => null, readTab: code })));
  expect(root.querySelector('h1')?.textContent).toContain(words);
  expect(root.querySelector('[data-code] p')?.textContent).toMatch(/\.$/);
});

test('after another try the focus goes to the new heading, and it never moves unasked', async () => {
  let isThere = false;
  const stand = standIn(replies({ findProvenance: () => (isThere ? answers.creditOnly : null), readTab: 'store-unavailable' }));
  const root = await open(stand);
  expect(document.activeElement).toBe(document.body);
  isThere = true;
  button(root, 'Try again').focus();
  await click(button(root, 'Try again'));
  await vi.waitFor(() => expect(root.textContent).toContain('the page credits AFP'));
  expect(document.activeElement).toBe(root.querySelector('h1'));
});

test('a background that does not reply is a failure too', async () => {
  const root = await open(standIn({ getSettings: noReply, findProvenance: noReply }));
  expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('unexpected');
});

test('it opens beside the page in the click itself, and tells the panel when it has an answer', async () => {
  const stand = standIn(replies({ findProvenance: () => answers.jointCredit }));
  const root = await open(stand);
  button(root, 'Beside').click();
  expect(stand.besides).toEqual([1]);
  await vi.waitFor(() => expect(stand.told).toEqual([7]));
});

test('the settings are one click away', async () => {
  const stand = standIn(replies({ findProvenance: () => answers.nothingFound }));
  const root = await open(stand);
  await click(button(root, 'Settings'));
  expect(stand.settingsOpened).toBe(1);
});
