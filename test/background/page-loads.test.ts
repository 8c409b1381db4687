import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DocumentRequest, isPlainlyLoaded, noteForm, noteRequest } from '../../src/background/page-loads';
import { saveSettings } from '../../src/store/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PAGE = 'https://paper.example/ferry';
const OTHER = 'https://paper.example/dam';
const PRIVATE_TAB = 9;
/** Opened out of tab 7. */
const OPENED_TAB = 10;
const TABS = [
  { id: 7, incognito: false },
  { id: 8, incognito: false },
  { id: PRIVATE_TAB, incognito: true },
  { id: OPENED_TAB, incognito: false, openerTabId: 7 },
];
let id: number;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.local.setAccessLevel = async () => {};
  id = 0;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (tabId) => {
    if (tabId < 0) throw new Error('No tab with id: -1.');
    return (TABS.find((tab) => tab.id === tabId) ?? { incognito: false }) as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(TABS as never);
});

const request = (url: string, at: number, details: Partial<DocumentRequest> = {}) =>
  noteRequest({ tabId: 7, requestId: String(++id), method: 'GET', url, timeStamp: at, ...details });
/** What the request says that a page made: of each browser. */
const FROM_PAGE = { chrome: { initiator: 'https://paper.example' }, firefox: { originUrl: OTHER } };
const isPlain = (address: string, startedAt: number, tabId = 7) => isPlainlyLoaded(tabId, { address, startedAt });

// What is waited for in vain is not waited for here.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync');
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a document', () => {
  test('that was asked for without a form is known', async () => {
    await request(PAGE, 5_000);
    expect(await isPlain(`${PAGE}#comments`, 4_990)).toBe(true);
  });

  test('of which nothing is known counts as an answer', async () => {
    expect(await isPlain(PAGE, 4_990)).toBe(false);
    await request(PAGE, 5_000);
    expect(await isPlain(OTHER, 4_990)).toBe(false);
    expect(await isPlain(PAGE, 4_990, 8)).toBe(false);
  });

  test('is known by a request of which we hear after its page', async () => {
    const asked = isPlain(PAGE, 4_990);
    await request(PAGE, 5_000);
    expect(await asked).toBe(true);
  });

  test('is an answer by a request of which we hear after its page', async () => {
    const asked = isPlain(PAGE, 4_990);
    await request(PAGE, 5_000, { method: 'POST' });
    expect(await asked).toBe(false);
  });

  test('that began after the last request that is known was loaded in a way that we do not see', async () => {
    await request(PAGE, 5_000);
    expect(await isPlain(PAGE, 6_001)).toBe(false);
  });

  test.each(['POST', 'PUT'])('that a %s asked for is an answer', async (method) => {
    await request(PAGE, 5_000, { method });
    expect(await isPlain(PAGE, 4_990)).toBe(false);
  });

  test('to which an answer is redirected is an answer too, at each of its addresses', async () => {
    await request(PAGE, 5_000, { method: 'POST', requestId: 'same' });
    await request(OTHER, 5_050, { requestId: 'same' });
    expect(await isPlain(PAGE, 4_990)).toBe(false);
    expect(await isPlain(OTHER, 4_990)).toBe(false);
  });

  test('that is redirected is known at its last address', async () => {
    await request(PAGE, 5_000, { requestId: 'same' });
    await request(OTHER, 5_050, { requestId: 'same' });
    expect(await isPlain(OTHER, 4_990)).toBe(true);
  });

  test('that answered a form stays an answer in its tab when it is loaded again', async () => {
    await request(PAGE, 5_000, { method: 'POST' });
    await request(PAGE, 90_000);
    expect(await isPlain(PAGE, 89_990)).toBe(false);
    await request(PAGE, 90_000, { tabId: 8 });
    expect(await isPlain(PAGE, 89_990, 8)).toBe(true);
  });

  test('is forgotten after three hundred others', async () => {
    await request(PAGE, 5_000);
    for (let at = 0; at < 299; at++) await request(OTHER, 6_000 + at, { tabId: 8 });
    expect(await isPlain(PAGE, 4_990)).toBe(true);
    await request(OTHER, 7_000, { tabId: 8 });
    expect(await isPlain(PAGE, 4_990)).toBe(false);
  });

  test.each([
    ['in a private window', PAGE, PRIVATE_TAB],
    ['in a tab that is closed', PAGE, -1],
    ['of a private network', 'http://wiki.local/ferry', 7],
    ['on the never-list', 'https://www.bank.example/account', 7],
  ])('%s leaves no trace of its address', async (_where, url, tabId) => {
    await saveSettings({ neverSites: ['bank.example'] });
    await request(url, 5_000, { tabId });
    expect(await isPlain(url, 4_990, tabId)).toBe(false);
  });

  test('is remembered without its address', async () => {
    await request(PAGE, 5_000);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('ferry');
  });
});

describe('an answer that leads on by itself', () => {
  test.each([
    ['at once', 5_400, false],
    ['after some seconds', 9_999, false],
    ['only when a person had time to read', 10_000, true],
  ])('%s', async (_when, at, isKnown) => {
    await request(PAGE, 5_000, { method: 'POST' });
    await request(OTHER, at);
    expect(await isPlain(OTHER, at)).toBe(isKnown);
    await request(PAGE, at, { tabId: 8 });
    expect(await isPlain(PAGE, at, 8)).toBe(true);
  });
});

describe('a form that a script handles', () => {
  test.each([
    ['soon', 64_999, false],
    ['much later', 65_000, true],
  ])('is answered by the next document where that comes %s', async (_when, at, isKnown) => {
    await noteForm(7, 5_000);
    await request(PAGE, at);
    expect(await isPlain(PAGE, at)).toBe(isKnown);
  });

  test('is answered once, however often it was told of while it was filled in', async () => {
    for (const at of [5_000, 25_000, 45_000]) await noteForm(7, at);
    await request(PAGE, 46_000);
    expect(await isPlain(PAGE, 46_000)).toBe(false);
    await request(OTHER, 60_000);
    expect(await isPlain(OTHER, 60_000)).toBe(true);
  });

  test('is answered once, and in its own tab', async () => {
    await noteForm(7, 5_000);
    await request(OTHER, 5_100, { tabId: 8 });
    expect(await isPlain(OTHER, 5_100, 8)).toBe(true);
    await request(PAGE, 5_200);
    await request(OTHER, 10_200);
    expect(await isPlain(OTHER, 10_200)).toBe(true);
  });

  test('of which we hear after its answer was asked for has its answer', async () => {
    await request(PAGE, 5_000, { method: 'POST' });
    await noteForm(7, 5_500);
    await request(OTHER, 10_000);
    expect(await isPlain(OTHER, 10_000)).toBe(true);
  });

  test('of which we hear after its answer was asked for by GET has its answer', async () => {
    await request(PAGE, 5_000);
    await noteForm(7, 5_500);
    expect(await isPlain(PAGE, 5_000)).toBe(false);
    expect(await isPlain(PAGE, 5_000, 8)).toBe(false);
  });
});

describe('a form that is answered in a new tab', () => {
  test.each([
    ['Chrome, while it is waited for', FROM_PAGE.chrome, 64_999, false],
    ['Firefox, while it is waited for', FROM_PAGE.firefox, 64_999, false],
    ['Chrome, much later', FROM_PAGE.chrome, 65_000, true],
  ])('is known to be, by the tab that has opened it: in %s', async (_when, from, at, isKnown) => {
    await noteForm(7, 5_000);
    await request(PAGE, at, { tabId: OPENED_TAB, ...from });
    expect(await isPlain(PAGE, at, OPENED_TAB)).toBe(isKnown);
  });

  test('may be answered in its own tab as well', async () => {
    await noteForm(7, 5_000);
    await request(PAGE, 5_100, { tabId: OPENED_TAB, ...FROM_PAGE.chrome });
    await request(OTHER, 5_200);
    expect(await isPlain(OTHER, 5_200)).toBe(false);
  });

  test('is not answered where a person goes in a new tab, which Chrome counts as opened by the one in front', async () => {
    await noteForm(7, 5_000);
    await request(PAGE, 5_100, { tabId: OPENED_TAB });
    expect(await isPlain(PAGE, 5_100, OPENED_TAB)).toBe(true);
  });

  test('has its answer where we hear of it after that was asked for', async () => {
    await request(OTHER, 5_000, { tabId: 8 });
    await request(PAGE, 5_000, { tabId: OPENED_TAB });
    await noteForm(7, 5_500);
    expect(await isPlain(PAGE, 5_000, OPENED_TAB)).toBe(false);
    expect(await isPlain(OTHER, 5_000, 8)).toBe(true);
  });

  test('is no answer to what was asked for long before', async () => {
    await request(PAGE, 5_000, { tabId: OPENED_TAB });
    await noteForm(7, 20_000);
    expect(await isPlain(PAGE, 5_000, OPENED_TAB)).toBe(true);
  });
});

test('requests of several tabs at once are all remembered', async () => {
  await Promise.all([1, 2, 3, 4].map((tabId) => request(PAGE, 5_000, { tabId })));
  for (const tabId of [1, 2, 3, 4]) expect(await isPlain(PAGE, 4_990, tabId)).toBe(true);
});
