// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { button, click } from '../draw';
import { standIn } from '../outside';
import { background, importing, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('after something newer that can be undone, erasing is final and says so', async () => {
  const replies = {
    exportPart: () => ({ part: 'one\n', next: null, articles: 1, last: 1 }),
    clearStore: () => ({ removed: 1_234, left: 0 }),
    ...importing({ phase: 'ended', articles: 1_234, added: 1_234 }),
  };
  const root = await open(standIn(background({ neverSites: ['b.example'] }, replies)));
  const undos = () => [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Undo').length;
  await click(button(root, 'Erase everything stored…'));
  await click(button(root, 'Erase'));
  await vi.waitFor(() => expect(undos()).toBe(1));
  await click(button(root, 'Remove b.example'));
  expect(undos()).toBe(1);
  expect(root.textContent).toContain('This can no longer be undone.');
  expect(root.querySelector('.site-list')?.textContent).toContain('b.example is off the list.Undo');
});
