// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { ObjectionsSection } from '../../../src/ui/options/ObjectionsSection';
import type { CallState } from '../../../src/ui/use-call';
import { button, click, draw } from '../draw';
import { type Replies, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));
afterEach(() => vi.restoreAllMocks());

async function open(counted: CallState<{ readonly count: number }>, replies: Replies = {}) {
  const root = await draw(<ObjectionsSection ask={standIn(replies).ask} counted={counted} />);
  await vi.waitFor(() => expect(root.textContent).toMatch(/kept\.|went wrong/));
  return root;
}

test('objections are counted, and written to a file only on request', async () => {
  const files: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => files.push(file) && 'blob:x', revokeObjectURL: () => {} }));
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const root = await open(
    { state: 'ready', value: { count: 2 } },
    { exportObjections: () => ({ text: '{"kind":"wireprint correction"}\n' }) },
  );
  expect(root.textContent).toContain('2 objections are kept.');
  expect(files).toEqual([]);
  await click(button(root, 'Save the corrections file'));
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toContain('in your downloads'));
  expect(names).toEqual([expect.stringMatching(/^wireprint-corrections-\d{4}-\d\d-\d\d\.jsonl$/)]);
  expect(await files[0]?.text()).toBe('{"kind":"wireprint correction"}\n');
});

test('without objections there is no file to write', async () => {
  const root = await open({ state: 'ready', value: { count: 0 } });
  expect(root.textContent).toContain('No objection is kept.');
  expect(root.querySelector('button')).toBeNull();
});

test('a failure is reported', async () => {
  expect((await open({ state: 'failed', code: 'unexpected' })).textContent).toContain('went wrong');
});
