// Choosing what is watched on the settings page, and looking at what is stored then.
import type { ExportCursor, ExportedPart, ImportState } from '../../../src/messages/contract';
import type { Reader } from './reader';

export type Choice = 'Nothing' | 'All news pages' | 'Only sites that I list as “Read”';

export async function chooseWatching(reader: Reader, choice: Choice): Promise<void> {
  const page = await reader.openOwn('options.html');
  await page.locator(`::-p-aria([name="${choice}"][role="radio"])`).click();
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

/** Characters of lines in one part: a browser refuses messages of 64 MB. */
const MAX_PART = 4_000_000;

/** Imports a whole export file without its settings, as the settings page does, and returns how many articles were added and how many were there already. */
export async function importAll(reader: Reader, file: string): Promise<{ readonly added: number; readonly known: number }> {
  await called(reader, 'beginImport', null);
  const lines = file.split(/(?<=\n)/);
  let before = 0;
  for (let at = 0; at < lines.length; ) {
    const isFirst = at === 0;
    let text = '';
    while (at < lines.length && text.length < MAX_PART) text += lines[at++];
    const state = (await called(reader, 'stagePart', { text, isFirst, isLast: at >= lines.length, before })) as ImportState;
    before = state.articles;
  }
  await called(reader, 'acceptImport', { takesSettings: false });
  const state = await untilImported(reader);
  if (state?.phase !== 'ended') throw new Error(`Not imported: ${JSON.stringify(state)}`);
  return { added: state.added, known: state.articles - state.added };
}

/** Waits until no import is under way, and returns how the last one ended; null where there was none. */
export async function untilImported(reader: Reader): Promise<ImportState | null> {
  for (;;) {
    const state = (await called(reader, 'importState', null)) as ImportState | null;
    if (state?.phase !== 'applying' && state?.phase !== 'undoing') return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function called(reader: Reader, name: string, request: unknown): Promise<unknown> {
  const reply = (await reader.call(name, request)) as { readonly ok: boolean; readonly value?: unknown };
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}
