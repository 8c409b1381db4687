// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FailureCode } from '../../../src/messages/contract';
import { COMMANDS } from '../../../src/ui/commands/commands';
import { Options } from '../../../src/ui/options/Options';
import { button, click, draw, region } from '../draw';
import { type Replies, SETTINGS, type Stand, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const MEASURE = { articles: 1_234, bytes: 5_300_000, free: 9e9, oldest: '2024-02-03T10:00:00Z', newest: '2024-05-03T10:00:00Z' };
const NO_ARTICLES = { articles: 0, bytes: null, free: null, oldest: null, newest: null };

const DAYS = [
  { day: '2024-05-01', articles: 1_200 },
  { day: '2024-05-03', articles: 34 },
];
const OLDEST = { from: '2024-02-03T10:00:00Z', to: '2024-03-09T10:00:00Z', articles: 512, bytes: 800_000 };

/** A background that keeps its settings. */
function background(start: Partial<typeof SETTINGS> = {}, more: Replies = {}): Replies {
  let settings = { ...SETTINGS, ...start };
  return {
    getSettings: () => settings,
    changeSettings: (change) => {
      settings = { ...settings, ...(change as Partial<typeof SETTINGS>) };
      return settings;
    },
    measureStore: () => MEASURE,
    countReadings: () => ({ days: DAYS }),
    oldestSpan: () => null,
    ...more,
  };
}

async function open(stand: Stand): Promise<HTMLElement> {
  const root = await draw(<Options {...stand} />);
  await vi.waitFor(() => expect(region(root, 'What is read')).not.toBeNull());
  await vi.waitFor(() => expect(root.querySelector('.progress')).toBeNull());
  return root;
}

const chosen = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type=radio]:checked')?.labels?.[0]?.textContent;
async function choose(root: HTMLElement, name: string): Promise<void> {
  const radio = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ labels }) => labels?.[0]?.textContent === name);
  if (radio === undefined) throw new Error(`No choice “${name}”`);
  await click(radio);
}
async function fill(input: HTMLInputElement, value: string, event: 'input' | 'change' = 'input'): Promise<void> {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
/** Types into the list of that heading and sends it. */
async function addSite(root: HTMLElement, title: string, site: string): Promise<HTMLElement> {
  const list = [...root.querySelectorAll<HTMLElement>('.site-list')].find((one) => one.querySelector('h3')?.textContent === title);
  const field = list?.querySelector('input');
  if (!list || !field) throw new Error(`No list “${title}”`);
  await fill(field, site);
  await act(async () => list.querySelector('form')?.requestSubmit());
  return list;
}
/** A background that takes what it is given. */
const IMPORTING: Replies = {
  checkPart: () => ({ articles: 15 }),
  importPart: () => ({ added: 12, known: 3, numbers: { from: 7, to: 18 } }),
  finishImport: () => null,
  takeBackImport: () => ({ removed: 12 }),
};
const changes = (stand: Stand) => stand.calls.filter((call) => call.startsWith('changeSettings'));

describe('what is read', () => {
  test('all news pages asks the browser first, and keeps the choice when it agrees', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await choose(root, 'All news pages');
    await click(button(root, 'Save this choice'));
    expect(stand.asked).toEqual(['*://*/*']);
    expect(changes(stand)).toEqual(['changeSettings {"watching":"all","welcomed":true}']);
    await vi.waitFor(() => expect(root.textContent).toContain('lets Wireprint read on all sites'));
    expect(root.textContent).toContain('Saved.');
  });

  test('where the browser is told no, the choice goes back and nothing is saved', async () => {
    const stand = standIn(background());
    stand.answersYes = false;
    const root = await open(stand);
    await choose(root, 'All news pages');
    await click(button(root, 'Save this choice'));
    expect(chosen(root)).toBe('Nothing');
    expect(root.textContent).toContain('The browser did not allow it.');
    expect(changes(stand)).toEqual([]);
  });

  test('nothing needs no permission', async () => {
    const stand = standIn(background({ watching: 'all' }));
    const root = await open(stand);
    await choose(root, 'Nothing');
    await click(button(root, 'Save this choice'));
    expect(stand.asked).toEqual([]);
    expect(changes(stand)).toHaveLength(1);
  });

  test('a permission taken back elsewhere is said, and can be asked for again', async () => {
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

  test('a listed site is asked for and added', async () => {
    const stand = standIn(background({ watching: 'listed' }));
    const root = await open(stand);
    const list = await addSite(root, 'Sites to read', 'https://www.News.example/politics');
    expect(stand.asked).toEqual(['*://*.news.example/*']);
    expect(changes(stand)).toEqual(['changeSettings {"listedSites":["news.example"]}']);
    expect(list.textContent).toContain('news.example');
  });

  test('a listed site that the browser refuses is not added', async () => {
    const stand = standIn(background({ watching: 'listed' }));
    stand.answersYes = false;
    const list = await addSite(await open(stand), 'Sites to read', 'news.example');
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

  test('what is no site is not added', async () => {
    const stand = standIn(background());
    const list = await addSite(await open(stand), 'Never read these sites', '192.168.0.1');
    expect(list.querySelector('[role=alert]')?.textContent).toBe('That is not the address of a public site.');
    expect(list.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(changes(stand)).toEqual([]);
  });

  test('a site never to be read needs no permission, and can be taken off again', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await addSite(root, 'Never read these sites', 'bank.example');
    await click(button(root, 'Remove bank.example'));
    expect(stand.asked).toEqual([]);
    expect(changes(stand)).toEqual(['changeSettings {"neverSites":["bank.example"]}', 'changeSettings {"neverSites":[]}']);
  });
});

describe('lists of sites', () => {
  const never = (root: HTMLElement) => {
    const list = [...root.querySelectorAll<HTMLElement>('.site-list')].find(
      (one) => one.querySelector('h3')?.textContent === 'Never read these sites',
    );
    if (list === undefined) throw new Error('No list');
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

  test('a long list can be searched, a short one needs no field for it', async () => {
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
    await click(button(list, 'Add the chosen sites'));
    expect(changes(stand)).toEqual([]);
    for (const box of boxes) await click(box);
    await click(button(list, 'Add the chosen sites'));
    expect(changes(stand)).toEqual(['changeSettings {"neverSites":["known.example","daily.example","news.example"]}']);
    expect(sitesOf(list)).toEqual(['daily.example', 'known.example', 'news.example']);
    await vi.waitFor(() => expect(document.activeElement).toBe(button(list, 'Choose among the open tabs…')));
  });

  test('choosing among open tabs can be left, and the focus is where it was', async () => {
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

describe('keyboard', () => {
  test('every key is told, and where the browser’s own is changed', async () => {
    const stand = standIn(background());
    const keys = region(await open(stand), 'Keyboard');
    expect([...(keys?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+W',
      ...COMMANDS.map(({ key }) => key.toUpperCase()),
      'Esc',
    ]);
    if (keys) await click(button(keys, 'Change them in the browser'));
    expect(stand.keySettingsOpened).toBe(1);
  });

  test('single letters can be turned off, and are told no longer', async () => {
    const stand = standIn(background());
    const keys = region(await open(stand), 'Keyboard');
    const field = keys?.querySelector<HTMLInputElement>('[role=switch]');
    if (field) await click(field);
    expect(changes(stand)).toEqual(['changeSettings {"letterKeys":false}']);
    expect([...(keys?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual(['Alt+Shift+W', 'Esc']);
  });

  test('without keys for the toolbar says so', async () => {
    const stand = standIn(background());
    stand.browser.toolbarKeys = async () => '';
    expect(region(await open(stand), 'Keyboard')?.textContent).toContain('no keys set');
  });
});

describe('what is kept', () => {
  test.each([
    ['30', ['changeSettings {"keepDays":30}']],
    ['0', []],
    ['3651', []],
    ['1.5', []],
    ['', []],
  ])('%s days', async (typed, sent) => {
    const stand = standIn(background());
    const field = (await open(stand)).querySelector<HTMLInputElement>('input[type=number]');
    if (field) await fill(field, typed, 'change');
    expect(changes(stand)).toEqual(sent);
    expect(field?.getAttribute('aria-invalid')).toBe(String(sent.length === 0));
  });

  test('keeping text is a switch', async () => {
    const stand = standIn(background());
    const field = (await open(stand)).querySelector<HTMLInputElement>('[role=switch]');
    if (field) await click(field);
    expect(changes(stand)).toEqual(['changeSettings {"keepText":false}']);
  });
});

describe('language and appearance', () => {
  const choices = async (stand: Stand) =>
    [...(region(await open(stand), 'Language and appearance')?.querySelectorAll('select') ?? [])] as HTMLSelectElement[];

  test('are chosen from lists, each language by its own name', async () => {
    const stand = standIn(background());
    const [language, appearance] = await choices(stand);
    if (!language || !appearance) throw new Error('No lists');
    expect([...language.options].map(({ text, lang }) => `${lang} ${text}`)).toEqual(
      expect.arrayContaining([' As the browser', 'de Deutsch', 'ar العربية', 'zh-CN 简体中文']),
    );
    for (const [list, chosen] of [[language, 'de'] as const, [appearance, 'dark'] as const]) {
      list.value = chosen;
      await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    }
    expect(changes(stand)).toEqual(['changeSettings {"language":"de"}', 'changeSettings {"appearance":"dark"}']);
  });

  test('show what is set', async () => {
    const lists = await choices(standIn(background({ language: 'zh-CN', appearance: 'light' })));
    expect(lists.map(({ value }) => value)).toEqual(['zh-CN', 'light']);
  });
});

describe('what is stored', () => {
  test('is counted and measured', async () => {
    const text = region(await open(standIn(background())), 'What is stored')?.textContent;
    expect(text).toContain('Articles1,234');
    expect(text).toContain('5 MB');
    expect(text).toContain('Feb 3, 2024');
  });

  test('is drawn by the day, and the table says the same', async () => {
    const chart = region(await open(standIn(background())), 'What is stored')?.querySelector('figure');
    expect(chart?.querySelector('svg')?.getAttribute('aria-label')).toBe('Articles by day of reading');
    const bars = [...(chart?.querySelectorAll('rect') ?? [])].map((bar) => [bar.textContent, Number(bar.getAttribute('height'))]);
    expect(bars.map(([name]) => name)).toEqual(['May 1, 2024: 1,200', 'May 2, 2024: 0', 'May 3, 2024: 34']);
    expect(bars.map(([, height]) => height)).toEqual([48, 0, 1.5]);
    const rows = [...(chart?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['May 1, 2024', '1,200'],
      ['May 2, 2024', '0'],
      ['May 3, 2024', '34'],
    ]);
  });

  test('the oldest of it is dropped after a question that says what goes', async () => {
    const stand = standIn(background({}, { oldestSpan: () => OLDEST, dropOldest: () => ({ removed: 512 }) }));
    const root = await open(stand);
    await vi.waitFor(() => button(root, 'Drop the oldest…'));
    await click(button(root, 'Drop the oldest…'));
    const words = root.querySelector('[role=alertdialog]')?.textContent;
    expect(words).toMatch(/Articles: 512, read Feb 3\s–\sMar 9, 2024\. Dropping them frees about 800 kB/);
    expect(document.activeElement?.textContent).toBe('Drop');
    await click(button(root, 'Cancel'));
    expect(document.activeElement?.textContent).toBe('Drop the oldest…');
    expect(stand.calls.join()).not.toContain('dropOldest');
    await click(button(root, 'Drop the oldest…'));
    await click(button(root, 'Drop'));
    await vi.waitFor(() => expect(root.textContent).toContain('512 articles erased.'));
  });

  test('a disk that is nearly full is said before it is', async () => {
    const root = await open(standIn(background({}, { measureStore: () => ({ ...MEASURE, free: 1_000_000 }) })));
    expect(region(root, 'What is stored')?.textContent).toContain('hardly any space left');
  });

  test('nothing has nothing to erase', async () => {
    const stored = region(await open(standIn(background({}, { measureStore: () => NO_ARTICLES }))), 'What is stored');
    expect(stored?.textContent).toContain('Nothing is stored yet.');
    expect(stored?.querySelector('button')).toBeNull();
  });

  test('corrections can be erased where they are all that is left', async () => {
    const left = { measureStore: () => NO_ARTICLES, countCorrections: () => ({ count: 2 }) };
    const stored = region(await open(standIn(background({}, left))), 'What is stored');
    await vi.waitFor(() => expect(stored?.querySelector('button')?.textContent).toBe('Erase everything stored…'));
  });

  test('is erased only after a question, which can be declined', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await click(button(root, 'Erase everything stored…'));
    expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('Erase 1,234 articles?');
    expect(document.activeElement?.textContent).toBe('Erase');
    await click(button(root, 'Cancel'));
    expect(stand.calls.join()).not.toContain('clearStore');
  });

  test('can be put back while the page is open', async () => {
    const stand = standIn(
      background(
        {},
        {
          exportPart: ({ after }) =>
            after === null ? { part: 'one\n', next: '1', articles: 1 } : { part: 'two\n', next: null, articles: 2 },
          clearStore: () => ({ removed: 1_234 }),
          ...IMPORTING,
          importPart: () => ({ added: 1_234, known: 0, numbers: { from: 1, to: 1_234 } }),
        },
      ),
    );
    const root = await open(stand);
    await click(button(root, 'Erase everything stored…'));
    await click(button(root, 'Erase'));
    await vi.waitFor(() => expect(root.textContent).toContain('1,234 articles erased.'));
    await click(button(root, 'Undo'));
    await vi.waitFor(() => expect(root.textContent).toContain('1,234 articles are back.'));
    expect(stand.calls).toContain('importPart {"text":"one\\ntwo\\n","isFirst":true,"isLast":true,"before":0}');
  });

  test('is erased even where it cannot be exported first', async () => {
    const stand = standIn(background({}, { exportPart: 'store-unavailable', clearStore: () => ({ removed: 1 }) }));
    const root = await open(stand);
    await click(button(root, 'Erase everything stored…'));
    await click(button(root, 'Erase'));
    await vi.waitFor(() => expect(root.textContent).toContain('1 article erased.'));
    expect(root.textContent).not.toContain('Undo');
  });

  test('a store that does not open is said, and the rest of the page works', async () => {
    const root = await open(standIn(background({}, { measureStore: 'store-unavailable' })));
    expect(region(root, 'What is stored')?.textContent).toContain('The store does not open');
    expect(region(root, 'What is read')).not.toBeNull();
  });
});

describe('export and import', () => {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  let blob: Blob;
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return 'blob:made';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    });
  });

  async function importFile(root: HTMLElement, file: File): Promise<void> {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('No file input');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  test('the parts are one file, named by its day', async () => {
    const parts: Replies = {
      exportPart: ({ after }) => (after === null ? { part: 'one\n', next: '1', articles: 1 } : { part: 'two\n', next: null, articles: 2 }),
    };
    const root = await open(standIn(background({}, parts)));
    await click(button(root, 'Export everything'));
    await vi.waitFor(() => expect(root.textContent).toContain('The file is in your downloads.'));
    expect(saved[0]?.name).toMatch(/^wireprint-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(saved[0]?.blob.size).toBe('one\ntwo\n'.length);
  });

  test('an import says what came of it, and counts anew', async () => {
    const stand = standIn(background({}, IMPORTING));
    const root = await open(stand);
    await importFile(root, new File(['lines'], 'wireprint.jsonl'));
    await vi.waitFor(() => expect(root.textContent).toContain('Articles added: 12. Here already: 3.'));
    await vi.waitFor(() => expect(stand.calls.filter((call) => call.startsWith('measureStore'))).toHaveLength(2));
  });

  test('an import that fails on the way is taken back', async () => {
    const stand = standIn(background({}, { ...IMPORTING, finishImport: 'store-full' }));
    const root = await open(stand);
    await importFile(root, new File(['lines'], 'wireprint.jsonl'));
    await vi.waitFor(() => expect(root.textContent).toContain('No space left'));
    expect(stand.calls.find((call) => call.startsWith('takeBackImport'))).toContain('{"numbers":[{"from":7,"to":18}]');
  });

  test('an import that is cancelled is taken back, and the focus stays in its section', async () => {
    const stand = standIn(background({}, IMPORTING));
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow: Stand = {
      ...stand,
      ask: async (name, request) => {
        const reply = await stand.ask(name, request);
        if (name === 'importPart') await held;
        return reply;
      },
    };
    const root = await open(slow);
    await importFile(root, new File(['lines'], 'wireprint.jsonl'));
    await vi.waitFor(() => expect(stand.calls.join()).toContain('importPart'));
    expect(button(root, 'Export everything').getAttribute('aria-disabled')).toBe('true');
    button(root, 'Cancel').focus();
    await click(button(root, 'Cancel'));
    await act(async () => goOn());
    await vi.waitFor(() => expect(root.textContent).toContain('Cancelled. What is stored is as it was.'));
    expect(stand.calls.join()).toContain('takeBackImport');
    expect(stand.calls.join()).not.toContain('finishImport');
    expect(document.activeElement?.textContent).toBe('Export and import');
  });

  test('an export that is cancelled writes no file', async () => {
    const root = await open(standIn(background({}, { exportPart: () => ({ part: 'one\n', next: '1', articles: 1 }) })));
    await click(button(root, 'Export everything'));
    await click(button(root, 'Cancel'));
    await vi.waitFor(() => expect(root.textContent).toContain('Cancelled. No file was written.'));
    expect(saved).toEqual([]);
  });

  test.each<[FailureCode, string]>([
    ['import-damaged', 'The file is damaged'],
    ['import-foreign', 'This is not a Wireprint file'],
    ['import-newer', 'The file comes from a newer Wireprint'],
    ['store-full', 'No space left'],
  ])('%s: a clear refusal', async (code, words) => {
    const root = await open(standIn(background({}, { ...IMPORTING, checkPart: code })));
    await importFile(root, new File(['lines'], 'wireprint.jsonl'));
    await vi.waitFor(() => expect(region(root, 'Export and import')?.textContent).toContain(words));
  });
});

test('settings that cannot be read are said, and asked for again', async () => {
  const stand = standIn(background({}, { getSettings: 'unexpected' }));
  const root = await draw(<Options {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('[data-code=unexpected]')).not.toBeNull());
  await click(button(root, 'Try again'));
  expect(stand.calls.filter((call) => call.startsWith('getSettings'))).toHaveLength(2);
});

test('settings that cannot be changed are said, and stay as they are', async () => {
  const root = await open(standIn(background({}, { changeSettings: 'unexpected' })));
  await choose(root, 'Nothing');
  await click(button(root, 'Save this choice'));
  await vi.waitFor(() => expect(root.querySelector('[data-code=unexpected]')).not.toBeNull());
});
