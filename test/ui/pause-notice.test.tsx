// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { PauseNotice } from '../../src/ui/components/PauseNotice';
import { button, click, draw } from './draw';
import { standIn } from './outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('says until when reading is paused, and ends the pause', async () => {
  const stand = standIn({ getPause: () => ({ until: Date.parse('2024-05-03T15:20') }), changePause: () => null });
  const root = await draw(<PauseNotice ask={stand.ask} />);
  await vi.waitFor(() => expect(root.textContent).toContain('Paused until 3:20'));
  await click(button(root, 'Go on reading'));
  expect(stand.calls).toContain('changePause {"length":null}');
  expect(root.querySelector('[role=status]')?.textContent).toBe('Reading goes on.');
  expect(document.activeElement?.textContent).toBe('Reading goes on.');
});

test('a pause that could not be ended is said again', async () => {
  const stand = standIn({ getPause: () => ({ until: null }), changePause: 'unexpected' });
  const root = await draw(<PauseNotice ask={stand.ask} />);
  await vi.waitFor(() => expect(root.textContent).toContain('Paused until the browser is closed'));
  await click(button(root, 'Go on reading'));
  await vi.waitFor(() => expect(root.textContent).toContain('Paused until the browser is closed'));
});

test('says nothing where reading is not paused', async () => {
  const root = await draw(<PauseNotice ask={standIn({}).ask} />);
  expect(root.textContent).toBe('');
});
