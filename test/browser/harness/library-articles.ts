// Stores made-up articles, as many as wanted, as if they had been read one after the other up to now.
import { exportFooter, exportHeader, exportLine } from '../../../src/store/export-file';
import { makeArticles } from '../../store/packed-articles';
import type { Reader } from './reader';
import { importAll } from './watching';

const HOUR = 3_600_000;

/** Every third is a copy of the one two before it. The last one was read as long ago as they are apart. @param apart milliseconds between two readings */
export async function importArticles(reader: Reader, count: number, apart = HOUR): Promise<readonly string[]> {
  const now = Date.now();
  const made = makeArticles(count, 1).map(({ article }, index) => {
    const readAt = now - (count - index) * apart;
    return { ...article, title: `Title ${index}`, text: null, number: index, firstReadAt: readAt, readAt };
  });
  await importAll(reader, [exportHeader({}), ...made.map(exportLine), exportFooter(count)].join(''));
  return made.map(({ title }) => title).toReversed();
}
