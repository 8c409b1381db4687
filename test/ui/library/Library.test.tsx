// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryRow } from '../../../src/messages/contract';
import { Library } from '../../../src/ui/library/Library';
import { button, click, draw } from '../draw';
import { type Replies, type Stand, standIn } from '../outside';
import { CHOICES, ROWS } from './rows';

/** A background that keeps what it has. */
function background(more: Replies = {}): Replies {
  let rows: readonly LibraryRow[] = ROWS;
  const compared = new Set<number>();
  return {
    libraryPage: ({ query, from, count }) => {
      const found = rows.filter(
        ({ title, outlet }) => title.toLowerCase().includes(query.words) && outlet.domain.includes(query.outlet ?? ''),
      );
      return { stored: rows.length, found: found.length, uncompared: rows.length - compared.size, rows: found.slice(from, from + count) };
    },
    libraryChoices: () => CHOICES,
    libraryNumbers: () => ({ numbers: rows.flatMap(({ numbers }) => numbers) }),
    compareStored: ({ numbers }) => {
      for (const number of numbers) compared.add(number);
      return { compared: numbers.length };
    },
    importState: () => null,
    exportPart: ({ numbers = [] }) => ({ part: '{}\n', next: null, articles: numbers.length, last: 9 }),
    checkPart: () => ({ articles: 1 }),
    dropArticles: ({ numbers }) => {
      const before = rows.length;
      rows = rows.filter((row) => !row.numbers.some((number) => numbers.includes(number)));
      return { removed: before - rows.length, tracked: [] };
    },
    ...more,
  };
}

let saved: string[];
beforeEach(() => {
  saved = [];
  history.replaceState(null, '', '/library.html');
  // jsdom draws nothing: it has neither.
  window.scrollTo = () => {};
  window.requestAnimationFrame = () => 0;
  URL.createObjectURL = () => 'blob:made';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

async function open(stand: Stand): Promise<HTMLElement> {
  const root = await draw(<Library {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('.progress')).toBeNull());
  return root;
}
const titles = (root: HTMLElement) => [...root.querySelectorAll('.entry-title')].map(({ textContent }) => textContent);
const said = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent?.trim()).filter(Boolean);
async function type(root: HTMLElement, words: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  await act(() => {
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
async function pick(root: HTMLElement, label: string, value: string): Promise<void> {
  const field = [...root.querySelectorAll('select')].find(({ labels }) => labels[0]?.textContent === label);
  if (!field) throw new Error(`No list “${label}”`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the list', () => {
  test('has what was read, each with its outlet, dates and agencies, and leads to its story', async () => {
    const root = await open(standIn(background()));
    expect(titles(root)).toEqual(['Ferry stops in the strait', '<b>gpj.exe', 'Untitled']);
    const [entry] = root.querySelectorAll<HTMLElement>('li');
    expect(entry?.querySelector('a')?.getAttribute('href')).toBe('/story.html?url=https%3A%2F%2Fwww.quai.example%2Fferry');
    expect(entry?.textContent).toContain('The Quai');
    expect(entry?.textContent).toContain('AFP');
    expect(entry?.textContent).toContain('in 3 outlets');
    expect(entry?.textContent).toContain('2 known origins');
    expect(entry?.textContent).toContain('read May 4, 2024');
    expect([entry?.getAttribute('aria-setsize'), entry?.getAttribute('aria-posinset')]).toEqual(['3', '1']);
    expect(said(root)).toEqual(['3 articles']);
  });

  test('tells what the reader has opened from what was only read in the reader’s place', async () => {
    const rows = ROWS.map((row, index): LibraryRow => (index === 0 ? { ...row, isSupplied: true } : row));
    const stand = standIn(background({ libraryPage: () => ({ stored: 3, found: 3, uncompared: 0, rows }) }));
    const root = await open(stand);
    const tagged = [...root.querySelectorAll('li')].map(({ textContent }) => textContent.includes('Not opened by you'));
    expect(tagged).toEqual([true, false, false]);
    await pick(root, 'Opened', 'supplied');
    expect(location.search).toBe('?opened=supplied');
    expect(stand.calls.filter((call) => call.startsWith('libraryPage') && call.includes('"opened":"supplied"'))).not.toEqual([]);
  });

  test('says that nothing is stored, and why it cannot be read', async () => {
    const empty = background({ libraryPage: () => ({ stored: 0, found: 0, uncompared: 0, rows: [] }) });
    expect(said(await open(standIn(empty)))).toEqual(['Nothing is stored yet.']);
    const root = await open(standIn(background({ libraryPage: 'store-damaged' })));
    expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe('store-damaged');
  });

  test('is searched while one types, and the address keeps the words', async () => {
    const root = await open(standIn(background()));
    await type(root, 'ferry');
    await vi.waitFor(() => expect(titles(root)).toEqual(['Ferry stops in the strait']));
    expect(location.search).toBe('?words=ferry');
    const again = await open(standIn(background()));
    expect(titles(again)).toEqual(['Ferry stops in the strait']);
  });

  test('is narrowed by lists, and by the name of an outlet', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await pick(root, 'Language', 'fr');
    await pick(root, 'Last read', '7');
    await pick(root, 'Show', 'stories');
    const last = stand.calls.filter((call) => call.startsWith('libraryPage')).at(-1);
    expect(last).toMatch(/"view":"stories".*"lang":"fr","from":\d+/);
    expect(location.search).toBe('?view=stories&lang=fr&days=7');
    await click(button(root, 'Without filters'));
    await click([...root.querySelectorAll<HTMLElement>('.entry-meta button')][1] as HTMLElement);
    await vi.waitFor(() => expect(titles(root)).toEqual(['<b>gpj.exe']));
    expect(location.search).toBe('?view=stories&outlet=phare.example');
  });
});

test('what was never compared is said where the list goes by that, and is compared on a click', async () => {
  const stand = standIn(background());
  const root = await open(stand);
  expect(root.textContent).not.toContain('not been compared');
  await pick(root, 'Found in other outlets', 'rewritten');
  await vi.waitFor(() => expect(root.textContent).toContain('3 articles of this list have not been compared'));
  expect(location.search).toBe('?found=rewritten');
  await click(button(root, 'Compare them now'));
  await vi.waitFor(() => expect(said(root)).toContain('3 articles were compared.'));
  expect(stand.calls).toContain('compareStored {"numbers":[7,8,9]}');
  expect(stand.calls.filter((call) => call.startsWith('libraryNumbers'))[0]).toContain('"found":"uncompared"');
  await vi.waitFor(() => expect(root.textContent).not.toContain('not been compared'));
});

describe('the keyboard', () => {
  const press = (root: HTMLElement, key: string) =>
    act(
      () =>
        void root.querySelector('li .entry-title')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );

  test('goes from entry to entry, of which the Tab key reaches one', async () => {
    const root = await open(standIn(background()));
    const reached = () => [...root.querySelectorAll<HTMLElement>('.entry-title')].findIndex(({ tabIndex }) => tabIndex === 0);
    expect(reached()).toBe(0);
    await press(root, 'ArrowDown');
    expect([reached(), document.activeElement?.textContent]).toEqual([1, '<b>gpj.exe']);
    await press(root, 'End');
    expect([reached(), document.activeElement?.textContent]).toEqual([2, 'Untitled']);
    await press(root, 'ArrowDown');
    await press(root, 'Home');
    expect([reached(), document.activeElement?.textContent]).toEqual([0, 'Ferry stops in the strait']);
  });

  test('forgets an entry, and the next one has the focus', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    await press(root, 'Delete');
    await vi.waitFor(() => expect(titles(root)).toEqual(['<b>gpj.exe', 'Untitled']));
    expect(stand.calls).toContain('dropArticles {"numbers":[7]}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('<b>gpj.exe'));
  });
});

test('the focus stays in the list where the last entry is forgotten, and goes to the number of entries where the only one is', async () => {
  const root = await open(standIn(background()));
  const press = (key: string) =>
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  root.querySelector<HTMLElement>('.entry-title')?.focus();
  await press('End');
  for (const [left, focused] of [
    [2, '<b>gpj.exe'],
    [1, 'Ferry stops in the strait'],
    [0, 'Nothing is stored yet.'],
  ] as const) {
    await press('Delete');
    await vi.waitFor(() => expect(titles(root)).toHaveLength(left));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(focused));
  }
});

describe('selected articles', () => {
  test('are exported to a file', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    for (const box of [...root.querySelectorAll<HTMLElement>('.entry input')].slice(0, 2)) await click(box);
    expect(said(root)).toContain('2 articles selected');
    await click(button(root, 'Export the selection'));
    await vi.waitFor(() => expect(said(root)).toContain('2 articles selected2 articles are in the file.'));
    expect(stand.calls).toContain('exportPart {"after":null,"numbers":[7,8]}');
    expect(saved).toEqual([expect.stringMatching(/^wireprint-\d{4}-\d\d-\d\d-2\.jsonl$/)]);
  });

  test('are forgotten, after a copy was made and checked, and come back', async () => {
    const states = ['applying', 'ended'] as const;
    let looks = -1;
    const state = { articles: 3, known: 0, share: 1, added: 3, isWaiting: false, fileId: 'file', code: null };
    const stand = standIn(
      background({
        beginImport: () => ({ fileId: 'file' }),
        stagePart: () => ({ ...state, phase: 'staged' }),
        acceptImport: () => {
          looks = 0;
          return { isTaken: true };
        },
        importState: () => (looks < 0 ? null : { ...state, phase: states[Math.min(looks++, 1)] as (typeof states)[number] }),
        closeImport: () => null,
      }),
    );
    const root = await open(stand);
    await click(button(root, 'Select all that is listed'));
    await vi.waitFor(() => expect(said(root)).toContain('3 articles selected'));
    await click(button(root, 'Forget the selection'));
    await vi.waitFor(() => expect(said(root).join(' ')).toContain('3 articles are forgotten.'));
    const order = stand.calls.map((call) => call.split(' ')[0]).filter((name) => !name?.startsWith('library'));
    expect(order).toEqual(['importState', 'exportPart', 'checkPart', 'dropArticles']);
    await click(button(root, 'Undo'));
    await vi.waitFor(() => expect(said(root).join(' ')).toContain('3 articles are back.'));
    expect(stand.calls).toContain('acceptImport {"takesSettings":false,"shown":"file"}');
  });

  test('stay selected where another is forgotten, which a double click does once; what is exported then leaves its undo', async () => {
    const stand = standIn(background());
    const root = await open(stand);
    for (const box of [...root.querySelectorAll<HTMLElement>('.entry input')].slice(1)) await click(box);
    const forget = button(root, 'Forget: Ferry stops in the strait');
    await act(() => {
      forget.click();
      forget.click();
    });
    await vi.waitFor(() => expect(said(root).join(' ')).toContain('2 articles selected1 article is forgotten.'));
    expect(stand.calls.filter((call) => call.startsWith('exportPart'))).toEqual(['exportPart {"after":null,"numbers":[7]}']);
    await click(button(root, 'Export the selection'));
    await vi.waitFor(() => expect(said(root).join(' ')).toContain('2 articles are in the file.1 article is forgotten.Undo'));
  });

  test('stay where their copy cannot be read again, or a file is being imported', async () => {
    const damaged = standIn(background({ checkPart: 'import-damaged' }));
    const importing = standIn(
      background({
        importState: () => ({ phase: 'applying', articles: 1, known: 0, share: 0, added: 0, isWaiting: false, fileId: 'file', code: null }),
      }),
    );
    for (const [stand, code] of [
      [damaged, 'import-damaged'],
      [importing, 'import-under-way'],
    ] as const) {
      const root = await open(stand);
      await click(button(root, 'Forget: Ferry stops in the strait'));
      await vi.waitFor(() => expect(root.querySelector('[data-code]')?.getAttribute('data-code')).toBe(code));
      expect(stand.calls.filter((call) => call.startsWith('dropArticles'))).toEqual([]);
      expect(titles(root)).toHaveLength(3);
    }
  });
});
