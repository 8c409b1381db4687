// @vitest-environment jsdom
// An objection from its button to the answer that follows, its undo, and what the screen says of both.
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/messages/contract';
import { Popup } from '../../../src/ui/popup/Popup';
import * as answers from '../answers';
import { button, click, draw, openRows } from '../draw';
import { type Replies, SETTINGS, standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const before = answers.jointCredit;
const after: Answer = { ...answers.objectedTo, objections: answers.objectedTo.objections.slice(0, 1) };

async function open(more: Replies) {
  const stand = standIn({ getSettings: () => SETTINGS, findProvenance: () => before, ...more });
  const root = await draw(<Popup {...stand} />);
  await vi.waitFor(() => expect(root.querySelector('.copy')).not.toBeNull());
  return { root, stand };
}
const said = (root: HTMLElement) => root.querySelector('footer [role=status]')?.textContent;
async function objectToSibling(root: HTMLElement) {
  const copy = root.querySelector<HTMLElement>('.copy') ?? root;
  await click(copy.querySelector<HTMLElement>('.row-line') ?? copy);
  await click(button(copy, 'Not right?'));
  await click(button(copy, 'Not the same story'));
}

test('the answer that follows is shown, the screen says so, and it can be undone at once', async () => {
  const { root, stand } = await open({
    sayObjection: () => ({ id: 'not-same-story a b', answer: after }),
    takeBackObjection: () => before,
  });
  await objectToSibling(root);
  await vi.waitFor(() => expect(root.textContent).toContain('Your objections'));
  expect(stand.calls).toContain(
    'sayObjection {"url":"https://www.quai.example/ferry","tabId":7,"says":{"kind":"not-same-story","articleId":"other-1"}}',
  );
  expect(said(root)).toContain('“Ferry with 900 on board runs aground off Port-Salines (1)” is no longer counted as a copy.');
  const undo = button(root.querySelector('footer') ?? root, 'Undo');
  expect(document.activeElement).toBe(undo);
  await click(undo);
  await vi.waitFor(() => expect(said(root)).toBe('Taken back.'));
  expect(stand.calls).toContain('takeBackObjection {"url":"https://www.quai.example/ferry","tabId":7,"id":"not-same-story a b"}');
  expect(root.textContent).not.toContain('Your objections');
});

test('where the answer changed meanwhile it says that the objection was not kept', async () => {
  const { root } = await open({ sayObjection: () => ({ id: null, answer: before }) });
  await objectToSibling(root);
  await vi.waitFor(() => expect(said(root)).toContain('Your objection was not kept'));
});

test('a failure is reported, and the answer stays', async () => {
  const { root } = await open({ sayObjection: 'store-full' });
  await objectToSibling(root);
  await vi.waitFor(() => expect(said(root)).toContain('no space left'));
  expect(root.querySelector('.copy')).not.toBeNull();
});

test('in a private window an article that was read elsewhere cannot be objected to', async () => {
  const tab = { tabId: 7, url: 'https://www.quai.example/ferry', isClosed: false, isPrivate: true, windowId: 1 };
  const stand = standIn({ getSettings: () => SETTINGS, findProvenance: () => after }, tab);
  const root = await draw(<Popup {...stand} />);
  await vi.waitFor(() => expect(root.textContent).toContain('Your objections'));
  await openRows(root);
  const names = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(names).not.toContain('Not right?');
  expect(names).not.toContain('Undo');
});
