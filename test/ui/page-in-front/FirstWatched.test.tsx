// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/Popup';
import * as answers from '../answers';
import { button, click, draw } from '../draw';
import { type Replies, SETTINGS, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const WORDS = 'an article was read without a click';
const notice = (root: HTMLElement) => root.querySelector<HTMLElement>('.said-once');

async function openPopup(sayFirstWatched: NonNullable<Replies['sayFirstWatched']>): Promise<HTMLElement> {
  const root = await draw(
    <Popup {...standIn({ getSettings: () => SETTINGS, findProvenance: () => answers.nothingFound, sayFirstWatched })} />,
  );
  await vi.waitFor(() => expect(root.querySelector('section')).not.toBeNull());
  return root;
}

test('the first article read without a click is said in one line, which can be dismissed', async () => {
  const root = await openPopup(() => true);
  await vi.waitFor(() => expect(notice(root)?.textContent).toContain(WORDS));
  await click(button(notice(root) as HTMLElement, 'Understood'));
  expect(notice(root)).toBeNull();
});

test.each([() => false, 'unexpected'] as const)('nothing is said otherwise', async (reply) => {
  expect(notice(await openPopup(reply))).toBeNull();
});
