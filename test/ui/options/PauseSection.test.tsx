// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Pause } from '../../../src/messages/contract';
import { button, click, region } from '../draw';
import { standIn } from '../outside';
import { background, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** A background that keeps its pause. */
function pausing(watching: 'off' | 'all') {
  let pause: Pause | null = null;
  return background(
    { watching },
    {
      getPause: () => pause,
      changePause: ({ length }) => {
        pause = length === null ? null : { until: length === 'hour' ? Date.parse('2024-05-03T15:20') : null };
        return pause;
      },
    },
  );
}

test('reading is paused and goes on', async () => {
  const stand = standIn(pausing('all'));
  const section = region(await open(stand), 'Pause reading');
  if (!section) throw new Error('No section');
  await click(button(section, 'For an hour'));
  await vi.waitFor(() => expect(section.querySelector('[role=status]')?.textContent).toContain('Paused until 3:20'));
  await click(button(section, 'Until the browser is closed'));
  await vi.waitFor(() => expect(section.querySelector('[role=status]')?.textContent).toContain('Paused until the browser is closed'));
  await click(button(section, 'Go on reading'));
  await vi.waitFor(() => expect(section.querySelector('[role=status]')?.textContent).toBe(''));
});

test('where nothing is read without a click, there is nothing to pause', async () => {
  const section = region(await open(standIn(pausing('off'))), 'Pause reading');
  expect(section?.querySelectorAll('button')).toHaveLength(0);
  expect(section?.textContent).toContain('Only your click reads a page.');
});
