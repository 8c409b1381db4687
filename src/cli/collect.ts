// The tool `collect`: articles into a store in a file.
import { DAY } from '../core/durations';
import { FileStore } from '../node/file-store';
import { collectWarc } from './collect/collect-warc';
import { pathOf } from './path-of';
import { needed, parseToolCall, say, UsageError, wholeNumber } from './tool';

/** As the extension keeps articles, unless its reader chooses otherwise. */
const KEEP_DAYS = 90;

export async function runCollect(args: readonly string[]): Promise<number> {
  const call = parseToolCall(args, { options: ['store', 'warc', 'keep'], flags: ['texts'], given: 0 });
  const archives = call.all('warc').map(pathOf);
  if (archives.length === 0) throw new UsageError('--warc is missing');
  const keepDays = wholeNumber(call, 'keep', KEEP_DAYS, { min: 1, max: 36_500 });
  const store = await FileStore.open(pathOf(needed(call, 'store')));
  try {
    const dropped = await store.dropReadBefore(Date.now() - keepDays * DAY);
    if (dropped > 0) say(`${dropped} articles dropped that were read more than ${keepDays} days ago`);
    for (const archive of archives) {
      const { stored, known, 'no-article': none } = await collectWarc(archive, store, call.has('texts'), Date.now());
      say(`${archive}: ${stored} articles stored, ${known} known, ${none} pages are none`);
    }
    say(`${store.size} articles in the store`);
  } finally {
    await store.close();
  }
  return 0;
}
