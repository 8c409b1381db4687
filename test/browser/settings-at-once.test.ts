// Settings: changes at the same time, a background that ends in between, and a page that has taken over the process of our script in it.
import { expect, test } from 'vitest';
import type { Settings } from '../../src/core/model/settings';
import { watchPatterns } from '../../src/core/watching';
import { GRANTED } from './harness/builds';
import { openForEach } from './harness/open-for-each';
import type { Reader } from './harness/reader';
import { OWN } from './scenarios';

/** Pairs of changes. Chosen by hand: before changes were applied one after the other, most pairs went wrong. */
const PAIRS = 25;
/** Milliseconds after a change at which the background is ended: before, while and after it is applied. */
const END_AFTER = [0, 2, 5, 10, 20, 40, 80];

let reader: Reader;

openForEach(
  { build: GRANTED, pages: OWN.pages },
  (opened) => {
    reader = opened;
  },
  () => reader,
);

const change = (changes: Partial<Settings> & { readonly from?: object }) => reader.call('changeSettings', changes);
const settings = async (): Promise<Settings> => ((await reader.call('getSettings', null)) as { value: Settings }).value;

/** What the browser has registered comes to be what the settings say by then: a change that is under way ends in both. */
async function expectRegisteredAsSet(): Promise<void> {
  await expect
    .poll(
      async () => {
        // Asking for the settings wakes a background that has ended.
        const wanted = watchPatterns(await settings());
        const registered = await registeredPatterns();
        return JSON.stringify(registered) === JSON.stringify(sorted(wanted)) ? null : { registered, wanted };
      },
      { timeout: 10_000 },
    )
    .toBeNull();
}

const sorted = ({ matches = [], excludeMatches = [] }: { matches?: readonly string[]; excludeMatches?: readonly string[] }) => ({
  matches: [...matches].sort(),
  excludeMatches: matches.length > 0 ? [...excludeMatches].sort() : [],
});

const registeredPatterns = async () => {
  const [script] = await reader.inWorker((chrome) => chrome.scripting.getRegisteredContentScripts());
  return sorted(script ?? {});
};

test('of two changes at once both are kept, and the pages that are watched follow', async () => {
  for (let pair = 0; pair < PAIRS; pair++) {
    const watching = (['all', 'listed', 'off'] as const)[pair % 3] ?? 'off';
    const before = await settings();
    const from = { listedSites: before.listedSites, neverSites: before.neverSites };
    const [listed, never] = [`listed-${pair}.example`, `never-${pair}.example`];
    const replies = await Promise.all([
      change({ watching, listedSites: [...before.listedSites, listed], from }),
      change({ neverSites: [...before.neverSites, never], from }),
      change({ neverSites: [...before.neverSites, `also-${never}`], from }),
    ]);
    for (const reply of replies) expect(reply).toMatchObject({ ok: true });
    const after = await settings();
    expect(after).toMatchObject({ watching, listedSites: expect.arrayContaining([listed]) });
    expect(after.neverSites).toEqual(expect.arrayContaining([never, `also-${never}`]));
    await expectRegisteredAsSet();
  }
  expect((await settings()).neverSites).toHaveLength(2 * PAIRS);
});

test('a background that ends while settings change leaves no registration behind that they do not ask for', async () => {
  for (const [round, after] of END_AFTER.entries()) {
    const changed = change({ watching: round % 2 === 0 ? 'all' : 'listed', listedSites: [`listed-${round}.example`] }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, after));
    await reader.killWorker();
    await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    await expectRegisteredAsSet();
  }
});

test('a page that has taken over the process of our script can neither read settings nor write them', async () => {
  expect(await change({ watching: 'all', neverSites: ['bank.example'], keepDays: 30 })).toMatchObject({ ok: true });
  const before = await settings();
  await reader.visit(OWN.first);
  const taken = await reader.inWorker(async (chrome) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('quai-des-depeches'));
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async () => {
        const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const tried = async (work: () => unknown): Promise<string> => {
          try {
            return JSON.stringify((await work()) ?? null);
          } catch {
            return 'refused';
          }
        };
        const attack = { watching: 'all', neverSites: [], keepDays: 1 };
        return [
          await tried(() => api.storage.local.get()),
          await tried(() => api.storage.session.get()),
          await tried(() => api.storage.local.set({ settings: attack })),
          await tried(() => api.storage.local.clear()),
          await tried(() => api.storage.local.set({ settings: attack })),
          await tried(() => api.runtime.sendMessage({ call: 'changeSettings', request: attack })),
        ];
      },
    });
    return frame?.result as readonly string[];
  });
  expect(taken[0]).not.toContain('bank.example');
  expect(taken[1]).toBe('refused');
  await reader.killWorker();
  expect(await settings()).toEqual(before);
  reader = await reader.restart();
  expect(await settings()).toEqual(before);
  await expectRegisteredAsSet();
});
