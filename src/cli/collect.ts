// The tool `collect`: articles into a store in a file.
import { FileStore } from '../node/file-store';
import { collectWarc } from './collect/collect-warc';
import { pathOf } from './path-of';
import { needed, parseToolCall, say, UsageError } from './tool';

export async function runCollect(args: readonly string[]): Promise<number> {
  const call = parseToolCall(args, { options: ['store', 'warc'], flags: ['texts'], given: 0 });
  const archives = call.all('warc').map(pathOf);
  if (archives.length === 0) throw new UsageError('--warc is missing');
  const store = await FileStore.open(pathOf(needed(call, 'store')));
  try {
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
