// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { BackupRecord } from '../../../src/messages/contract';
import { button, click, region } from '../draw';
import { standIn } from '../outside';
import { background, changes, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

const DAY = 86_400_000;
const saved = (days: number, failure: BackupRecord['failure'] = null): BackupRecord => ({
  savedAt: Date.now() - days * DAY,
  triedAt: Date.now(),
  failure,
  left: 0,
});
const section = (root: HTMLElement): HTMLElement => region(root, 'Weekly backup') as HTMLElement;
const turn = (root: HTMLElement) => click(section(root).querySelector('[role=switch]') as HTMLInputElement);

beforeEach(() => void vi.restoreAllMocks());

test('turning it on asks for the permission, makes the first backup, and says when that was', async () => {
  const stand = standIn(background({}, { backUp: () => saved(0) }));
  const root = await open(stand);
  expect(section(root).textContent).not.toContain('Last backup');
  await turn(root);
  await vi.waitFor(() => expect(section(root).textContent).toContain('Last backup: today.'));
  expect(stand.asked).toEqual(['downloads']);
  expect(changes(stand)).toEqual(['changeSettings {"weeklyBackup":true}']);
});

test('on a phone it is not offered', async () => {
  const stand = standIn(background());
  const root = await open({ ...stand, browser: { ...stand.browser, isOnPhone: async () => true } });
  await vi.waitFor(() => expect(region(root, 'Weekly backup')).toBeNull());
});

test('where the browser refuses, it stays off each time', async () => {
  const stand = standIn(background());
  stand.answersYes = false;
  const root = await open(stand);
  for (let time = 0; time < 2; time++) {
    await turn(root);
    await vi.waitFor(() => expect(section(root).querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(false));
    expect(section(root).textContent).toContain('The browser did not allow it.');
  }
  expect(changes(stand)).toEqual([]);
});

test('turning it off gives the permission back', async () => {
  const stand = standIn(background({ weeklyBackup: true }));
  await turn(await open(stand));
  await vi.waitFor(() => expect(stand.asked).toEqual(['no downloads']));
});

test('a failure is said beside the last good one, and can be tried again', async () => {
  const stand = standIn(background({ weeklyBackup: true }, { backupState: () => saved(9, 'not-allowed'), backUp: () => saved(0) }));
  const root = await open(stand);
  await vi.waitFor(() => expect(section(root).textContent).toContain('does not let Wireprint save files'));
  expect(section(root).textContent).toContain('Last backup: 9 days ago.');
  await click(button(root, 'Back up now'));
  await vi.waitFor(() => expect(section(root).textContent).toContain('Last backup: today.'));
  expect(stand.asked).toEqual(['downloads']);
});

test('what could not be read is said beside the last file', async () => {
  const stand = standIn(background({ weeklyBackup: true }, { backupState: () => ({ ...saved(1), left: 1_234 }) }));
  const root = await open(stand);
  await vi.waitFor(() =>
    expect(section(root).textContent).toContain('Last backup: yesterday. Articles that could not be read and are not in it: 1,234.'),
  );
});
