// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { button, click, region } from '../draw';
import { MEASURE, NO_ARTICLES } from '../measures';
import { noReply, type Replies, standIn } from '../outside';
import { background, importing, open, STAGED } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

const OLDEST = { from: Date.parse('2024-02-03T10:00:00Z'), to: Date.parse('2024-03-09T10:00:00Z'), articles: 512, bytes: 800_000 };

const storedSection = (root: HTMLElement) => region(root, 'What is stored');

describe('what is stored', () => {
  test('is counted and measured', async () => {
    const text = region(await open(standIn(background())), 'What is stored')?.textContent;
    expect(text).toContain('Articles1,234');
    expect(text).toContain('5 MB');
    expect(text).toContain('Feb 3, 2024');
  });

  test('is drawn by day, and the table says the same', async () => {
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

  test('the oldest articles are dropped after a question that says what would go', async () => {
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
    expect(stand.calls).toContain(`dropOldest ${JSON.stringify(OLDEST)}`);
  });

  test('it is said where others are the oldest by now, and nothing was dropped', async () => {
    const root = await open(standIn(background({}, { oldestSpan: () => OLDEST, dropOldest: () => ({ removed: null }) })));
    await vi.waitFor(() => button(root, 'Drop the oldest…'));
    await click(button(root, 'Drop the oldest…'));
    await click(button(root, 'Drop'));
    await vi.waitFor(() => expect(root.textContent).toContain('Look again at what would be dropped.'));
  });

  test.each([
    ['measured', { measureStore: 'store-full' }, null],
    ['made smaller', { oldestSpan: () => OLDEST, dropOldest: 'store-full' }, ['Drop the oldest…', 'Drop']],
  ] as const)('where the disk is too full for it to be %s, only what helps is advised', async (_what, replies, presses) => {
    const root = await open(standIn(background({}, replies)));
    for (const press of presses ?? []) {
      await vi.waitFor(() => button(root, press));
      await click(button(root, press));
    }
    await vi.waitFor(() => expect(storedSection(root)?.querySelector('[data-code=store-full]')).not.toBeNull());
    const advice = storedSection(root)?.querySelector('[data-code=store-full]')?.textContent;
    expect(advice).toContain('Free some space on the disk');
    expect(advice).not.toContain('drop');
  });

  test('how much of one site is read without a click is said, and which sites reached that', async () => {
    const usual = region(await open(standIn(background())), 'What is stored')?.textContent;
    expect(usual).toContain('At most 60 pages of one site');
    expect(usual).not.toContain('Reached');
    const limitedSites = ['restless.example', 'loud.example'];
    const root = await open(standIn(background({}, { measureStore: () => ({ ...MEASURE, limitedSites }) })));
    expect(region(root, 'What is stored')?.textContent).toContain('Reached in this hour: restless.example, loud.example');
  });

  test('a warning comes before the disk is full', async () => {
    const root = await open(standIn(background({}, { measureStore: () => ({ ...MEASURE, free: 1_000_000 }) })));
    expect(region(root, 'What is stored')?.textContent).toContain('hardly any space left');
  });

  test.each([
    ['packing', 'store-full', null, ['no space to pack what is stored']],
    ['packing', 'store-damaged', null, ['erase everything stored']],
    ['packing', 'unexpected', null, ['could not be packed']],
    ['dropping what has expired', null, 'store-full', ['no space to pack what is stored']],
    ['dropping what has expired', null, 'store-damaged', ['erase everything stored']],
    ['dropping what has expired', null, 'unexpected', ['older than you want to keep']],
    ['both', 'unexpected', 'unexpected', ['could not be packed', 'older than you want to keep']],
    ['both', 'unexpected', 'store-damaged', ['erase everything stored']],
  ] as const)('a failure of %s is said, with what to do: %s, %s', async (_what, tendingFailure, expiryFailure, words) => {
    const measure = { ...MEASURE, tendingFailure, expiryFailure };
    const text = storedSection(await open(standIn(background({}, { measureStore: () => measure }))))?.textContent;
    const all = ['no space to pack what is stored', 'erase everything stored', 'could not be packed', 'older than you want to keep'];
    expect(all.filter((one) => text?.includes(one))).toEqual(words);
  });

  test('where nothing is stored nothing can be erased', async () => {
    const stored = region(await open(standIn(background({}, { measureStore: () => NO_ARTICLES }))), 'What is stored');
    expect(stored?.textContent).toContain('Nothing is stored yet.');
    expect(stored?.querySelector('button')).toBeNull();
  });

  test('objections can be erased where only they are left', async () => {
    const left = { measureStore: () => NO_ARTICLES, countObjections: () => ({ count: 2 }) };
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
            after === null
              ? { part: 'one\n', next: { number: 1, articles: 1 }, articles: 1, last: 1 }
              : { part: 'two\n', next: null, articles: 2, last: 1 },
          clearStore: () => ({ removed: 1_234, left: 0 }),
          ...importing({ phase: 'ended', articles: 1_234, added: 1_234 }),
        },
      ),
    );
    const root = await open(stand);
    await click(button(root, 'Erase everything stored…'));
    await click(button(root, 'Erase'));
    await vi.waitFor(() => expect(root.textContent).toContain('1,234 articles erased.'));
    await click(button(root, 'Undo'));
    await vi.waitFor(() => expect(root.textContent).toContain('1,234 articles are back.'));
    expect(stand.calls).toContain('stagePart {"fileId":"a","text":"one\\ntwo\\n","isFirst":true,"isLast":true,"before":0}');
  });

  describe('what the copy does not hold', () => {
    const part = { part: 'one\n', next: null, articles: 1, last: 44 } as const;
    const erase = async (more: Replies) => {
      const stand = standIn(background({}, { exportPart: () => part, ...importing({ phase: 'ended', added: 1 }), ...more }));
      const root = await open(stand);
      await click(button(root, 'Erase everything stored…'));
      await click(button(root, 'Erase'));
      return { stand, root };
    };

    test('stays, and that is said', async () => {
      const { stand, root } = await erase({ clearStore: () => ({ removed: 1_234, left: 2 }) });
      await vi.waitFor(() => expect(root.textContent).toContain('1,234 articles erased. What was read meanwhile is still stored.'));
      expect(stand.calls.find((call) => call.startsWith('clearStore'))).toMatch(/^clearStore \{"number":44,"since":\d+\}$/);
    });

    test('is not erased while a file is imported: that is said before anything is copied', async () => {
      const { stand, root } = await erase({ importState: () => ({ ...STAGED, phase: 'applying' }) });
      await vi.waitFor(() => expect(storedSection(root)?.textContent).toContain('A file is being imported'));
      expect(stand.calls.join()).not.toMatch(/exportPart|clearStore/);
    });

    test('can be undone with where the reply was lost and nobody knows whether it was erased', async () => {
      const { root } = await erase({ clearStore: noReply });
      await vi.waitFor(() => expect(button(root, 'Undo')).toBeDefined());
    });

    test('is not undone where nothing was erased', async () => {
      const { root } = await erase({ clearStore: 'store-full' });
      await vi.waitFor(() => expect(storedSection(root)?.querySelector('[data-code=store-full]')).not.toBeNull());
      expect(storedSection(root)?.textContent).not.toContain('Undo');
    });
  });

  describe('where it cannot be exported first, so that nothing could be undone', () => {
    const openUnsaved = async () => {
      const report = vi.spyOn(console, 'error').mockImplementation(() => {});
      const stand = standIn(background({}, { exportPart: 'store-damaged', clearStore: () => ({ removed: 1, left: 0 }) }));
      const root = await open(stand);
      await click(button(root, 'Erase everything stored…'));
      await click(button(root, 'Erase'));
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('There will be no “Undo”'));
      expect(report).toHaveBeenCalledExactlyOnceWith(
        expect.stringContaining('Wireprint'),
        expect.objectContaining({ code: 'store-damaged' }),
      );
      report.mockRestore();
      return { root, stand };
    };

    test('nothing is erased before a second question, which says why', async () => {
      const { root, stand } = await openUnsaved();
      expect(
        [...(storedSection(root)?.querySelectorAll('[data-code]') ?? [])].map((failure) => failure.closest('[role=alertdialog]') !== null),
      ).toEqual([true]);
      expect(storedSection(root)?.querySelector('[data-code]')?.textContent).toContain('Part of what is stored cannot be read');
      expect(stand.calls.join()).not.toContain('clearStore');
    });

    test('it is kept where the reader says no', async () => {
      const { root, stand } = await openUnsaved();
      await click(button(root, 'Cancel'));
      expect(storedSection(root)?.querySelector('[role=alertdialog], [data-code]')).toBeNull();
      expect(button(root, 'Erase everything stored…')).toBeDefined();
      expect(stand.calls.join()).not.toContain('clearStore');
    });

    test('it is erased for good where the reader says yes', async () => {
      const { root, stand } = await openUnsaved();
      await click(button(root, 'Erase'));
      await vi.waitFor(() => expect(root.textContent).toContain('1 article erased.'));
      expect(stand.calls.filter((call) => call.startsWith('exportPart'))).toHaveLength(1);
      expect(root.textContent).not.toContain('Undo');
      expect(root.querySelector('[role=alertdialog]')).toBeNull();
    });
  });

  test('nothing is erased before a second question where the copy could not be read again', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const copying: Replies = {
      exportPart: () => ({ part: 'one\n', next: null, articles: 1, last: 1 }),
      clearStore: () => ({ removed: 1, left: 0 }),
    };
    const stand = standIn(background({}, { ...copying, checkPart: 'import-damaged' }));
    const root = await open(stand);
    await click(button(root, 'Erase everything stored…'));
    await click(button(root, 'Erase'));
    await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('There will be no “Undo”'));
    expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('Part of what is stored cannot be read');
    expect(stand.calls).toContain('checkPart {"text":"one\\n","isFirst":true,"isLast":true,"before":0}');
    expect(stand.calls.join()).not.toContain('clearStore');
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
  });

  test('an export that is cancelled is no failure, and nothing is erased', async () => {
    const stand = standIn(
      background(
        {},
        {
          exportPart: () => ({ part: 'one\n', next: { number: 1, articles: 1 }, articles: 1, last: 1 }),
          clearStore: () => ({ removed: 1, left: 0 }),
        },
      ),
    );
    const root = await open(stand);
    await click(button(root, 'Erase everything stored…'));
    await click(button(root, 'Erase'));
    await click(button(root, 'Cancel'));
    await vi.waitFor(() => expect(root.textContent).toContain('Cancelled. Nothing was erased.'));
    expect(storedSection(root)?.querySelector('[role=alertdialog], [data-code]')).toBeNull();
    expect(stand.calls.join()).not.toContain('clearStore');
  });

  test('a store that does not open is reported, and the rest of the page works', async () => {
    const root = await open(standIn(background({}, { measureStore: 'store-unavailable' })));
    expect(region(root, 'What is stored')?.textContent).toContain('The store does not open');
    expect(region(root, 'Automatic reading')).not.toBeNull();
  });
});
