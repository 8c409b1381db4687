// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Command, CommandContext } from '../../../src/ui/commands/command';
import { CommandBar } from '../../../src/ui/page-in-front/CommandBar';
import { type Outcome, useAction } from '../../../src/ui/use-action';
import { button, click, draw } from '../draw';
import { textsOf } from '../locale';
import { standIn } from '../outside';

vi.mock('wxt/browser', () => ({ browser: {} }));

const CONTEXT: CommandContext = {
  ...standIn({}),
  tab: { tabId: 7, url: 'https://www.quai.example/ferry', isClosed: false, isPrivate: false, windowId: 1 },
  answer: null,
  texts: textsOf('en'),
  readAgain: async () => true,
  lookAgain: async () => {},
  isBeside: false,
};
const commandOf = (run: () => Promise<Outcome | null>, isOffered = true): Command => ({
  name: 'never-here',
  key: 'n',
  label: 'neverHere',
  isOffered: () => isOffered,
  run,
});
function Bar({ command, hasKeys }: { command: Command; hasKeys: boolean }) {
  return <CommandBar commands={[command]} context={CONTEXT} hasKeys={hasKeys} action={useAction()} />;
}
const bar = (command: Command, hasKeys = true) => draw(<Bar command={command} hasKeys={hasKeys} />);
const press = (target: EventTarget, init: KeyboardEventInit) =>
  act(async () => void target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));
const said = (root: HTMLElement) => root.querySelector('[role=status]')?.textContent;

test('a button shows its key, and a screen reader is told it', async () => {
  const found = (await bar(commandOf(async () => null))).querySelector('button');
  expect(found?.dataset.key).toBe('n');
  expect(found?.getAttribute('aria-keyshortcuts')).toBe('n');
});

test('its outcome is said, and can be taken back', async () => {
  const undo = vi.fn(async () => undefined);
  const root = await bar(commandOf(async () => ({ said: 'neverHereDone', parts: ['quai.example'], undo })));
  await click(button(root, 'Never on this site'));
  expect(said(root)).toContain('quai.example is on your never-list');
  await click(button(root, 'Undo'));
  expect(undo).toHaveBeenCalledOnce();
  expect(said(root)).toBe('Taken back.');
});

test('the focus goes to the undo button where it would be lost', async () => {
  const root = await bar(commandOf(async () => ({ said: 'neverHereDone', parts: ['quai.example'], undo: async () => undefined })));
  await press(document.body, { key: 'n' });
  expect(document.activeElement).toBe(button(root, 'Undo'));
  await click(button(root, 'Undo'));
  expect(document.activeElement).toBe(root.querySelector('[role=status]'));
});

test('else the focus stays where it is', async () => {
  const root = await bar(commandOf(async () => ({ said: 'takenBack' })));
  button(root, 'Never on this site').focus();
  await click(button(root, 'Never on this site'));
  expect(document.activeElement).toBe(button(root, 'Never on this site'));
});

test('a failure is reported', async () => {
  const root = await bar(commandOf(() => Promise.reject(new Error('gone'))));
  await click(button(root, 'Never on this site'));
  expect(said(root)).toContain('went wrong');
});

describe('keys', () => {
  test.each<[string, KeyboardEventInit, number]>([
    ['the letter alone', { key: 'n' }, 1],
    ['with caps lock', { key: 'N' }, 1],
    ['the same key of a Russian keyboard', { key: 'т', code: 'KeyN' }, 1],
    ['another letter on that key', { key: 'b', code: 'KeyN' }, 0],
    ['with Control', { key: 'n', ctrlKey: true }, 0],
    ['with Alt', { key: 'n', altKey: true }, 0],
    ['with the command key', { key: 'n', metaKey: true }, 0],
    ['with Shift', { key: 'N', shiftKey: true }, 0],
    ['held down', { key: 'n', repeat: true }, 0],
    ['while a word is composed', { key: 'n', isComposing: true }, 0],
  ])('%s', async (_what, init, times) => {
    const run = vi.fn(async () => null);
    await bar(commandOf(run));
    await press(document.body, init);
    expect(run).toHaveBeenCalledTimes(times);
  });

  test('nothing while something is typed', async () => {
    const run = vi.fn(async () => null);
    const root = await bar(commandOf(run));
    for (const field of ['input', 'textarea', 'select']) {
      await press(root.appendChild(document.createElement(field)), { key: 'n' });
    }
    expect(run).not.toHaveBeenCalled();
  });

  test('none where the reader turned them off, and none is shown', async () => {
    const run = vi.fn(async () => null);
    const root = await bar(commandOf(run), false);
    await press(document.body, { key: 'n' });
    expect(run).not.toHaveBeenCalled();
    expect(button(root, 'Never on this site').getAttributeNames()).toEqual(['type', 'class', 'title']);
    await click(button(root, 'Never on this site'));
    expect(run).toHaveBeenCalledOnce();
  });

  test('none for a command that is not offered here', async () => {
    const run = vi.fn(async () => null);
    expect((await bar(commandOf(run, false))).querySelector('button')).toBeNull();
    await press(document.body, { key: 'n' });
    expect(run).not.toHaveBeenCalled();
  });
});
