// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/Popup';
import * as answers from '../answers';
import { button, click, draw } from '../draw';
import { type Replies, SETTINGS, type Stand, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const NOTHING = { isFirstWatched: false, isSyncAsking: false };
const saidOnce = (root: HTMLElement) => root.querySelector<HTMLElement>('.said-once');
const syncNotice = (root: HTMLElement) => root.querySelector<HTMLElement>('[data-notice=sync]');

async function openPopup(findHints: NonNullable<Replies['findHints']>): Promise<{ root: HTMLElement; stand: Stand }> {
  const stand = standIn({ getSettings: () => SETTINGS, findProvenance: () => answers.nothingFound, findHints });
  const root = await draw(<Popup {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('section')).not.toBeNull());
  return { root, stand };
}

test('the first article read without a click is said in one line, which can be dismissed', async () => {
  const { root } = await openPopup(() => ({ ...NOTHING, isFirstWatched: true }));
  await vi.waitFor(() => expect(saidOnce(root)?.textContent).toContain('an article was read without a click'));
  await click(button(saidOnce(root) as HTMLElement, 'Understood'));
  expect(saidOnce(root)).toBeNull();
});

test('where the settings ask about changes of another browser, a line leads there', async () => {
  const { root, stand } = await openPopup(() => ({ ...NOTHING, isSyncAsking: true }));
  await vi.waitFor(() => expect(syncNotice(root)?.textContent).toContain('Another browser changed settings.'));
  await click(button(syncNotice(root) as HTMLElement, 'Open the settings'));
  expect(stand.settingsOpened).toBe(1);
});

test.each([() => NOTHING, 'unexpected'] as const)('nothing is said otherwise', async (reply) => {
  const { root } = await openPopup(reply);
  expect([saidOnce(root), syncNotice(root)]).toEqual([null, null]);
});
