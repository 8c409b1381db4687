// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../src/messages/contract';
import { StoryPage } from '../../../src/ui/story/StoryPage';
import * as answers from '../answers';
import { button, click, draw } from '../draw';
import { locales } from '../locale';
import { type Replies, standIn } from '../outside';
import * as stories from '../stories';

vi.mock('wxt/browser', () => ({ browser: {} }));
beforeEach(() => {
  vi.restoreAllMocks();
  // jsdom has no layout, so widths and scrolling are replaced.
  Element.prototype.scrollIntoView = () => undefined;
});

const URL_ASKED = 'https://www.quai.example/ferry';
const NOW = Date.parse('2024-05-06T10:00:00Z');

async function page(story: Story | null, replies: Replies = {}, locale = 'en', url: string | null = URL_ASKED) {
  const stand = standIn({ findStory: () => story, compareArticles: () => stories.compared, ...replies });
  const root = await draw(<StoryPage {...stand} url={url} now={NOW} />, locale);
  await settled(root);
  return { root, stand };
}
const settled = (root: HTMLElement) => vi.waitFor(() => expect(root.querySelector('.progress')).toBeNull());
const folded = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (root: HTMLElement, part: string) =>
  [...root.querySelectorAll(`#${part} tbody tr`)].map((row) => [...row.children].map(folded));
async function choose(root: HTMLElement, label: string, value: string) {
  const id = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.htmlFor;
  const select = root.querySelector<HTMLSelectElement>(`[id="${id}"]`);
  if (!select) throw new Error(`No list “${label}”`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled(root);
}

describe('without a story', () => {
  test('an address that names no article says what to do', async () => {
    const { root, stand } = await page(null, {}, 'en', null);
    expect(folded(root.querySelector('main'))).toContain('No article is named');
    expect(stand.calls).toEqual([]);
  });

  test('an article that was not read gets a link to it', async () => {
    const { root } = await page(null);
    expect(folded(root.querySelector('main'))).toContain('This article has not been read');
    expect(root.querySelector<HTMLAnchorElement>('main a')?.href).toBe(URL_ASKED);
  });

  test('a failure is reported, and the story can be asked for again', async () => {
    const { root, stand } = await page(null, { findStory: 'store-unavailable' });
    expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('store-unavailable');
    await click(button(root, 'Try again'));
    expect(stand.calls.filter((call) => call.startsWith('findStory'))).toHaveLength(2);
  });
});

test('an article’s card has what its page says of it, and a date that is only likely is marked there and on the timeline', async () => {
  const [asked, ...others] = stories.whole.articles;
  if (!asked) throw new Error('no article');
  const corrected = { value: 'correction', quote: 'Rectificatif : le ferry', date: null } as const;
  const said = { staff: null, kind: null, corrected, translated: null, modifiedAt: null };
  const { root } = await page({ ...stories.whole, articles: [{ ...asked, publishedLikely: true, page: said }, ...others] });
  const [card, next] = [...root.querySelectorAll('.article-card')];
  expect(folded(card)).toContain('The page says that this article was corrected.Rectificatif : le ferry');
  expect([card, next].map((one) => folded(one?.querySelector('.article-meta')).includes('likely'))).toEqual([true, false]);
  expect(rows(root, 'timeline').filter(([date]) => date?.includes('likely'))).toHaveLength(1);
});

test('the story is tracked and no longer tracked, and what is new of it is said', async () => {
  const replies: Replies = { trackStory: () => ({ isTracked: true }), untrackStory: () => null };
  const { root } = await page({ ...stories.whole, tracked: { fresh: 2 } }, replies);
  expect(folded(root)).toContain('Tracked: 2 new');
  await click(button(root, 'Stop tracking this story'));
  await vi.waitFor(() => expect(folded(root)).toContain('The story is no longer tracked.'));
  await click(button(root, 'Track this story'));
  await vi.waitFor(() => expect(folded(root)).toContain('The story is tracked.'));
});

describe('the family tree', () => {
  test('its table says which words each link rests on, and what is only inferred', async () => {
    const { root } = await page(stories.whole);
    const said = rows(root, 'tree');
    expect(said).toHaveLength(stories.whole.tree.links.length);
    expect(said).toContainEqual([
      'Quai des dépêches Un ferry s’échoue au large de Port-Salines',
      'Al Jazeera',
      'credits itNamed in a credit line, at Quai des dépêchesSource : Al Jazeera + Agences de presse',
    ]);
    expect(said).toContainEqual([
      'Al Jazeera',
      'Reuters',
      'has it from there, a page saysNamed in a credit line, at The Courier No. 4Al Jazeera, citing Reuters',
    ]);
    expect(said.find(([who]) => who?.startsWith('The Courier No. 2'))?.[2]).toContain(
      'Inferred: the text is much like that of an article that says:',
    );
    expect(said.find(([who]) => who?.startsWith('الجزيرة'))?.[2]).toContain('It stands on the source’s own site.');
  });

  test('in a narrow window further sources are named in words', async () => {
    const { root } = await page(stories.whole);
    expect([...root.querySelectorAll('.tree-node')].map(folded)).toContain(
      'Quai des dépêchesThis article · credits italso unnamed agencies and Reuters',
    );
  });

  test('dashed lines are the inferred ones, dotted the mentions, and each box says it in words', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
    const { root } = await page(stories.whole);
    const count = (style: string) => root.querySelectorAll(`svg.tree .line-${style}`).length;
    const links = stories.whole.tree.links;
    expect(count('inferred')).toBe(links.filter(({ basis }) => basis === 'likeness').length);
    expect(count('mentioned')).toBe(links.filter(({ basis }) => basis === 'mention').length);
    const boxes = [...root.querySelectorAll('.tree-node')].map(folded);
    expect(boxes).toContain('The Courier No. 2Edited · inferred only');
    expect(boxes).toContain('Quai des dépêchesThis article · credits it');
  });

  test('five hundred articles are folded, and unfold', async () => {
    const { root } = await page(stories.large(500));
    await click(root.querySelector('#tree .fold-switch input') as HTMLElement);
    expect(root.querySelectorAll('.tree-node')).toHaveLength(13);
    expect(folded(root.querySelector('.tree-more'))).toBe('490 more articles');
    await click(button(root, 'Show 100 more'));
    expect(folded(root.querySelector('.tree-more'))).toBe('390 more articles');
    expect(document.activeElement).toBe(root.querySelector('#tree .drawing'));
    await click(button(root, 'Show all (501)'));
    expect(root.querySelectorAll('.tree-node')).toHaveLength(502);
    expect(document.activeElement).toBe(root.querySelector('#tree .drawing'));
  });

  test('an unknown origin is said to be unknown', async () => {
    const { root } = await page(stories.alone);
    expect(folded(root.querySelector('.tree-unknown'))).toBe('Origin unknown');
    expect(rows(root, 'tree')[0]?.slice(1)).toEqual(['Origin unknown', 'Inferred: the texts are much alike; no words say so.']);
  });
});

describe('the timeline', () => {
  test('moments are dots, days are bars, and the table says how exact each date is', async () => {
    const { root } = await page(stories.whole);
    expect(root.querySelectorAll('svg.timeline circle')).toHaveLength(5);
    expect(root.querySelectorAll('svg.timeline rect.date-day')).toHaveLength(2);
    const said = rows(root, 'timeline');
    expect(said[0]?.[1]).toBe('to the minute');
    expect(said[0]?.[0]).toContain('Earliest');
    expect(said[1]).toEqual(['May 3, 2024', 'the day only', 'Quai des dépêches Un ferry s’échoue au large de Port-Salines This article']);
    expect(said.at(-1)?.slice(0, 2)).toEqual(['date unknown', 'unknown']);
  });

  test('what has no date, and what is dated in the future, stands apart', async () => {
    expect(folded((await page(stories.whole)).root.querySelector('#timeline .apart'))).toContain('Without a dateThe Courier No. 3');
    const hostile = [...(await page(stories.hostile)).root.querySelectorAll('#timeline .apart')].map(folded);
    expect(hostile[1]).toContain('Dated in the future');
    expect(hostile[1]).toContain('The Courier No. 3');
  });
});

describe('side by side', () => {
  test('the asked article and the first whose text is kept are shown, passage by passage', async () => {
    const { root, stand } = await page(stories.whole);
    expect(stand.calls).toContain('compareArticles {"articleId":"page","otherId":"other-1"}');
    expect(rows(root, 'side-by-side')).toEqual([
      ['Figure', 'Il transportait 900 passagers.', 'Il transportait 850 passagers.'],
      ['Attribution', 'Le maire a remercié les sauveteurs.', 'not said here'],
      ['In both', 'Le ferry s’est échoué.', 'Le ferry s’est échoué.'],
      ['Worded differently', 'Il transportait 900 passagers.', 'Il transportait 850 passagers.'],
      ['Only in the first', 'Le maire a remercié les sauveteurs.', ''],
      ['Only in the second', '', 'Une enquête est ouverte.'],
    ]);
    expect([...root.querySelectorAll('.passages mark')].map(folded)).toEqual(['900', '850']);
  });

  test('passages that are alike can be hidden', async () => {
    const { root } = await page(stories.whole);
    await click(root.querySelector('.only-differences input') as HTMLElement);
    expect(root.querySelectorAll('.passages tbody .row-copied')).toHaveLength(0);
    expect(root.querySelectorAll('.passages tbody tr')).toHaveLength(3);
  });

  test('each text carries its language and finds its own direction', async () => {
    const { root } = await page(stories.whole, { compareArticles: () => stories.comparedAcross });
    expect(folded(root.querySelector('#side-by-side'))).toContain('different languages');
    expect(rows(root, 'side-by-side').map(([kind]) => kind)).toEqual(['Translated', 'Translated', 'No counterpart found']);
    const arabic = root.querySelector('.passages td:last-child p');
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'auto']);
  });

  test('a text that was not kept is said to be missing, with what would help', async () => {
    const { root, stand } = await page(stories.whole);
    await choose(root, 'Second article', 'other-3');
    expect(folded(root.querySelector('#side-by-side .notice'))).toContain('The text of this article was not kept: The Courier No. 3');
    await click(button(root, 'Open the settings'));
    expect(stand.settingsOpened).toBe(1);
  });

  test('an article is not compared with itself, and one that is gone is said to be gone', async () => {
    const { root } = await page(stories.whole, { compareArticles: () => null });
    expect(folded(root.querySelector('#side-by-side'))).toContain('One of the two is stored no longer.');
    await choose(root, 'Second article', 'page');
    expect(folded(root.querySelector('#side-by-side'))).toContain('Choose two different articles.');
  });

  test('one article alone has nothing beside it', async () => {
    const { root, stand } = await page(stories.alone);
    expect(folded(root.querySelector('#side-by-side'))).toContain('There is no other article');
    expect(stand.calls.filter((call) => call.startsWith('compare'))).toEqual([]);
  });

  test('a card leads there, and the focus follows', async () => {
    const { root, stand } = await page(stories.whole);
    const card = [...root.querySelectorAll<HTMLElement>('.article-card')].find((one) => folded(one).includes('The Courier No. 4'));
    await click(button(card as HTMLElement, 'Read side by side'));
    await settled(root);
    expect(stand.calls.at(-1)).toBe('compareArticles {"articleId":"page","otherId":"other-4"}');
    expect(document.activeElement?.textContent).toBe('Side by side');
  });
});

describe('citing', () => {
  const citation = (root: HTMLElement) => root.querySelector<HTMLTextAreaElement>('#cite textarea')?.value ?? '';

  test('any article, in any form, is copied on request', async () => {
    const { root, stand } = await page(stories.whole);
    expect(citation(root)).toContain('“Un ferry s’échoue au large de Port-Salines”, Quai des dépêches (credit: Al Jazeera), May 3, 2024');
    await choose(root, 'Article', 'other-8');
    await choose(root, 'Form', 'wiki');
    expect(citation(root)).toContain('|agency=AFP |date=2024-05-03');
    await click(button(root, 'Copy'));
    expect(stand.copied).toEqual([citation(root)]);
    expect(folded(root.querySelector('#cite [role=status]'))).toBe('Copied.');
  });

  test('where the browser refuses copying, that is said', async () => {
    const stand = standIn({ findStory: () => stories.alone });
    const browser = { ...stand.browser, copyText: async () => Promise.reject(new Error('NotAllowedError')) };
    const root = await draw(<StoryPage {...stand} browser={browser} url={URL_ASKED} now={NOW} />);
    await settled(root);
    await click(button(root, 'Copy'));
    await vi.waitFor(() => expect(folded(root.querySelector('#cite [role=status]'))).toBe('The browser did not allow copying.'));
  });
});

describe('the finding', () => {
  const lines = (root: HTMLElement) =>
    [...root.querySelectorAll('.finding > .lead, .finding .origins-said, .finding-earliest')].map(folded);

  test('stands first, in three lines: copies and sources, origins, the earliest', async () => {
    const { root } = await page(stories.whole);
    const [sentence, origins, earliest] = lines(root);
    expect(root.querySelector('main')?.firstElementChild?.classList.contains('finding')).toBe(true);
    expect(sentence).toContain('the page credits Al Jazeera');
    expect(origins).toMatch(/outlets · \d+ known origin/);
    expect(earliest).toMatch(/^The earliest: .+, May \d+, 2024.* Earliest date: /);
  });

  test('says where the dates do not show which was first', async () => {
    const { root } = await page({ ...stories.whole, provenance: { ...stories.whole.provenance, earliest: null } });
    expect(lines(root)[2]).toBe('Which of them came first, their dates do not show.');
  });

  test('of one article alone is one line', async () => {
    expect(lines((await page(stories.alone)).root)).toHaveLength(1);
  });
});

describe('the articles', () => {
  const titles = (root: HTMLElement) => [...root.querySelectorAll('.article-card')].map((card) => card.getAttribute('data-relation'));

  test('are filtered by relation, and their number is said', async () => {
    const { root } = await page(stories.whole);
    await choose(root, 'Relation to this article', 'related');
    expect(new Set(titles(root))).toEqual(new Set(['related']));
    expect(folded(root.querySelector('#articles > [role=status]'))).toMatch(/^\d+ found$/);
    await choose(root, 'Relation to this article', '');
    expect(titles(root)).toHaveLength(8);
  });

  test('are put in another order', async () => {
    const { root } = await page(stories.whole);
    await choose(root, 'Order', 'newest');
    const dates = [...root.querySelectorAll('.article-card .article-meta time')].map((time) =>
      Date.parse(time.getAttribute('datetime') ?? ''),
    );
    expect(dates.length).toBeGreaterThan(3);
    expect(dates[0]).toBeGreaterThan(dates.at(-1) ?? 0);
  });

  test('say where none matches', async () => {
    const { root } = await page(stories.whole);
    const from = [...root.querySelectorAll<HTMLInputElement>('#articles input[type=date]')][0];
    if (!from) throw new Error('No field for the first day');
    await act(async () => {
      from.value = '2030-01-01';
      from.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(titles(root)).toEqual([]);
    expect(folded(root.querySelector('#articles > [role=status]'))).toBe('No article matches.');
    await click(button(root, 'Without filters'));
    expect(titles(root)).toHaveLength(8);
    expect(from.value).toBe('');
    expect(document.activeElement?.localName).toBe('select');
  });

  test('of which only the first are drawn say on paper how many are missing', async () => {
    const { root } = await page(stories.large(120));
    expect(folded(root.querySelector('#articles .on-paper'))).toBe('Not printed here: 109.');
    await click(button(root.querySelector('#articles') as HTMLElement, 'Show all (121)'));
    expect(root.querySelector('#articles .on-paper')).toBeNull();
  });

  test('of which many are searched: the field stays while a filter lets few of them through', async () => {
    const { root } = await page(stories.large(120));
    const field = () => root.querySelector<HTMLInputElement>('#articles input[type=search]');
    const search = field();
    if (!search) throw new Error('No field to search in');
    await act(async () => {
      search.value = 'nobody writes this';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await choose(root, 'Relation to this article', 'asked');
    expect(titles(root)).toEqual([]);
    expect(field()).toBe(search);
    expect(folded(search.parentElement?.querySelector('[role=status]'))).toBe('0 found');
  });

  test('of which there are few are neither filtered nor folded', async () => {
    const { root } = await page(stories.alone);
    expect(root.querySelector('.filters')).toBeNull();
    expect(root.querySelector<HTMLDetailsElement>('.card-more')?.open).toBe(true);
  });
});

describe('articles that are alike', () => {
  test('are one box of the tree and one row of the timeline, and are unfolded on request', async () => {
    const { root } = await page(stories.large(40));
    const boxes = () => [...root.querySelectorAll('#tree .tree-more')].map(folded);
    expect(boxes()).toContain('10 copies, word for word');
    expect(folded(root.querySelector('.timeline'))).toContain('10 copies, word for word');
    const switches = root.querySelectorAll<HTMLElement>('.fold-switch input');
    expect(switches).toHaveLength(2);
    for (const one of switches) await click(one);
    expect(boxes()).toEqual(['30 more articles']);
    expect(folded(root.querySelector('.timeline'))).not.toContain('word for word');
  });

  test('are not offered where there are none', async () => {
    expect((await page(stories.whole)).root.querySelector('.fold-switch')).toBeNull();
  });
});

test('a long quote shows its first lines, and the rest on request', async () => {
  const [asked, ...rest] = stories.whole.articles;
  if (!asked) throw new Error('No article');
  const quote = 'Selon une source proche du dossier, '.repeat(12);
  const { root } = await page({ ...stories.whole, articles: [{ ...asked, credits: [{ ...asked.credits[0], quote } as never] }, ...rest] });
  const card = root.querySelector('.article-card') as HTMLElement;
  expect(card.querySelectorAll('.is-folded')).toHaveLength(1);
  await click(button(card, 'The whole quote'));
  expect(card.querySelectorAll('.is-folded')).toHaveLength(0);
});

test('the summary is copied with its quotes', async () => {
  const { root, stand } = await page(stories.whole);
  await click(button(root, 'Copy the summary with quotes'));
  expect(stand.copied[0]).toContain('“Source : Al Jazeera + Agences de presse” – Named in a credit line');
  await vi.waitFor(() => expect(folded(root.querySelector('.send-actions [role=status]'))).toBe('Copied.'));
});

test('every article shows its own credits, dates and whether its text is kept', async () => {
  const { root } = await page(stories.whole);
  const cards = [...root.querySelectorAll('.article-card')].map(folded);
  expect(cards).toHaveLength(8);
  expect(cards[0]).toContain('This article');
  expect(cards[0]).toContain('Source : Al Jazeera + Agences de presse');
  expect(cards[3]).toContain('The page names no source.');
  expect(cards[3]).toContain('text not kept');
  expect(cards[6]).toContain('Other report');
});

test('a card whose page names only a source that was called wrong says so, and not that it names none', async () => {
  const [asked, ...rest] = stories.whole.articles;
  if (!asked) throw new Error('No article');
  const { root } = await page({
    ...stories.whole,
    articles: [{ ...asked, credits: [], wrongSources: [{ agency: 'reuters', name: 'Reuters' }] }, ...rest],
  });
  const card = folded(root.querySelector('.article-card'));
  expect(card).toContain('Wrong source: Reuters');
  expect(card).not.toContain('names no source');
});

test('the card of a copy says what is known of it, and versions of the asked article have cards too', async () => {
  const { root } = await page(stories.told);
  const cards = [...root.querySelectorAll('.article-card')].map(folded);
  expect(cards[1]).toContain('Same owner as this page’s outlet');
  expect(cards[1]).toMatch(/of the shorter text is in both|Shared facts/);
  expect(cards[1]).toContain('This copy does not name AFP.');
  expect(cards.at(-1)).toContain('Another version');
  expect(folded(root.querySelector('.summary'))).toContain('This article was also read in 1 other version.');
});

test('an objection is said of a copy and changes the story', async () => {
  const after = stories.alone;
  let isCorrected = false;
  const { root, stand } = await page(stories.whole, {
    findStory: () => (isCorrected ? after : stories.whole),
    sayObjection: () => {
      isCorrected = true;
      return { id: 'x', answer: after };
    },
  });
  const card = [...root.querySelectorAll<HTMLElement>('.article-card')][1] as HTMLElement;
  await click(button(card, 'Not right?'));
  await click(button(card, 'Not the same story'));
  await vi.waitFor(() => expect(root.querySelectorAll('.article-card')).toHaveLength(1));
  expect(stand.calls).toContain(
    'sayObjection {"url":"https://www.quai.example/ferry","tabId":null,"says":{"kind":"not-same-story","articleId":"other-1"}}',
  );
});

describe('what a page wrote', () => {
  test('is shown as text alone, and an address that is a program is no link', async () => {
    const { root } = await page(stories.hostile);
    expect(root.querySelectorAll('script, img:not([src="/icon/wireprint.svg"]), u, b')).toHaveLength(0);
    expect(root.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const addresses = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !/^(https:|#)/.test(address))).toEqual([]);
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each([
    ['the whole story', stories.whole],
    ['one article', stories.alone],
    ['a hostile page', stories.hostile],
  ])('%s has a word for everything', async (_name, story) => {
    const { root } = await page(story, {}, locale);
    expect(root.textContent).not.toMatch(/undefined|null|NaN|\$[A-Z]|[\ue000-\ue008]/);
  });
});

describe('an article that quotes the asked one, or is quoted by it', () => {
  const quoting = (quoter: 'asked' | 'other'): Story => ({
    ...stories.whole,
    provenance: {
      ...stories.whole.provenance,
      related: stories.whole.provenance.related.map((report) => ({ ...report, relation: 'quotes', quoter })),
    },
  });
  const cardOf = (root: HTMLElement, kind: string) => root.querySelector<HTMLElement>(`.article-card[data-relation=${kind}]`);
  const quotes = (card: HTMLElement | null) => [...(card?.querySelectorAll('.quoted-passages blockquote') ?? [])].map(folded);

  test('is shown with the passages that both have, in the words of the one that quotes', async () => {
    const { root } = await page(quoting('other'));
    expect(quotes(cardOf(root, 'quotes'))).toEqual(['Le ferry s’est échoué.', 'Il transportait 850 passagers.']);
    const other = await page(quoting('asked'));
    expect(quotes(cardOf(other.root, 'quoted'))).toEqual(['Le ferry s’est échoué.', 'Il transportait 900 passagers.']);
  });

  test('without a kept text it is said that the passages cannot be shown', async () => {
    const { root } = await page(quoting('other'), { compareArticles: () => ({ ...stories.compared, changes: null }) });
    expect(quotes(cardOf(root, 'quotes'))).toEqual([]);
    expect(folded(cardOf(root, 'quotes'))).toContain('one of the two texts was not kept');
  });
});

describe('origins', () => {
  const groups = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('#origins .origin-group')];

  test('each has its name, a block for each outlet, the outlets by name and the words that name it', async () => {
    const { root } = await page(stories.manyOrigins);
    const [reuters, afp, gazette, authority, unknown] = groups(root);
    expect(groups(root).map((group) => folded(group.querySelector('.origin-name')))).toEqual([
      'Reuters7 outlets',
      'AFP2 outlets',
      'La Gazette1 outlet own report',
      'Port Authority1 outlet press release',
      'Origin unknown2 outlets',
    ]);
    expect(groups(root).map((group) => group.querySelectorAll('.origin-piece').length)).toEqual([7, 2, 1, 1, 2]);
    expect(reuters?.querySelector('.is-asked')).not.toBeNull();
    expect(folded(reuters?.querySelector('.fact-list'))).toContain('Quai des dépêches · This article');
    expect(folded(reuters?.querySelector('figure'))).toBe('Named in the datelinePORT-SALINES (Reuters) –');
    expect(folded(afp?.querySelector('figure'))).toContain('at The Courier No. 3avec AFP');
    expect(folded(gazette?.querySelector('figure'))).toBe('The outlet’s own staff signed this.Par notre rédaction');
    expect(folded(authority?.querySelector('blockquote'))).toBe('Press release of the Port Authority');
    expect(folded(unknown)).toContain('These pages credit nobody by name');
  });

  test('one of two names shows the words that name each', async () => {
    const { manyOrigins } = stories;
    const groups = [answers.originGroup('Reuters + AFP', [0, 1, 3])];
    const { root } = await page({ ...manyOrigins, provenance: { ...manyOrigins.provenance, origins: answers.originsOf(...groups) } });
    expect([...root.querySelectorAll('#origins figure')].map(folded)).toEqual([
      'Named in the datelinePORT-SALINES (Reuters) –',
      'Named in the byline, at The Courier No. 3avec AFP',
    ]);
  });

  test('of hundreds of outlets bars compare the number, and only the first are named', async () => {
    const { root } = await page(stories.large(300));
    const [afp] = groups(root);
    expect(afp?.querySelectorAll('.origin-piece')).toHaveLength(1);
    expect(afp?.querySelectorAll('.fact-list li')).toHaveLength(11);
    expect(folded(afp?.querySelector('.fact-list li:last-child'))).toBe('291 more');
  });

  test('where nothing else was read, the one article stands alone', async () => {
    const { root } = await page(stories.alone);
    expect(groups(root).map((group) => folded(group.querySelector('.origin-name')))).toEqual(['Origin unknown1 outlet']);
  });
});
