// @vitest-environment jsdom
// What the browser has lost is said in popup and settings, until the reader knows.
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../src/ui/popup/Popup';
import * as answers from './answers';
import { button, click, draw } from './draw';
import { background, open } from './options/opened';
import { type Replies, SETTINGS, type Stand, standIn } from './outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const LOST: Replies = { findLoss: () => ({ lostAt: 7, isPartial: false }), knowLoss: () => null };
const notice = (root: HTMLElement) => root.querySelector('[data-notice=loss]');

async function openPopup(more: Replies): Promise<{ root: HTMLElement; stand: Stand }> {
  const stand = standIn({ getSettings: () => SETTINGS, findProvenance: () => answers.nothingFound, ...more });
  const root = await draw(<Popup {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('section')).not.toBeNull());
  return { root, stand };
}

describe('a loss', () => {
  test('is said in the popup beside the answer, with a way to the import', async () => {
    const { root, stand } = await openPopup(LOST);
    await vi.waitFor(() => expect(notice(root)?.textContent).toContain('What was stored is gone'));
    expect(notice(root)?.textContent).toContain('If you have an export file, import it');
    await click(button(notice(root) as HTMLElement, 'Open the settings'));
    expect(stand.settingsOpened).toBe(1);
    expect(stand.calls.join()).not.toContain('knowLoss');
  });

  test('is said on the settings page, where a file can be chosen at once', async () => {
    const root = await open(standIn(background({}, LOST)));
    await vi.waitFor(() => expect(notice(root)).not.toBeNull());
    const asked = vi.fn();
    root.querySelector('input[type=file]')?.addEventListener('click', asked);
    await click(button(notice(root) as HTMLElement, 'Import a file'));
    expect(asked).toHaveBeenCalledOnce();
  });

  test('of a part is said as one', async () => {
    const { root } = await openPopup({ ...LOST, findLoss: () => ({ lostAt: 7, isPartial: true }) });
    await vi.waitFor(() => expect(notice(root)?.textContent).toContain('Part of what was stored cannot be read any more'));
    expect(notice(root)?.textContent).toContain('Everything else is still here');
  });

  test('is said no more once the reader knows', async () => {
    const { root, stand } = await openPopup(LOST);
    await vi.waitFor(() => expect(notice(root)).not.toBeNull());
    await click(button(notice(root) as HTMLElement, 'Understood'));
    expect(notice(root)).toBeNull();
    expect(stand.calls).toContain('knowLoss null');
  });

  test('is not claimed where there is none, or nobody can tell', async () => {
    for (const findLoss of [() => ({ lostAt: null, isPartial: false }), 'store-unavailable'] as const) {
      const { root, stand } = await openPopup({ findLoss });
      await Promise.resolve();
      expect(notice(root)).toBeNull();
      expect(stand.calls.join()).not.toContain('knowLoss');
    }
  });
});
