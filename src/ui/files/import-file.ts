// Imports an export file of any size. First every line is checked and stored, then the background takes it; this page only watches.
import type { ImportState } from '../../messages/contract';
import { CallFailed } from '../../messages/send';
import type { Ask } from '../start-screen';
import { failureOf } from '../use-call';
import { type LinesPart, partsOf } from './file-parts';
import type { WorkSteps } from './use-work';

export interface ImportCounts {
  readonly added: number;
  readonly known: number;
}

/** Share of the progress, 0…1. An estimate: checking takes about a quarter of the time. */
const CHECK_SHARE = 0.25;
/** Milliseconds between two looks at how far it is. Chosen by hand: it seems to move, and costs nothing. */
const LOOK_EVERY = 150;

/** Takes the articles and objections of a file, not its settings. Leaves the store as it was where any line is damaged, where space runs out, and where it is cancelled. */
export async function importWhole(ask: Ask, file: Blob, work: WorkSteps): Promise<ImportCounts> {
  const staged = await stageWhole(ask, file, { goOn: (share) => work.goOn(share * CHECK_SHARE) });
  if (staged === null) throw new CallFailed('import-under-way');
  await ask('acceptImport', { takesSettings: false, shown: staged.fileId });
  const counts = await watchImport(ask, { goOn: (share) => work.goOn(CHECK_SHARE + share * (1 - CHECK_SHARE)) });
  if (counts === null) throw new Error('How the import ended was told to another page');
  return counts;
}

/** Has the background store the file. Nothing of it is taken yet, nor stays where a line is damaged. Null where another file is being taken. */
export async function stageWhole(ask: Ask, file: Blob, work: WorkSteps): Promise<ImportState | null> {
  const { fileId } = await ask('beginImport', null);
  if (fileId === null) return null;
  let state = null as ImportState | null;
  try {
    for await (const part of partsOf(file)) {
      work.goOn(part.end / Math.max(file.size, 1));
      state = await ask('stagePart', { fileId, ...partWith(part, state?.articles ?? 0) });
    }
    work.goOn(1);
  } catch (error) {
    // The file of another page is stored by now, and is that page's.
    if (failureOf(error) !== 'import-replaced') await ask('declineImport', null);
    throw error;
  }
  return state;
}

/**
 * Waits until the import under way is over. Where the work is cancelled, what was taken is dropped again.
 *
 * @param onLooked called at each look, with whether it waits for room on the disk
 * @returns null where another page of ours, which watched as well, was told how it ended
 */
export async function watchImport(
  ask: Ask,
  work: WorkSteps,
  onLooked: (isWaiting: boolean) => void = () => {},
): Promise<ImportCounts | null> {
  for (let reached = 0; ; await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))) {
    const state = await look(ask);
    onLooked(state === FULL || state?.isWaiting === true);
    if (state === null) return null;
    if (state === FULL) {
      await cancelWith(ask, () => work.goOn(reached));
      continue;
    }
    const { phase, added, articles, code, share } = state;
    reached = share;
    if (phase === 'ended' || phase === 'failed' || phase === 'cancelled') await ask('closeImport', null);
    if (phase === 'ended') return { added, known: articles - added };
    if (phase === 'failed') throw new CallFailed(code ?? 'unexpected');
    if (phase === 'cancelled') throw new DOMException('The import was cancelled', 'AbortError');
    if (phase === 'applying') await cancelWith(ask, () => work.goOn(share));
  }
}

/** The disk is so full that nobody can look. */
const FULL = 'full';

async function look(ask: Ask): Promise<ImportState | null | typeof FULL> {
  try {
    return await ask('importState', null);
  } catch (error) {
    if (failureOf(error) !== 'store-full') throw error;
    return FULL;
  }
}

async function cancelWith(ask: Ask, goOn: () => void): Promise<void> {
  try {
    goOn();
  } catch {
    // It was cancelled: the background says when all is as before.
    await ask('cancelImport', null);
  }
}

/** Changes nothing; throws where any line of the file would be refused. */
export async function checkWhole(ask: Ask, file: Blob, work: WorkSteps): Promise<void> {
  let checked = 0;
  for await (const part of partsOf(file)) {
    work.goOn(part.end / Math.max(file.size, 1));
    checked += (await ask('checkPart', partWith(part, checked))).articles;
  }
}

function partWith({ text, isFirst, isLast }: LinesPart, before: number) {
  return { text, isFirst, isLast, before };
}
