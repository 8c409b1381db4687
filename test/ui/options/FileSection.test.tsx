// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FailureCode } from '../../../src/messages/contract';
import { CallFailed } from '../../../src/messages/send';
import { button, click, region } from '../draw';
import { type Replies, standIn } from '../outside';
import { background, changes, importing, open, STAGED } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

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

  test('settings alone are written to a file of their own', async () => {
    const root = await open(standIn(background({}, { exportSettings: () => ({ text: 'settings' }) })));
    await click(button(root, 'Export the settings alone'));
    await vi.waitFor(() => expect(root.textContent).toContain('The file is in your downloads.'));
    expect(saved[0]?.name).toMatch(/^wireprint-settings-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(await saved[0]?.blob.text()).toBe('settings');
  });

  async function importFile(root: HTMLElement, file: File): Promise<void> {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('No file input');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  test('the parts become one file, named by the day', async () => {
    const parts: Replies = {
      exportPart: ({ after }) =>
        after === null
          ? { part: 'one\n', next: { number: 1, articles: 1 }, articles: 1, last: 1 }
          : { part: 'two\n', next: null, articles: 2, last: 1 },
    };
    const root = await open(standIn(background({}, parts)));
    await click(button(root, 'Export everything'));
    await vi.waitFor(() => expect(root.textContent).toContain('The file is in your downloads.'));
    expect(saved[0]?.name).toMatch(/^wireprint-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(saved[0]?.blob.size).toBe('one\ntwo\n'.length);
  });

  test('where the store is damaged, what can still be read is exported, and how much is missing is said', async () => {
    const exportPart: Replies['exportPart'] = ({ isPartial }) => {
      if (!isPartial) throw new CallFailed('store-damaged');
      return { part: 'one\n', next: null, articles: 1_200, last: 9 };
    };
    const root = await open(standIn(background({}, { exportPart })));
    await click(button(root, 'Export everything'));
    await vi.waitFor(() => button(root, 'Export what can still be read'));
    await click(button(root, 'Export what can still be read'));
    await vi.waitFor(() => expect(root.textContent).toContain('Articles in it: 1,200. Not readable: 34.'));
    expect(saved).toHaveLength(1);
  });

  /** Chooses a file, and answers the question whether to take it. */
  async function importAndAccept(root: HTMLElement, file = new File(['lines'], 'wireprint.jsonl')): Promise<void> {
    await importFile(root, file);
    await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')).not.toBeNull());
    await click(button(root, 'Import'));
  }

  test('an import reports its result, and what is stored is counted again', async () => {
    const stand = standIn(background({}, importing()));
    const root = await open(stand);
    await importAndAccept(root);
    await vi.waitFor(() => expect(root.textContent).toContain('Articles added: 12. Here already: 3.'));
    await vi.waitFor(() => expect(stand.calls.filter((call) => call.startsWith('measureStore'))).toHaveLength(2));
    expect(stand.calls).toContain('acceptImport {"takesSettings":false,"shown":"a"}');
    expect(stand.calls).toContain('closeImport null');
  });

  describe('before a file is taken it is shown', () => {
    const settings = { neverSites: ['shop.example'], listedSites: ['news.example'], keepDays: 1, watching: 'listed' } as const;
    const changing: Replies = { ...importing(), previewImport: () => ({ settings, objections: 2, expiring: 70, old: 3, oldThen: 9 }) };
    const openAsking = async () => {
      const stand = standIn(background({ neverSites: ['bank.example'] }, changing));
      const root = await open(stand);
      await importFile(root, new File(['lines'], 'wireprint.jsonl'));
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')).not.toBeNull());
      return { stand, root, question: root.querySelector('[role=alertdialog]') as HTMLElement };
    };

    test('what it has, and what its settings would change', async () => {
      const { stand, question } = await openAsking();
      expect(question.textContent).toContain('Articles in the file: 15. New here: 12. New objections: 2.');
      expect([...question.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
        'Never read these sites: + shop.example, − bank.example',
        'Read these sites: + news.example',
        'Automatic reading: Nothing → Only sites that I list as “Read”',
        'Days to keep an article: 90 → 1',
      ]);
      expect(question.textContent).not.toContain('70');
      expect(question.textContent).toContain('will be dropped again: 3. To keep them, first choose more days.');
      expect(stand.calls.join()).not.toContain('acceptImport');
    });

    test('its settings are taken only where the reader says so', async () => {
      const { stand, root, question } = await openAsking();
      await click(question.querySelector('input[type=checkbox]') as HTMLInputElement);
      expect(question.textContent).toContain('will be dropped: 70.');
      expect(question.textContent).toContain('will be dropped again: 9.');
      await click(button(root, 'Import'));
      await vi.waitFor(() => expect(stand.calls).toContain('acceptImport {"takesSettings":true,"shown":"a"}'));
      await vi.waitFor(() => expect(root.textContent).toContain('Articles added: 12.'));
    });

    test('a file of settings alone shows what they would change, they are taken at once, and undo brings the old ones back', async () => {
      const alone = { ...STAGED, articles: 0, known: 0 };
      const replies = importing({ phase: 'ended', added: 0, articles: 0 });
      const preview = () => ({ settings: { keepText: false }, objections: 0, expiring: 0, old: 0, oldThen: 0 });
      const stand = standIn(background({}, { ...replies, stagePart: () => alone, previewImport: preview }));
      const root = await open(stand);
      await importFile(root, new File(['lines'], 'wireprint-settings.jsonl'));
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')).not.toBeNull());
      const question = root.querySelector('[role=alertdialog]');
      expect(question?.textContent).toContain('This file holds settings alone.');
      expect(question?.textContent).toContain('Keep the text of articles that I open: ✓ → ✗');
      expect(question?.querySelector('input')).toBeNull();
      await click(button(root, 'Import'));
      await vi.waitFor(() => expect(stand.calls).toContain('acceptImport {"takesSettings":true,"shown":"a"}'));
      await vi.waitFor(() => expect(root.textContent).toContain('The settings of the file hold now.'));
      expect(root.textContent).not.toContain('Articles added');
      await click(button(root, 'Undo'));
      expect(JSON.parse(changes(stand)[0]?.slice('changeSettings '.length) ?? '')).toMatchObject({ keepText: true, neverSites: [] });
      await vi.waitFor(() => expect(root.textContent).toContain('The settings are as they were before.'));
    });

    test('a file of settings alone that is chosen while another one is asked about is taken as one', async () => {
      const whole = { ...STAGED };
      const alone = { ...STAGED, fileId: 'b', articles: 0, known: 0 };
      const stagePart = vi.fn().mockReturnValueOnce(whole).mockReturnValueOnce(alone);
      const preview = () => ({ settings: { keepText: false }, objections: 0, expiring: 0, old: 0, oldThen: 0 });
      const stand = standIn(background({}, { ...importing(), stagePart, previewImport: preview }));
      const root = await open(stand);
      await importFile(root, new File(['lines'], 'wireprint.jsonl'));
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('Articles in the file'));
      await importFile(root, new File(['lines'], 'wireprint-settings.jsonl'));
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('settings alone'));
      await click(button(root, 'Import'));
      await vi.waitFor(() => expect(stand.calls).toContain('acceptImport {"takesSettings":true,"shown":"b"}'));
    });

    test('where its settings turn the weekly backup on, it is said at once that the browser does not allow it', async () => {
      const taking = importing();
      const settings = { weeklyBackup: true };
      const replies = background({}, { ...taking, previewImport: () => ({ settings, objections: 0, expiring: 0, old: 0, oldThen: 0 }) });
      const acceptImport: Replies['acceptImport'] = (asked) => {
        if (typeof replies.changeSettings === 'function') replies.changeSettings(settings);
        return typeof taking.acceptImport === 'function' ? taking.acceptImport(asked) : { isTaken: false };
      };
      const isOn = () => typeof replies.getSettings === 'function' && replies.getSettings(null).weeklyBackup;
      const backupState = () => ({ savedAt: null, triedAt: null, failure: isOn() ? ('not-allowed' as const) : null, left: 0 });
      const root = await open(standIn({ ...replies, acceptImport, backupState }));
      await importAndAccept(root);
      await vi.waitFor(() => expect(region(root, 'Weekly backup')?.textContent).toContain('does not let Wireprint save files'));
    });

    test('a file that is refused is forgotten', async () => {
      const { stand, root } = await openAsking();
      await click(button(root, 'Cancel'));
      await vi.waitFor(() => expect(stand.calls).toContain('declineImport null'));
      expect(stand.calls.join()).not.toContain('acceptImport');
      expect(root.querySelector('[role=alertdialog]')).toBeNull();
    });
  });

  test('an import that goes on since before the page was opened is shown', async () => {
    const replies = importing();
    const stand = standIn(background({}, replies));
    await stand.ask('acceptImport', { takesSettings: false });
    const root = await open(stand);
    await vi.waitFor(() => expect(root.textContent).toContain('Articles added: 12. Here already: 3.'));
  });

  test('a file that was chosen before the page was opened, and not answered, is asked about again', async () => {
    const root = await open(standIn(background({}, { ...importing(), importState: () => STAGED })));
    await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('New here: 12.'));
  });

  describe('where another page of settings is open', () => {
    test('a file that it declined, erased or replaced is not taken, and that is said', async () => {
      const root = await open(standIn(background({}, { ...importing(), acceptImport: () => ({ isTaken: false }) })));
      await importAndAccept(root);
      await vi.waitFor(() => expect(root.textContent).toContain('This file no longer waits to be imported'));
      expect(root.textContent).not.toContain('Articles added');
    });

    test('a file that it accepted goes on where this one declines it, and is shown', async () => {
      const replies = importing();
      const stand = standIn(background({}, replies));
      const root = await open(stand);
      await importFile(root, new File(['lines'], 'wireprint.jsonl'));
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')).not.toBeNull());
      await stand.ask('acceptImport', { takesSettings: false });
      await click(button(root, 'Cancel'));
      await vi.waitFor(() => expect(root.textContent).toContain('Articles added: 12.'));
      expect(stand.calls).not.toContain('cancelImport null');
    });

    test('a file that is chosen while it imports another one is not taken, and that is said', async () => {
      const root = await open(standIn(background({}, { ...importing(), beginImport: () => ({ fileId: null }) })));
      await importFile(root, new File(['lines'], 'wireprint.jsonl'));
      await vi.waitFor(() => expect(root.textContent).toContain('A file is being imported'));
    });
  });

  test('an import that fails on the way is told', async () => {
    const stand = standIn(background({}, importing({ phase: 'failed', code: 'store-full' })));
    const root = await open(stand);
    await importAndAccept(root);
    await vi.waitFor(() => expect(root.textContent).toContain('no space left'));
  });

  test('an import that waits for room says so, and offers to drop the oldest articles', async () => {
    const applying = { ...STAGED, phase: 'applying' as const };
    // In the middle the disk is so full that the background cannot look.
    const looks = [{ ...applying, isWaiting: true }, 'store-full' as const, { ...applying, isWaiting: true }, applying];
    const importState = () => {
      const look = looks.shift() ?? { ...STAGED, phase: 'ended' as const, added: 12 };
      if (look === 'store-full') throw new CallFailed(look);
      return look;
    };
    const stand = standIn(background({}, { ...importing(), importState }));
    const root = await open(stand);
    const waits = () => root.querySelector('[data-notice=import-waits]');
    await vi.waitFor(() => expect(waits()?.textContent).toContain('The disk is full, so the import waits'));
    await vi.waitFor(() => expect(stand.calls.filter((call) => call.startsWith('measureStore')).length).toBeGreaterThan(1));
    await vi.waitFor(() => expect(root.textContent).toContain('Articles added: 12'));
    expect(waits()).toBeNull();
  });

  test('an import that cannot begin, as the disk is full, can be asked for again', async () => {
    const root = await open(standIn(background({}, { ...importing(), acceptImport: 'store-full' })));
    await importAndAccept(root);
    await vi.waitFor(() => expect(root.textContent).toContain('no space left'));
    expect(root.querySelector('[role=alertdialog]')).not.toBeNull();
  });

  test('an import that is cancelled is taken back, and the focus stays in its section', async () => {
    const stand = standIn(background({}, importing({ phase: 'applying', added: 7, share: 0.6 })));
    const root = await open(stand);
    await importAndAccept(root);
    await vi.waitFor(() => expect(root.querySelector('.work button')).not.toBeNull());
    expect(button(root, 'Export everything').getAttribute('aria-disabled')).toBe('true');
    button(root, 'Cancel').focus();
    await click(button(root, 'Cancel'));
    await vi.waitFor(() => expect(root.textContent).toContain('Cancelled. What is stored is as it was.'));
    expect(stand.calls).toContain('cancelImport null');
    expect(document.activeElement?.textContent).toBe('Export and import');
  });

  test('an export that is cancelled writes no file', async () => {
    const root = await open(
      standIn(background({}, { exportPart: () => ({ part: 'one\n', next: { number: 1, articles: 1 }, articles: 1, last: 1 }) })),
    );
    await click(button(root, 'Export everything'));
    await click(button(root, 'Cancel'));
    await vi.waitFor(() => expect(root.textContent).toContain('Cancelled. No file was written.'));
    expect(saved).toEqual([]);
  });

  test.each<[FailureCode, string]>([
    ['import-damaged', 'The file is damaged'],
    ['import-foreign', 'This is not a Wireprint file'],
    ['import-newer', 'The file comes from a newer Wireprint'],
    ['store-full', 'no space left'],
  ])('%s: a clear refusal', async (code, words) => {
    const root = await open(standIn(background({}, { ...importing(), stagePart: code })));
    await importFile(root, new File(['lines'], 'wireprint.jsonl'));
    await vi.waitFor(() => expect(region(root, 'Export and import')?.textContent).toContain(words));
  });
});
