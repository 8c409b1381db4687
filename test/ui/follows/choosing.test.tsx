// @vitest-environment jsdom
// Ways to find feeds to follow: the starter list, the page that the reader comes from, files of other feed readers.
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { readOpml } from '../../../src/feeds/opml';
import { button, click, region } from '../draw';
import { standIn } from '../outside';
import { follow, GOING } from './follows';
import { asks, background, open, type } from './opened';

const STARTER = {
  rows: [
    ['https://wire.example/rss', 'feed', 'The Wire', 'wire.example', 'en', 'GB', 'world-agency'],
    ['https://feeds.quai.example/rss', 'feed', 'The Quai', 'quai.example', 'en', 'FR', 'outlet'],
    ['https://quai.example/sitemap.xml', 'news-sitemap', 'The Quai', 'quai.example', 'en', 'FR', 'outlet'],
    ['https://pr.example/rss', 'feed', 'Press Wire', 'pr.example', 'en', 'GB', 'press-release'],
    ['https://phare.example/rss', 'feed', 'Le Phare', 'phare.example', 'fr', 'FR', 'outlet'],
  ],
};

afterEach(() => history.replaceState(null, '', '/'));

const offersOf = (root: HTMLElement | null) =>
  [...(root?.querySelectorAll<HTMLInputElement>('.feed-offer input') ?? [])].map(
    (input) => `${input.checked ? '+' : '-'} ${input.labels?.[0]?.querySelector('bdi')?.textContent}`,
  );

async function choose(root: HTMLElement | null, label: string, value: string): Promise<void> {
  const select = [...(root?.querySelectorAll('select') ?? [])].find(({ labels }) => labels?.[0]?.textContent === label);
  if (select === undefined) throw new Error(`No list “${label}”`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function takeFile(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No field for a file');
  Object.defineProperty(input, 'files', { value: [new File([text], 'feeds.opml')], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

test('a first set of the reader’s language is proposed: originals in front, each outlet once, press releases by hand alone', async () => {
  const stand = standIn(background([]));
  stand.starterFile = STARTER;
  const root = await open(stand);
  const section = region(root, 'A first set');
  expect([...(section?.querySelectorAll('h3') ?? [])].map((heading) => heading.textContent)).toEqual([
    'Agencies of the world',
    'Outlets',
    'Press releases',
  ]);
  expect(offersOf(section)).toEqual(['+ The Wire', '+ The Quai', '- The Quai', '- Press Wire']);
});

test('all chosen sites are asked for at once, in the click, and followed in one call', async () => {
  const stand = standIn(background([]));
  stand.starterFile = STARTER;
  const root = await open(stand);
  await click(button(root, 'Follow 2 feeds'));
  expect(stand.asked).toEqual(['*://*.wire.example/*', '*://*.quai.example/*']);
  await vi.waitFor(() => expect(root.textContent).toContain('2 feeds are followed now'));
  expect(asks(stand, 'addFollows')).toHaveLength(1);
  // What is followed is marked so, and cannot be chosen again.
  await vi.waitFor(() => expect(root.querySelectorAll('.feed-offer input:disabled')).toHaveLength(2));
});

test('a country narrows the set, and another language has countries of its own', async () => {
  const stand = standIn(background([]));
  stand.starterFile = STARTER;
  const root = await open(stand);
  const section = () => region(root, 'A first set');
  await choose(section(), 'Country', 'FR');
  expect(offersOf(section())).toEqual(['+ The Wire', '+ The Quai', '- The Quai']);
  await choose(section(), 'Language', 'fr');
  expect(offersOf(section())).toEqual(['+ Le Phare']);
  await choose(section(), 'Language', '');
  expect(offersOf(section())).toEqual([]);
});

test('a site that is typed is looked up in the starter list, without asking it anything', async () => {
  const stand = standIn(background([]));
  stand.starterFile = STARTER;
  const root = await open(stand);
  await type(root, 'www.quai.example');
  expect(offersOf(region(root, 'Follow more'))).toEqual(['+ The Quai', '+ The Quai']);
  expect(stand.asked).toEqual([]);
});

test('the feeds that a page names are offered, and those that the list has of its site', async () => {
  history.replaceState(null, '', '/?tab=7&site=quai.example');
  const named = { url: 'https://www.quai.example/feed', kind: 'feed', title: 'Quai: all' } as const;
  const stand = standIn(background([], { findFeeds: () => ({ feeds: [named] }) }));
  stand.starterFile = STARTER;
  const root = await open(stand);
  await vi.waitFor(() => expect(offersOf(region(root, 'Feeds of quai.example'))).toEqual(['+ Quai: all', '- The Quai', '- The Quai']));
  expect(asks(stand, 'findFeeds')).toEqual(['findFeeds {"tabId":7}']);
});

test('a page that names no feed is said to name none, and one that cannot be read why', async () => {
  history.replaceState(null, '', '/?tab=7&site=harbour.example');
  const root = await open(standIn(background([], { findFeeds: () => ({ feeds: [] }) })));
  await vi.waitFor(() => expect(root.textContent).toContain('The page names no feed'));
  const closed = await open(standIn(background([], { findFeeds: 'no-permission' })));
  await vi.waitFor(() => expect(closed.querySelector('[data-code="no-permission"]')).not.toBeNull());
});

test.each(['/?tab=7', '/?site=quai.example', '/?tab=x&site=quai.example', '/?tab=7&site=%3Cb%3E'])('%s names no page', async (path) => {
  history.replaceState(null, '', path);
  const stand = standIn(background([]));
  await open(stand);
  expect(asks(stand, 'findFeeds')).toEqual([]);
});

const OPML = `<opml version="2.0"><body><outline text="News"><outline type="rss" text="Harbour" xmlUrl="https://harbour.example/rss"/>
<outline type="rss" text="Quai" xmlUrl="${GOING.url}"/><outline type="rss" text="Disk" xmlUrl="file:///etc/passwd"/></outline></body></opml>`;

test('feeds of a file are chosen and followed; what is no address of the web is left out and counted', async () => {
  const stand = standIn(background([GOING]));
  const root = await open(stand);
  await takeFile(root, OPML);
  await vi.waitFor(() => expect(root.textContent).toContain('2 feeds are in the file. 1 was left out'));
  expect(offersOf(region(root, 'Files of other feed readers'))).toEqual(['+ Harbour', '+ Quai']);
  await click(button(root, 'Follow 1 feed'));
  expect(stand.asked).toEqual(['*://*.harbour.example/*']);
});

test('a file that is no OPML is said to be none', async () => {
  const root = await open(standIn(background([])));
  await takeFile(root, 'PNG');
  await vi.waitFor(() => expect(root.textContent).toContain('That is no OPML file'));
});

test('what is followed is saved as a file that other readers take', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:x';
  };
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const root = await open(standIn(background([GOING, follow('map', { kind: 'news-sitemap' })])));
  await click(button(root, 'Save as a file'));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved[0] as Blob);
  });
  expect(readOpml(text)?.feeds).toEqual([
    { url: GOING.url, kind: 'feed', title: GOING.title },
    { url: 'https://www.map.example/rss', kind: 'news-sitemap', title: 'map' },
  ]);
  clicked.mockRestore();
});

test('more feeds than can be followed are not followed', async () => {
  const outlines = Array.from({ length: 1_001 }, (_, at) => `<outline type="rss" text="${at}" xmlUrl="https://p${at}.example/rss"/>`);
  const stand = standIn(background([]));
  const root = await open(stand);
  await takeFile(root, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
  await vi.waitFor(() => expect(root.textContent).toContain('At most 1,000 feeds can be followed'));
  await click(button(root, 'Follow 1,001 feeds'));
  expect(stand.asked).toEqual([]);
});
