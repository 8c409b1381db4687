// The lists of languages reach the background as a file of the package.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const LISTS = { stopWords: { en: 'the' }, models: {} };
const fetched = vi.fn<(address: string) => Promise<Response>>();
vi.stubGlobal('fetch', fetched);

/** The module as a background has it that has just been woken. */
async function wake() {
  vi.resetModules();
  return (await import('../../src/background/language-lists')).languageLists;
}
beforeEach(() => fetched.mockReset());

test('they are fetched once while the background is awake', async () => {
  fetched.mockImplementation(async () => Response.json(LISTS));
  const languageLists = await wake();
  expect(await Promise.all([languageLists(), languageLists()])).toEqual([LISTS, LISTS]);
  expect(fetched.mock.calls).toEqual([[fakeBrowser.runtime.getURL('/languages.json' as '/')]]);
});

test('a failure reaches the call that needs them, and the next call tries again', async () => {
  fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockImplementation(async () => Response.json(LISTS));
  const languageLists = await wake();
  await expect(languageLists()).rejects.toThrow('/languages.json could not be read: 404');
  await expect(languageLists()).rejects.toThrow('Failed to fetch');
  expect(await languageLists()).toEqual(LISTS);
});
