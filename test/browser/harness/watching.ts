// Choosing what is watched on the settings page, and looking at what is stored then.
import type { ExportCursor, ExportedPart } from '../../../src/messages/contract';
import type { Reader } from './reader';

export type Choice = 'Nothing' | 'All news pages' | 'Only sites that I list';

export async function chooseWatching(reader: Reader, choice: Choice): Promise<void> {
  const page = await reader.openOwn('options.html');
  await page.locator(`::-p-aria([name="${choice}"][role="radio"])`).click();
  await page.locator('::-p-aria([name="Save this choice"][role="button"])').click();
  await page.waitForFunction(() => document.body.innerText.includes('Saved.'));
  await page.close();
}

/** How many articles are stored. */
export async function countStored(reader: Reader): Promise<number> {
  const answer = (await reader.call('measureStore', null)) as { ok: true; value: { articles: number } };
  return answer.value.articles;
}

const STORED_WAIT_MS = 15_000;

/** Waits until at least so many articles are stored. */
export async function untilStored(reader: Reader, count: number): Promise<void> {
  const until = Date.now() + STORED_WAIT_MS;
  let stored = await countStored(reader);
  while (stored < count && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    stored = await countStored(reader);
  }
  if (stored < count) throw new Error(`${stored} articles are stored, ${count} were expected`);
}

/** The export file as one text. */
export async function exportAll(reader: Reader): Promise<string> {
  let file = '';
  let after: ExportCursor | null = null;
  do {
    const answer = (await reader.call('exportPart', { after })) as { ok: true; value: ExportedPart };
    file += answer.value.part;
    after = answer.value.next;
  } while (after !== null);
  return file;
}
