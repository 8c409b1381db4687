// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Options } from '../../../src/ui/options/Options';
import { button, click, draw } from '../draw';
import { standIn } from '../outside';
import { background, choose, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('settings that cannot be read are reported, and can be asked for again', async () => {
  const stand = standIn(background({}, { getSettings: 'unexpected' }));
  const root = await draw(<Options {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('[data-code=unexpected]')).not.toBeNull());
  await click(button(root, 'Try again'));
  expect(stand.calls.filter((call) => call.startsWith('getSettings'))).toHaveLength(2);
});

test('settings that cannot be changed are reported, and stay as they are', async () => {
  const root = await open(standIn(background({}, { changeSettings: 'unexpected' })));
  await choose(root, 'Nothing');
  await click(button(root, 'Save this choice'));
  await vi.waitFor(() => expect(root.querySelector('[data-code=unexpected]')).not.toBeNull());
});
