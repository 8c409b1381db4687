// Takes an export file of any size: first every line is checked, then its articles are added part by part. What did not end well is taken back.
import type { NumberSpan } from '../../messages/contract';
import type { Ask } from '../start-screen';
import { type LinesPart, partsOf } from './file-parts';
import type { Work } from './use-work';

export interface Imported {
  readonly added: number;
  readonly known: number;
}

/** Checking takes about a quarter of the time. */
const CHECK_SHARE = 0.25;

/** Leaves the store as it was where any line is not right, where there is no room, and where it is cancelled. */
export async function importWhole(ask: Ask, file: Blob, work: Work): Promise<Imported> {
  const total = Math.max(file.size, 1);
  const placeOf = ({ text, isFirst, isLast }: LinesPart, before: number) => ({ text, isFirst, isLast, before });
  let checked = 0;
  for await (const part of partsOf(file)) {
    work.goOn((part.end / total) * CHECK_SHARE);
    checked += (await ask('checkPart', placeOf(part, checked))).articles;
  }
  const since = Date.now();
  const numbers: NumberSpan[] = [];
  let opening = '';
  let [added, known] = [0, 0];
  try {
    for await (const part of partsOf(file)) {
      work.goOn(CHECK_SHARE + (part.end / total) * (1 - CHECK_SHARE));
      if (part.isFirst) [opening = ''] = part.text.split('\n', 1);
      const taken = await ask('importPart', placeOf(part, added + known));
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
