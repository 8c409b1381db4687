// Imports an export file of any size: first every line is checked, then the articles are added part by part. If that fails, what was added is removed again.
import type { NumberSpan } from '../../messages/contract';
import type { Ask } from '../start-screen';
import { type LinesPart, partsOf } from './file-parts';
import type { WorkSteps } from './use-work';

export interface ImportCounts {
  readonly added: number;
  readonly known: number;
}

/** Share of the progress, 0…1. An estimate: checking takes about a quarter of the time. */
const CHECK_SHARE = 0.25;

/** Leaves the store as it was where any line is damaged, where space runs out, and where it is cancelled. */
export async function importWhole(ask: Ask, file: Blob, work: WorkSteps): Promise<ImportCounts> {
  const total = Math.max(file.size, 1);
  await checkWhole(ask, file, { goOn: (share) => work.goOn(share * CHECK_SHARE) });
  const since = Date.now();
  const numbers: NumberSpan[] = [];
  let opening = '';
  let [added, known] = [0, 0];
  try {
    for await (const part of partsOf(file)) {
      work.goOn(CHECK_SHARE + (part.end / total) * (1 - CHECK_SHARE));
      if (part.isFirst) [opening = ''] = part.text.split('\n', 1);
      const taken = await ask('importPart', partWith(part, added + known));
      if (taken.numbers) numbers.push(taken.numbers);
      added += taken.added;
      known += taken.known;
    }
    work.goOn(1);
    await ask('finishImport', { opening });
  } catch (error) {
    if (numbers.length > 0) await ask('takeBackImport', { numbers, since });
    throw error;
  }
  return { added, known };
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
