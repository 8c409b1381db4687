// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { click, region } from '../draw';
import { standIn } from '../outside';
import { background, changes, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('the badge of the toolbar button is turned off and on', async () => {
  const stand = standIn(background());
  const root = await open(stand);
  const badge = () => {
    const field = region(root, 'Toolbar button')?.querySelector<HTMLInputElement>('input[role=switch]');
    if (!field) throw new Error('No switch');
    return field;
  };
  expect(badge().checked).toBe(true);
  await click(badge());
  await click(badge());
  expect(changes(stand)).toEqual(['changeSettings {"badge":false}', 'changeSettings {"badge":true}']);
});

test('the badge counts what is new of tracked stories where the reader wants that, and where there is a badge', async () => {
  const stand = standIn(background());
  const root = await open(stand);
  const fields = () => [...(region(root, 'Toolbar button')?.querySelectorAll<HTMLInputElement>('input[role=switch]') ?? [])];
  const [badge, tracked] = fields();
  if (!badge || !tracked) throw new Error('No switches');
  expect(tracked.checked).toBe(false);
  await click(tracked);
  expect(changes(stand)).toEqual(['changeSettings {"trackedBadge":true}']);
  await click(badge);
  expect(fields()).toHaveLength(1);
});

test('a click can open the panel', async () => {
  const stand = standIn(background());
  const list = region(await open(stand), 'Toolbar button')?.querySelector('select');
  if (!list) throw new Error('No list');
  expect([...list.options].map(({ text }) => text)).toEqual(['the popup', 'the panel beside the page']);
  list.value = 'panel';
  await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  expect(changes(stand)).toEqual(['changeSettings {"clickOpens":"panel"}']);
});

test('where the browser has no panel, there is nothing to choose', async () => {
  const stand = standIn(background());
  const withoutPanel = { ...stand, browser: { ...stand.browser, canOpenBeside: false } };
  expect(region(await open(withoutPanel), 'Toolbar button')?.querySelector('select')).toBeNull();
});
