// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../src/ui/commands/commands';
import { button, click, region } from '../draw';
import { standIn } from '../outside';
import { background, changes, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

const BROWSER_KEYS = ['Alt+Shift+R', 'Alt+Shift+O', 'Alt+Shift+S', 'Alt+Shift+L'];

describe('keyboard', () => {
  test('every key is shown, and where the browser’s own can be changed', async () => {
    const stand = standIn(background());
    const keys = region(await open(stand), 'Keyboard');
    expect([...(keys?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      ...BROWSER_KEYS,
      ...COMMANDS.map(({ key }) => key.toUpperCase()),
      'Esc',
    ]);
    if (keys) await click(button(keys, 'Change them in the browser'));
    expect(stand.keySettingsOpened).toBe(1);
  });

  test('single letters can be turned off, and are no longer shown', async () => {
    const stand = standIn(background());
    const keys = region(await open(stand), 'Keyboard');
    const field = keys?.querySelector<HTMLInputElement>('[role=switch]');
    if (field) await click(field);
    expect(changes(stand)).toEqual(['changeSettings {"letterKeys":false}']);
    expect([...(keys?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual([...BROWSER_KEYS, 'Esc']);
  });

  test('a browser without keys shows none, and no place to change them', async () => {
    const stand = standIn(background());
    const keys = region(await open({ ...stand, browser: { ...stand.browser, hasKeys: false } }), 'Keyboard');
    expect([...(keys?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      ...COMMANDS.map(({ key }) => key.toUpperCase()),
      'Esc',
    ]);
    expect(keys?.querySelectorAll('button')).toHaveLength(0);
    expect(keys?.textContent).not.toContain('belong to the browser');
  });

  test('where a command has no keys it says so', async () => {
    const keys = region(await open(standIn(background())), 'Keyboard');
    expect(keys?.textContent).toContain('Mark the pageno keys set');
  });
});
