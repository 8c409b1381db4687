// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SyncState } from '../../../src/messages/contract';
import { button, click, region } from '../draw';
import { standIn } from '../outside';
import { background, open } from './opened';

vi.mock('wxt/browser', () => ({ browser: {} }));

const OFF: SyncState = { isOn: false, trouble: null, taken: null, asked: null, copyId: null, hasCopy: false };
const ON: SyncState = { ...OFF, isOn: true, copyId: 'a', hasCopy: true };
const section = (root: HTMLElement): HTMLElement => region(root, 'The same in your other browsers') as HTMLElement;
const shows = (root: HTMLElement, words: string) => vi.waitFor(() => expect(section(root).textContent).toContain(words));
const STAYS = 'Everything here stays on this device';

beforeEach(() => void vi.restoreAllMocks());

test('it is off; the first lines of the page say what holds when it is turned on', async () => {
  const stand = standIn(background({}, { syncState: () => OFF, turnSync: () => ON }));
  const root = await open(stand);
  await vi.waitFor(() => expect(root.textContent).toContain(STAYS));
  await click(section(root).querySelector('[role=switch]') as HTMLInputElement);
  await vi.waitFor(() => expect(root.textContent).toContain('A copy of your settings lies with your browser’s sync service'));
  expect(root.textContent).not.toContain(STAYS);
  expect(stand.calls).toContain('turnSync {"isOn":true}');
  expect(section(root).textContent).toContain('Saved');
});

test('what another browser has changed is said with its time, and can be undone', async () => {
  const taken = { at: Date.now(), before: { neverSites: [] }, now: { neverSites: ['bank.example'] } };
  const stand = standIn(background({ neverSites: ['bank.example'] }, { syncState: () => ({ ...ON, taken }), answerSync: () => ON }));
  const root = await open(stand);
  await shows(root, '+ bank.example');
  expect(section(root).textContent).toContain('Taken over from another browser');
  await click(button(section(root), 'Undo'));
  expect(stand.calls).toContain('answerSync {"answer":"undo","copyId":"a"}');
  await vi.waitFor(() => expect(section(root).textContent).not.toContain('Taken over'));
});

test('its undo makes room for a newer one', async () => {
  const taken = { at: Date.now(), before: { badge: true }, now: { badge: false } };
  const root = await open(standIn(background({ neverSites: ['bank.example'] }, { syncState: () => ({ ...ON, taken }) })));
  await shows(root, 'Undo');
  await click(button(root, 'Remove bank.example'));
  await vi.waitFor(() => expect(root.querySelector('.site-list')?.textContent).toContain('Undo'));
  expect(section(root).textContent).not.toContain('Undo');
});

test('what would read or drop more is asked about, and the browser with it', async () => {
  const asked = { watching: 'listed' as const, listedSites: ['paper.example'], keepDays: 7 };
  const replies = { syncState: () => ({ ...ON, asked }), answerSync: () => ON, countExpiring: () => ({ articles: 12 }) };
  const stand = standIn(background({}, replies));
  const root = await open(stand);
  await shows(root, '+ paper.example');
  await shows(root, 'will be dropped: 12.');
  stand.answersYes = false;
  await click(button(section(root), 'Take these over'));
  await shows(root, 'The browser did not allow it.');
  expect(stand.calls.filter((call) => call.startsWith('answerSync'))).toEqual([]);
  stand.answersYes = true;
  await click(button(section(root), 'Take these over'));
  await vi.waitFor(() => expect(stand.calls).toContain('answerSync {"answer":"take","copyId":"a"}'));
  expect(stand.asked).toEqual(['*://*.paper.example/*', '*://*.paper.example/*']);
});

test('it can be left as it is, without a question of the browser', async () => {
  const stand = standIn(background({}, { syncState: () => ({ ...ON, asked: { watching: 'all' } }), answerSync: () => ON }));
  const root = await open(stand);
  await shows(root, 'Nothing → All news pages');
  await click(button(section(root), 'Keep those of this browser'));
  expect(stand.calls).toContain('answerSync {"answer":"keep","copyId":"a"}');
  expect(stand.asked).toEqual([]);
});

test('what comes while the page is open is shown', async () => {
  let state = ON;
  const stand = standIn(background({}, { syncState: () => state }));
  const root = await open(stand);
  state = { ...ON, trouble: 'newer' };
  await act(() => stand.changeCopy());
  await shows(root, 'A newer Wireprint');
});

test('a damaged copy can be replaced, and one that is left deleted', async () => {
  let state: SyncState = { ...ON, trouble: 'damaged' };
  const stand = standIn(background({}, { syncState: () => state, answerSync: () => ON, deleteSynced: () => OFF }));
  const root = await open(stand);
  await shows(root, 'cannot be read');
  await click(button(section(root), 'Replace it with the settings here'));
  expect(stand.calls).toContain('answerSync {"answer":"replace","copyId":"a"}');
  state = { ...OFF, hasCopy: true };
  await act(() => stand.changeCopy());
  await shows(root, 'still lies with the sync service');
  await click(button(section(root), 'Delete the copy'));
  await vi.waitFor(() => expect(root.textContent).toContain(STAYS));
});
