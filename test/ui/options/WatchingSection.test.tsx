// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { button, click, region } from '../draw';
import { standIn } from '../outside';
import { addSite, background, changes, choose, chosen, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** What stands beside the heading. */
const said = (root: HTMLElement) => region(root, 'Automatic reading')?.querySelector('.beside-heading [role=status]')?.textContent;

/** Presses a button of one site. */
async function press(root: HTMLElement, site: string, name: string): Promise<void> {
  const group = root.querySelector<HTMLElement>(`[aria-label="${site}"]`);
  if (group === null) throw new Error(`No site ${site}`);
  await click(button(group, name));
}

describe('what is read', () => {
  test('“all news pages” asks for the permission first, and is saved once it is granted', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await choose(root, 'All news pages');
    expect(stand.asked).toEqual(['*://*/*']);
    expect(changes(stand)).toEqual(['changeSettings {"watching":"all","welcomed":true}']);
    await vi.waitFor(() => expect(root.textContent).toContain('lets Wireprint read on all sites'));
    expect(said(root)).toBe('Saved.');
  });

  test('while the arrow keys move over the choices the browser asks nothing: a button below does', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    const group = root.querySelector('fieldset');
    group?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await choose(root, 'All news pages');
    group?.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowDown', bubbles: true }));
    expect(stand.asked).toEqual([]);
    expect(changes(stand)).toEqual(['changeSettings {"watching":"all","welcomed":true}']);
    await click(button(root, 'Allow on all sites'));
    expect(stand.asked).toEqual(['*://*/*']);
    await vi.waitFor(() => expect(root.textContent).toContain('lets Wireprint read on all sites'));
  });

  test('a refused permission puts the choice back, and nothing is saved', async () => {
    const stand = standIn(background());
    stand.answersYes = false;
    const root = await open(stand);
    await choose(root, 'All news pages');
    expect(chosen(root)).toBe('Nothing');
    expect(root.textContent).toContain('The browser did not allow it.');
    expect(changes(stand)).toEqual([]);
  });

  test('“nothing” needs no permission', async () => {
    const stand = standIn(background({ watching: 'all' }));
    const root = await open(stand);
    await choose(root, 'Nothing');
    expect(stand.asked).toEqual([]);
    expect(changes(stand)).toHaveLength(1);
  });

  test('a permission that was taken back elsewhere is reported, and can be asked for again', async () => {
    const stand = standIn(background({ watching: 'all' }));
    const root = await open(stand);
    await vi.waitFor(() => expect(root.textContent).toContain('the browser does not allow it now'));
    await click(button(root, 'Allow on all sites'));
    await vi.waitFor(() => expect(root.textContent).toContain('lets Wireprint read on all sites'));
  });

  test('a permission wider than the choice can be given back', async () => {
    const stand = standIn(background());
    stand.granted.add('*://*/*');
    const root = await open(stand);
    await vi.waitFor(() => expect(root.textContent).toContain('on all sites.'));
    await click(button(root, 'Give this permission back'));
    await vi.waitFor(() => expect(root.textContent).toContain('only the page on which you click'));
    expect(stand.granted.size).toBe(0);
  });

  test('for a listed site the permission is asked for, then it is added', async () => {
    const stand = standIn(background({ watching: 'listed' }));
    const root = await open(stand);
    const list = await addSite(root, 'read', 'https://www.News.example/politics');
    expect(stand.asked).toEqual(['*://*.news.example/*']);
    expect(changes(stand)).toEqual(['changeSettings {"listedSites":["news.example"]}']);
    expect(list.textContent).toContain('news.example');
  });

  test('a listed site that the browser refuses is not added', async () => {
    const stand = standIn(background({ watching: 'listed' }));
    stand.answersYes = false;
    const list = await addSite(await open(stand), 'read', 'news.example');
    expect(changes(stand)).toEqual([]);
    expect(list.querySelector('[role=alert]')?.textContent).toContain('did not allow');
  });

  test('a listed site without permission says so and can be allowed', async () => {
    const stand = standIn(background({ watching: 'listed', listedSites: ['news.example'] }));
    const root = await open(stand);
    await vi.waitFor(() => expect(root.textContent).toContain('not allowed by the browser'));
    await click(button(root, 'Allow'));
    await vi.waitFor(() => expect(root.textContent).not.toContain('not allowed by the browser'));
  });

  test('sites that no pattern can name do not hide what the browser allows of the others', async () => {
    const stand = standIn(background({ watching: 'listed', listedSites: ['*.daily.example', '[::1]', 'news.example'] }));
    const { mayRead } = stand.browser;
    // As browsers do with a broken pattern.
    stand.browser.mayRead = async (patterns) => {
      if (patterns.some((pattern) => !/^\*:\/\/\*\.[\w.-]+\/\*$|^\*:\/\/\*\/\*$/.test(pattern)))
        throw new TypeError('Invalid value for origin pattern');
      return mayRead(patterns);
    };
    stand.granted.add('*://*.daily.example/*');
    const root = await open(stand);
    const missing = () =>
      [...root.querySelectorAll('.site')].filter(({ textContent }) => textContent?.includes('not allowed by the browser'));
    await vi.waitFor(() => expect(missing().map((site) => site.querySelector('bdi')?.textContent)).toEqual(['news.example']));
  });

  test('a site that is taken off the list may not be read any more, and its undo asks again', async () => {
    const stand = standIn(background({ watching: 'listed', listedSites: ['news.example', 'other.example'] }));
    for (const site of ['news', 'other']) stand.granted.add(`*://*.${site}.example/*`);
    const root = await open(stand);
    await click(button(root, 'Remove news.example'));
    await vi.waitFor(() => expect([...stand.granted]).toEqual(['*://*.other.example/*']));
    await click(button(root, 'Undo'));
    await vi.waitFor(() => expect(stand.granted.size).toBe(2));
    expect(stand.asked).toEqual(['*://*.news.example/*']);
  });

  test('words that are no site are not added', async () => {
    const stand = standIn(background());
    const list = await addSite(await open(stand), 'never', '192.168.0.1');
    expect(list.querySelector('[role=alert]')?.textContent).toBe('That is not the address of a public site.');
    expect(list.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(changes(stand)).toEqual([]);
  });

  test('a site never to be read needs no permission, and can be taken off again', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await addSite(root, 'never', 'bank.example');
    await click(button(root, 'Remove bank.example'));
    expect(stand.asked).toEqual([]);
    expect(changes(stand)).toEqual(['changeSettings {"neverSites":["bank.example"]}', 'changeSettings {"neverSites":[]}']);
  });

  test('of each site one of two buttons is pressed, and the other changes it', async () => {
    const stand = standIn(background({ watching: 'listed', listedSites: ['news.example'], neverSites: ['bank.example'] }));
    stand.granted.add('*://*.news.example/*');
    const root = await open(stand);
    const pressed = (site: string) => root.querySelector(`[aria-label="${site}"] [aria-pressed=true]`)?.textContent;
    expect([pressed('news.example'), pressed('bank.example')]).toEqual(['Read', 'Never read']);
    await press(root, 'news.example', 'Never read');
    expect(pressed('news.example')).toBe('Never read');
    expect(stand.granted.size).toBe(0);
    await press(root, 'bank.example', 'Read');
    expect(stand.asked).toEqual(['*://*.bank.example/*']);
    expect(changes(stand)).toEqual([
      'changeSettings {"neverSites":["bank.example","news.example"],"listedSites":[]}',
      'changeSettings {"listedSites":["bank.example"],"neverSites":["news.example"]}',
    ]);
  });

  test('a site that is to be read turns reading on for listed sites, where nothing was read; putting it back does not', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await addSite(root, 'read', 'news.example');
    expect(chosen(root)).toBe('Only sites that I list as “Read”');
    await choose(root, 'Nothing');
    await click(button(root, 'Remove news.example'));
    await click(button(root, 'Undo'));
    expect(chosen(root)).toBe('Nothing');
    expect(root.querySelector('.site')?.textContent).toContain('news.example');
  });

  test('where the browser refuses a site, it stays never read, and that is said', async () => {
    const stand = standIn(background({ neverSites: ['bank.example'] }));
    stand.answersYes = false;
    const root = await open(stand);
    await press(root, 'bank.example', 'Read');
    expect(changes(stand)).toEqual([]);
    expect(root.querySelector('.site-list')?.textContent).toContain('The browser did not allow it.');
  });
});
