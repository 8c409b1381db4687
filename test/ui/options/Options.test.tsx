// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Options } from '../../../src/ui/options/Options';
import { button, click, draw, region } from '../draw';
import { standIn } from '../outside';
import { background, choose, chosen, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('settings that cannot be read are reported, and can be asked for again', async () => {
  const stand = standIn(background({}, { getSettings: 'unexpected' }));
  const root = await draw(<Options {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('[data-code=unexpected]')).not.toBeNull());
  await click(button(root, 'Try again'));
  expect(stand.calls.filter((call) => call.startsWith('getSettings'))).toHaveLength(2);
});

test('each change says in its region that it was saved', async () => {
  const root = await open(standIn(background()));
  const saved = () =>
    [...root.querySelectorAll('.beside-heading')].flatMap((one) => (one.textContent?.includes('Saved.') ? [one.textContent] : []));
  expect(saved()).toEqual([]);
  const letters = region(root, 'Keyboard')?.querySelector<HTMLInputElement>('[role=switch]');
  if (letters) await click(letters);
  await vi.waitFor(() => expect(saved()).toEqual(['KeyboardSaved.']));
});

test('a change that cannot be saved says so where it was made, and what was set before is shown again', async () => {
  const root = await open(standIn(background({ watching: 'all' }, { changeSettings: 'unexpected' })));
  await choose(root, 'Nothing');
  const reading = region(root, 'Automatic reading');
  await vi.waitFor(() => expect(reading?.querySelector('[data-code=unexpected]')).not.toBeNull());
  expect(reading?.querySelector('[role=alert]')?.textContent).toContain('This change was not saved.');
  await vi.waitFor(() => expect(chosen(root)).toBe('All news pages'));
  const letters = region(root, 'Keyboard')?.querySelector<HTMLInputElement>('[role=switch]');
  if (letters) await click(letters);
  await vi.waitFor(() => expect(letters?.checked).toBe(true));
});
