// Settings belong to the reader: a page that has taken over the process of our script changes none, and no change is lost.
import type { Settings } from '../../../src/core/model/settings';
import { watchPatterns } from '../../../src/core/watching';
import type { Reader } from '../../../test/browser/harness/reader';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';

const PAGE = 'http://prise-de-controle.example/2024/05/13/titre';
/** Pairs of changes at once. Chosen by hand: before changes were applied one after the other, most pairs went wrong. */
const PAIRS = 25;

const settings = async (reader: Reader): Promise<Settings> => ((await reader.call('getSettings', null)) as { value: Settings }).value;

/** Runs as our script in the page and does what a page could that has taken over its process. */
async function takeOver({ reader }: Ground): Promise<readonly string[]> {
  await reader.call('changeSettings', { watching: 'all', neverSites: ['bank.example'], keepDays: 30 });
  const before = JSON.stringify(await settings(reader));
  await reader.visit(PAGE);
  const read = await reader.inWorker(async (chrome) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('prise-de-controle'));
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      // Out of a list, so that the compiler gives it no name: it is sent as text, without what would name it.
      func: [
        async () => {
          const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
          const attack = { watching: 'off', neverSites: [], keepDays: 1 };
          const found: string[] = [];
          for (const work of [
            () => api.storage.local.get(),
            () => api.storage.session.get(),
            () => api.storage.local.clear(),
            () => api.storage.local.set({ settings: attack }),
            () => api.runtime.sendMessage({ call: 'changeSettings', request: attack }),
          ]) {
            try {
              found.push(JSON.stringify((await work()) ?? null));
            } catch {
              found.push('refused');
            }
          }
          return found;
        },
      ][0] as () => Promise<string[]>,
    });
    return frame?.result as readonly string[];
  });
  await reader.killWorker();
  const after = JSON.stringify(await settings(reader));
  return [
    ...(after === before ? [] : [`The settings are now ${after}`]),
    ...read.filter((found) => found.includes('bank.example')).map((found) => `The page read ${found}`),
  ];
}

async function changeAtOnce({ reader }: Ground): Promise<readonly string[]> {
  const lost: string[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const { neverSites } = await settings(reader);
    const watching = pair % 2 === 0 ? 'all' : 'off';
    const [one, other] = [`one-${pair}.example`, `other-${pair}.example`];
    await Promise.all([
      reader.call('changeSettings', { watching, neverSites: [...neverSites, one], from: { neverSites } }),
      reader.call('changeSettings', { neverSites: [...neverSites, other], from: { neverSites } }),
    ]);
    const now = await settings(reader);
    for (const site of [one, other]) if (!now.neverSites.includes(site)) lost.push(`${site} is not on the never-list`);
    const registered = await reader.inWorker(async (chrome) => (await chrome.scripting.getRegisteredContentScripts())[0] ?? null);
    const { matches, excludeMatches } = watchPatterns(now);
    const wanted = matches.length === 0 ? [] : [...matches, ...excludeMatches];
    const found = registered ? [...(registered.matches ?? []), ...(registered.excludeMatches ?? [])] : [];
    if (wanted.sort().join(' ') !== found.sort().join(' ')) lost.push(`Pair ${pair}: the registration is not what the settings say`);
  }
  return lost;
}

export const attacks: readonly Attack[] = [
  {
    holds: 'a page that has taken over the process of our script can neither read settings nor change them',
    pages: new Map([[PAGE, attackPage(PAGE, {})]]),
    run: takeOver,
  },
  { holds: 'two changes of settings at once are both kept, and what is watched follows', run: changeAtOnce },
];
