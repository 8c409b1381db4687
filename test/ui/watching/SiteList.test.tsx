// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { button, click } from '../draw';
import { background, changes, fill, open } from '../options/opened';
import { standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

describe('lists of sites', () => {
  const never = (root: HTMLElement) => {
    const list = root.querySelector<HTMLElement>('.site-list');
    if (list === null) throw new Error('No list');
    return list;
  };
  const sitesOf = (list: HTMLElement) => [...list.querySelectorAll('li bdi')].map(({ textContent }) => textContent);

  test('a site that is removed can be taken back, and the focus is never lost', async () => {
    const stand = standIn(background({ neverSites: ['b.example', 'a.example'] }));
    const root = await open(stand);
    await click(button(root, 'Remove a.example'));
    expect(sitesOf(never(root))).toEqual(['b.example']);
    expect(never(root).textContent).toContain('a.example is off the list.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await click(button(root, 'Undo'));
    expect(sitesOf(never(root))).toEqual(['a.example', 'b.example']);
    expect(document.activeElement?.matches('form input')).toBe(true);
  });

  test('sites stand in alphabetical order, whatever the order in which they were added', async () => {
    const sites = ['paper-10.example', 'a_b.example', 'paper-9.example', 'ab.example', 'z.example'];
    const list = never(await open(standIn(background({ neverSites: sites }))));
    expect(sitesOf(list)).toEqual(['a_b.example', 'ab.example', 'paper-9.example', 'paper-10.example', 'z.example']);
  });

  test('a long list has a field to search in it, a short one has none', async () => {
    const sites = Array.from({ length: 9 }, (_, at) => `paper-${at}.example`);
    expect(never(await open(standIn(background({ neverSites: sites.slice(2) })))).querySelector('[type=search]')).toBeNull();
    const list = never(await open(standIn(background({ neverSites: sites }))));
    const field = list.querySelector<HTMLInputElement>('[type=search]');
    if (field === null) throw new Error('No field');
    await fill(field, 'PAPER-7');
    expect(sitesOf(list)).toEqual(['paper-7.example']);
    await fill(field, 'nothing');
    expect(list.textContent).toContain('No site on the list matches.');
  });

  test('open tabs are chosen from: each public site once, those on the list left out', async () => {
    const stand = standIn(background({ neverSites: ['known.example'] }));
    stand.openPages = [
      'https://www.news.example/a',
      'https://news.example/b',
      'http://daily.example/',
      'https://known.example/',
      'chrome://settings/',
      'http://192.168.0.1/',
    ];
    const list = never(await open(stand));
    await click(button(list, 'Choose among the open tabs…'));
    const boxes = [...list.querySelectorAll<HTMLInputElement>('fieldset input')];
    expect(boxes.map(({ labels }) => labels?.[0]?.textContent)).toEqual(['daily.example', 'news.example']);
    expect(document.activeElement).toBe(boxes[0]);
    await click(button(list, 'Never read the chosen sites'));
    expect(changes(stand)).toEqual([]);
    for (const box of boxes) await click(box);
    await click(button(list, 'Never read the chosen sites'));
    expect(changes(stand)).toEqual(['changeSettings {"neverSites":["known.example","daily.example","news.example"]}']);
    expect(sitesOf(list)).toEqual(['daily.example', 'known.example', 'news.example']);
    await vi.waitFor(() => expect(document.activeElement).toBe(button(list, 'Choose among the open tabs…')));
  });

  test('chosen tabs can be read too, for which the browser asks', async () => {
    const stand = standIn(background({ watching: 'listed' }));
    stand.openPages = ['https://news.example/', 'https://daily.example/'];
    const list = never(await open(stand));
    await click(button(list, 'Choose among the open tabs…'));
    for (const box of list.querySelectorAll<HTMLInputElement>('fieldset .tab-site input')) await click(box);
    await click(button(list, 'Read the chosen sites'));
    expect(stand.asked).toEqual(['*://*.daily.example/*', '*://*.news.example/*']);
    expect(changes(stand)).toEqual(['changeSettings {"listedSites":["daily.example","news.example"]}']);
  });

  test('what the browser calls browsing history is explained before it asks, and where it asks only', async () => {
    const list = never(await open(standIn(background())));
    const hint = button(list, 'Choose among the open tabs…').getAttribute('aria-describedby');
    expect(list.querySelector(`[id="${hint}"]`)?.textContent).toContain('“browsing history”');
    const stand = standIn(background({ watching: 'all' }));
    stand.granted.add('*://*/*');
    const root = await open(stand);
    await vi.waitFor(() => expect(root.textContent).not.toContain('“browsing history”'));
  });

  test('choosing among open tabs can be cancelled, and the focus goes back', async () => {
    const stand = standIn(background());
    stand.openPages = ['https://news.example/'];
    const list = never(await open(stand));
    await click(button(list, 'Choose among the open tabs…'));
    await click(button(list, 'Cancel'));
    expect(list.querySelector('fieldset')).toBeNull();
    expect(document.activeElement).toBe(button(list, 'Choose among the open tabs…'));
  });

  test.each([
    ['the browser refuses', false, ['https://news.example/'], 'The browser did not allow it.'],
    ['no tab shows another site', true, ['chrome://settings/'], 'No open tab shows another public site.'],
  ])('where %s, it is said', async (_what, answersYes, pages, words) => {
    const stand = standIn(background());
    Object.assign(stand, { answersYes, openPages: pages });
    const list = never(await open(stand));
    await click(button(list, 'Choose among the open tabs…'));
    expect(list.textContent).toContain(words);
    expect(list.querySelector('fieldset')).toBeNull();
  });
});
