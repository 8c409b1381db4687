// Opens the settings page on a stand-in for the background that keeps changed settings, and does what a person would do there.
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { ImportState } from '../../../src/messages/contract';
import { Options } from '../../../src/ui/options/Options';
import type { SiteUse } from '../../../src/ui/watching/site-uses';
import { click, draw, region } from '../draw';
import { MEASURE } from '../measures';
import { type Replies, SETTINGS, type Stand } from '../outside';

const DAYS = [
  { day: '2024-05-01', articles: 1_200 },
  { day: '2024-05-03', articles: 34 },
];

/** A background that keeps its settings. */
export function background(start: Partial<typeof SETTINGS> = {}, more: Replies = {}): Replies {
  let settings = { ...SETTINGS, ...start };
  return {
    getSettings: () => settings,
    changeSettings: (change) => {
      settings = { ...settings, ...(change as Partial<typeof SETTINGS>) };
      return settings;
    },
    measureStore: () => MEASURE,
    countReadings: () => ({ days: DAYS }),
    oldestSpan: () => null,
    countObjections: () => ({ count: 0 }),
    importState: () => null,
    backupState: () => ({ savedAt: null, triedAt: null, failure: null, left: 0 }),
    syncState: () => ({ isOn: false, trouble: null, taken: null, asked: null, copyId: null, hasCopy: false }),
    countExpiring: () => ({ articles: 0 }),
    ...more,
  };
}

export async function open(stand: Stand): Promise<HTMLElement> {
  const root = await draw(<Options {...stand} />);
  await vi.waitFor(() => expect(region(root, 'Automatic reading')).not.toBeNull());
  await vi.waitFor(() => expect(root.querySelector('.progress')).toBeNull());
  return root;
}

export const chosen = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type=radio]:checked')?.labels?.[0]?.textContent;
export async function choose(root: HTMLElement, name: string): Promise<void> {
  const radio = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ labels }) => labels?.[0]?.textContent === name);
  if (radio === undefined) throw new Error(`No choice “${name}”`);
  await click(radio);
}
export async function fill(input: HTMLInputElement, value: string, event: 'input' | 'change' = 'input'): Promise<void> {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
/** Types a site into the list and submits it, to be read or never. */
export async function addSite(root: HTMLElement, use: SiteUse, site: string): Promise<HTMLElement> {
  const list = root.querySelector<HTMLElement>('.site-list');
  const [field, select] = [list?.querySelector('input'), list?.querySelector('select')];
  if (!list || !field || !select) throw new Error('No list of sites');
  await fill(field, site);
  await act(() => {
    select.value = use;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => list.querySelector('form')?.requestSubmit());
  return list;
}
export const STAGED: ImportState = {
  fileId: 'a',
  phase: 'staged',
  articles: 15,
  known: 3,
  share: 0,
  added: 0,
  isWaiting: false,
  code: null,
};

/** A background that takes every import: at each look it is a step further. `after` is what comes of it. */
export function importing(after: Partial<ImportState> = { phase: 'ended', added: 12 }): Replies {
  let states: ImportState[] = [];
  return {
    checkPart: () => ({ articles: 15 }),
    beginImport: () => ({ fileId: 'a' }),
    stagePart: () => STAGED,
    previewImport: () => ({ settings: {}, objections: 0, expiring: 0, old: 0, oldThen: 0 }),
    acceptImport: () => {
      states = [
        { ...STAGED, phase: 'applying', share: 0.5, added: 6 },
        { ...STAGED, share: 1, ...after },
      ];
      return { isTaken: true };
    },
    declineImport: () => null,
    importState: () => (states.length > 1 ? states.shift() : states[0]) ?? null,
    cancelImport: () => {
      states = [{ ...STAGED, phase: 'cancelled' }];
      return null;
    },
    closeImport: () => null,
  };
}
export const changes = (stand: Stand) => stand.calls.filter((call) => call.startsWith('changeSettings'));
