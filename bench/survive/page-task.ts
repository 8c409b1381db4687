// A page that is open and will be read.
import type { Reader } from '../../test/browser/harness/reader';
import { answerOf, inPeace, replyIn } from './calls';
import type { Desk, Task } from './work';

export async function pageTask(reader: Reader, { web }: Desk): Promise<Task> {
  const url = web.page();
  const tab = await reader.visit(url);
  // Chromium's worker must be awake to be asked.
  await reader.call('getSettings', null);
  const tabId = await reader.inWorker(async (chrome) => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
  return {
    change: { name: 'a page', added: [{ url }] },
    async begin() {
      const answered = await answerOf(reader, 'readTab', { tabId });
      // Not waited for, and the browser may be gone.
      void tab.close().catch(() => {});
      // A page that could not be stored is answered about too: the answer says that it is not kept. Its write may have been cut when its end was lost.
      return replyIn(answered, (answered.value as { readonly article?: { readonly kept: boolean } } | undefined)?.article?.kept);
    },
    // Of two pages one may be stored, and their number does not tell which.
    async after(struck, reply) {
      const isCarriedOut = (await inPeace(struck, 'findProvenance', { url, tabId: null })) !== null;
      return reply === 'done' && !isCarriedOut
        ? { faults: [`${url} was acknowledged, and the background does not know it`] }
        : { isCarriedOut };
    },
  };
}
