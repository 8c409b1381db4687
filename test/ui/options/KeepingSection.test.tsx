// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { button, click } from '../draw';
import { standIn } from '../outside';
import { background, changes, fill, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

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
    await vi.waitFor(() => expect(changes(stand)).toEqual(sent));
    expect(field?.getAttribute('aria-invalid')).toBe(String(sent.length === 0));
  });

  describe('fewer days', () => {
    const typed = async (articles: number, days = '7') => {
      const stand = standIn(background({}, { countExpiring: () => ({ articles }) }));
      const root = await open(stand);
      const field = root.querySelector<HTMLInputElement>('input[type=number]') as HTMLInputElement;
      await fill(field, days, 'change');
      return { stand, root, field };
    };

    test('drop nothing before the reader has seen how many articles would go', async () => {
      const { stand, root } = await typed(1_200);
      await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('will be dropped: 1,200.'));
      expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('This cannot be undone.');
      expect(stand.calls).toContain('countExpiring {"keepDays":7}');
      expect(changes(stand)).toEqual([]);
      await click(button(root, 'Drop'));
      expect(changes(stand)).toEqual(['changeSettings {"keepDays":7}']);
      await vi.waitFor(() => expect(stand.calls.filter((call) => call.startsWith('measureStore'))).toHaveLength(2));
    });

    test('stay as many as before where the reader says no', async () => {
      const { stand, root, field } = await typed(1_200);
      await vi.waitFor(() => button(root, 'Drop'));
      await click(button(root, 'Cancel'));
      expect(field.value).toBe('90');
      expect(changes(stand)).toEqual([]);
    });

    test('are set at once where nothing would go, and more days unasked', async () => {
      const few = await typed(0);
      await vi.waitFor(() => expect(changes(few.stand)).toEqual(['changeSettings {"keepDays":7}']));
      const more = await typed(1_200, '91');
      expect(changes(more.stand)).toEqual(['changeSettings {"keepDays":91}']);
    });

    test('are not set where nobody can tell what would go', async () => {
      const stand = standIn(background({}, { countExpiring: 'store-damaged' }));
      const root = await open(stand);
      await fill(root.querySelector<HTMLInputElement>('input[type=number]') as HTMLInputElement, '7', 'change');
      await vi.waitFor(() => expect(root.textContent).toContain('Part of what is stored cannot be read'));
      expect(changes(stand)).toEqual([]);
    });
  });

  test('keeping text is a switch', async () => {
    const stand = standIn(background());
    const field = (await open(stand)).querySelector<HTMLInputElement>('[role=switch]');
    if (field) await click(field);
    expect(changes(stand)).toEqual(['changeSettings {"keepText":false}']);
  });
});
