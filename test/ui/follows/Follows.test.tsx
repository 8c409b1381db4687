// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { uiToBackground } from '../../../src/messages/contract';
import { Follows } from '../../../src/ui/follows/Follows';
import { needlessPatterns } from '../../../src/ui/follows/sites-of-feeds';
import { button, click, draw } from '../draw';
import { standIn } from '../outside';
import { FOLLOWS, follow, GOING } from './follows';
import { asks, background, open, type } from './opened';

const itemOf = (root: HTMLElement, state: string): HTMLElement => {
  const item = root.querySelector<HTMLElement>(`[data-state="${state}"]`);
  if (item === null) throw new Error(`No follow is ${state}`);
  return item;
};

test('every state is said in words of its own', async () => {
  const root = await open(standIn(background(FOLLOWS)));
  const words = [...root.querySelectorAll('.follow')].map((item) => item.querySelector('.tag')?.textContent ?? '');
  expect(words).toHaveLength(FOLLOWS.length);
  expect(words).not.toContain('');
  // `same` stands for the one with a long name too.
  expect(new Set(words).size).toBe(FOLLOWS.length - 1);
  expect(itemOf(root, 'new').textContent).toContain('12 new items');
  expect(itemOf(root, 'new').textContent).toContain('Moved from https://old.quai.example/rss');
  expect(itemOf(root, 'not-asked').querySelector('h3')?.textContent).toBe('https://www.fresh.example/rss');
  expect(root.textContent).toContain('124 of at most 1,000 articles');
});

test('the articles of the last days are said in words too, and headlines say what became of each', async () => {
  const root = await open(standIn(background([GOING])));
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toMatch(/: 0 0 0 0 0 0 0 0 0 3 0 12 40 7$/);
  expect([...root.querySelectorAll('details li')].map((item) => item.textContent)).toEqual([
    expect.stringContaining(' read'),
    expect.stringContaining('to be read'),
    expect.stringContaining('no article without payment'),
    expect.not.stringContaining('read'),
  ]);
});

test('a feed is followed by its address: the browser is asked once, for its domain', async () => {
  const stand = standIn(background([]));
  const root = await open(stand);
  expect(root.textContent).toContain('You follow nothing yet');
  await type(root, 'feeds.harbour.example/news.xml');
  await vi.waitFor(() => expect(root.textContent).toContain('1 feed is followed now'));
  expect(stand.asked).toEqual(['*://*.harbour.example/*']);
  expect(asks(stand, 'addFollows')).toEqual([
    'addFollows {"chosen":[{"url":"https://feeds.harbour.example/news.xml","kind":"feed","title":"","reads":"articles"}]}',
  ]);
  await type(root, 'https://feeds.harbour.example/news.xml');
  await vi.waitFor(() => expect(root.textContent).toContain('You follow that already'));
});

test('nothing is followed where the browser says no, or where no feed was typed', async () => {
  const stand = standIn(background([]));
  stand.answersYes = false;
  const root = await open(stand);
  await type(root, 'https://harbour.example/rss');
  await vi.waitFor(() => expect(root.textContent).toContain('The browser did not allow it'));
  await type(root, 'not an address');
  expect(root.textContent).toContain('That is not the address of a feed');
  await type(root, 'harbour.example');
  expect(root.textContent).toContain('That is a site');
  expect(asks(stand, 'addFollows')).toEqual([]);
});

test('what is read is chosen for new feeds, and for each', async () => {
  const stand = standIn(background([GOING]));
  const root = await open(stand);
  const titles = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')][0];
  await act(() => titles?.click());
  await type(root, 'https://harbour.example/rss');
  await vi.waitFor(() => expect(asks(stand, 'addFollows').join()).toContain('"reads":"titles"'));
  const select = itemOf(root, 'new').querySelector('select');
  if (select === null) throw new Error('No choice');
  await act(() => {
    select.value = 'feed-texts';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asks(stand, 'changeFollow')).toEqual(['changeFollow {"id":"quai","reads":"feed-texts"}']);
});

test('a follow is paused, goes on, and is looked at now', async () => {
  const stand = standIn(background([GOING]));
  const root = await open(stand);
  await click(button(root, 'Look now'));
  await click(button(root, 'Pause'));
  await vi.waitFor(() => itemOf(root, 'paused'));
  await click(button(root, 'Go on'));
  await vi.waitFor(() => itemOf(root, 'new'));
  expect(asks(stand, 'askNow')).toEqual(['askNow {"ids":["quai"]}']);
});

test('a site that the browser no longer allows is asked for in the click', async () => {
  const stand = standIn(background([follow('no-permission', { asked: { at: 1, outcome: 'no-permission', newItems: 0 } })]));
  const root = await open(stand);
  await click(button(root, 'Allow'));
  expect(stand.asked).toEqual(['*://*.no-permission.example/*']);
  await vi.waitFor(() => expect(asks(stand, 'askNow')).toHaveLength(1));
});

test('a follow is removed with or without its articles, and put back as it was', async () => {
  const stand = standIn(background([follow('paused', { isPaused: true, reads: 'titles' })]));
  const root = await open(stand);
  await click(button(root, 'Remove'));
  await click(button(root, 'Cancel'));
  await click(button(root, 'Remove'));
  await click(button(root, 'Remove with articles'));
  await vi.waitFor(() => expect(root.textContent).toContain('“paused” is followed no more. 40 articles were forgotten for good.'));
  expect(asks(stand, 'removeFollows')).toEqual(['removeFollows {"ids":["paused"],"withArticles":true}']);
  await click(button(root, 'Undo'));
  await vi.waitFor(() => itemOf(root, 'paused'));
  expect(itemOf(root, 'paused').querySelector('select')?.value).toBe('titles');
  expect(root.textContent).not.toContain('followed no more');
});

test('what the browser allowed for a feed is given back with the feed, unless something else needs it', async () => {
  const [one, other] = [follow('quai'), follow('quai-sport', { url: 'https://sport.quai.example/rss' })];
  const stand = standIn(background([one, other]));
  stand.granted.add('*://*.quai.example/*');
  const root = await open(stand);
  for (const left of [1, 0]) {
    await click(button(root, 'Remove'));
    await click(button(root, 'Remove, keep articles'));
    await vi.waitFor(() => expect([root.querySelectorAll('.follow').length, stand.granted.size]).toEqual([left, left]));
  }
  stand.answersYes = false;
  await click(button(root, 'Undo'));
  await vi.waitFor(() => expect(root.textContent).toContain('The browser did not allow it'));
  stand.answersYes = true;
  await click(button(root, 'Undo'));
  await vi.waitFor(() => itemOf(root, 'not-asked'));
  expect([...stand.granted]).toEqual(['*://*.quai.example/*']);
});

test('what the reader lets be read otherwise stays allowed', () => {
  const feed = { url: 'https://feeds.quai.example/rss' };
  expect(needlessPatterns(feed, [], { watching: 'listed', listedSites: ['sport.quai.example'] })).toEqual([]);
  expect(needlessPatterns(feed, [], { watching: 'all', listedSites: [] })).toEqual([]);
  expect(needlessPatterns(feed, [], { watching: 'off', listedSites: ['harbour.example'] })).toEqual(['*://*.quai.example/*']);
});

test('all feeds are looked at now', async () => {
  const stand = standIn(background(FOLLOWS));
  await click(button(await open(stand), 'Look at all now'));
  expect(asks(stand, 'askNow')).toEqual(['askNow {"ids":null}']);
});

test('a failure is said, and can be tried again', async () => {
  const root = await draw(<Follows {...standIn(background([], { listFollows: 'store-unavailable' }))} />);
  await vi.waitFor(() => expect(root.querySelector('[data-code="store-unavailable"]')).not.toBeNull());
  button(root, 'Try again');
});

test('the made-up follows are such as the background gives', () => {
  expect(uiToBackground.listFollows.value.parse({ follows: FOLLOWS })).toEqual({ follows: FOLLOWS });
});
