// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FailureCode } from '../../../src/messages/contract';
import { button, click, region } from '../draw';
import { type Replies, type Stand, standIn } from '../outside';
import { background, IMPORTING, open } from './opened';

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

  async function importFile(root: HTMLElement, file: File): Promise<void> {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('No file input');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  test('the parts become one file, named by the day', async () => {
    const parts: Replies = {
      exportPart: ({ after }) =>
        after === null ? { part: 'one\n', next: { number: 1, articles: 1 }, articles: 1 } : { part: 'two\n', next: null, articles: 2 },
    };
    const root = await open(standIn(background({}, parts)));
    await click(button(root, 'Export everything'));
    await vi.waitFor(() => expect(root.textContent).toContain('The file is in your downloads.'));
    expect(saved[0]?.name).toMatch(/^wireprint-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(saved[0]?.blob.size).toBe('one\ntwo\n'.length);
  });

  test('an import reports its result, and what is stored is counted again', async () => {
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
    const root = await open(
      standIn(background({}, { exportPart: () => ({ part: 'one\n', next: { number: 1, articles: 1 }, articles: 1 }) })),
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
    ['store-full', 'No space left'],
  ])('%s: a clear refusal', async (code, words) => {
    const root = await open(standIn(background({}, { ...IMPORTING, checkPart: code })));
    await importFile(root, new File(['lines'], 'wireprint.jsonl'));
    await vi.waitFor(() => expect(region(root, 'Export and import')?.textContent).toContain(words));
  });
});
