// A file that is imported: stored part by part, accepted, and taken.
import type { ImportState } from '../../src/messages/contract';
import type { Reader } from '../../test/browser/harness/reader';
import { untilImported } from '../../test/browser/harness/watching';
import { inPeace, replyOf } from './calls';
import { fileOf, type MadeUp } from './made-up';
import type { Desk, Task } from './work';

/** An import of articles in so many parts. */
export async function fileTask(reader: Reader, { web, mayRefuse }: Desk, { parts, each }: { parts: number; each: number }): Promise<Task> {
  const made = await web.articles(parts * each);
  const file = filePartsOf(made, each);
  // The end of the import before is forgotten, so that it is not taken for the end of this one.
  await inPeace(reader, 'closeImport', null);
  return {
    change: { name: `an import of ${made.length} articles`, added: made },
    async begin() {
      const begun = await replyOf(reader, 'beginImport', null);
      if (begun !== 'done') return begun;
      for (const part of file) {
        const staged = await replyOf(reader, 'stagePart', part);
        if (staged !== 'done') return staged;
      }
      return await replyOf(reader, 'acceptImport', { takesSettings: false });
    },
    async after(struck, reply) {
      const state: ImportState | null = await untilImported(struck);
      const isCarriedOut = state?.phase === 'ended';
      const mayBeNot = reply !== 'done' || (mayRefuse && state?.phase === 'failed');
      return isCarriedOut || mayBeNot ? { isCarriedOut } : { faults: [`the import was accepted, and is not taken: ${state?.phase}`] };
    },
  };
}

/** Imports articles in peace. */
export async function importMade(reader: Reader, { ledger }: Desk, made: readonly MadeUp[]): Promise<void> {
  await inPeace(reader, 'closeImport', null);
  await inPeace(reader, 'beginImport', null);
  for (const part of filePartsOf(made, made.length)) await inPeace(reader, 'stagePart', part);
  await inPeace(reader, 'acceptImport', { takesSettings: false });
  if (!(await hasEnded(reader))) throw new Error('An import in peace does not end well');
  ledger.acknowledge({ name: 'an import in peace', added: made });
}

/** Waits until no import is under way. True where all of the file is taken, false where nothing of it is. */
export async function hasEnded(reader: Reader): Promise<boolean> {
  const state: ImportState | null = await untilImported(reader);
  return state?.phase === 'ended';
}

export interface FilePart {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly before: number;
}

/** @param each articles of a part */
export function filePartsOf(made: readonly MadeUp[], each: number): FilePart[] {
  const lines = fileOf(made).split(/(?<=\n)/);
  const parts: FilePart[] = [];
  for (let before = 0; before < made.length; before += each) {
    const isFirst = before === 0;
    const isLast = before + each >= made.length;
    // The first line and the last stand around the articles.
    const text = lines.slice(isFirst ? 0 : before + 1, isLast ? lines.length : before + each + 1).join('');
    parts.push({ text, isFirst, isLast, before });
  }
  return parts;
}
