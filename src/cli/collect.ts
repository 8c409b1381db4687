// The tool `collect`: articles into a store in a file.
import { setTimeout as wait } from 'node:timers/promises';
import { DAY } from '../core/durations';
import { FileStore } from '../node/file-store';
import { FeedRun } from './collect/collect-feeds';
import { type AddressCount, addressesIn, collectPages, feedsIn } from './collect/collect-pages';
import { collectWarc } from './collect/collect-warc';
import { PageCollector } from './collect/page-collector';
import { pathOf } from './path-of';
import { needed, parseToolCall, say, type ToolCall, UsageError, wholeNumber } from './tool';

const USAGE = { options: ['store', 'warc', 'pages', 'keep', 'contact'], flags: ['texts'], given: 'any' } as const;
/** As the extension keeps articles, unless its reader chooses otherwise. */
const KEEP_DAYS = 90;

export async function runCollect(args: readonly string[]): Promise<number> {
  const call = parseToolCall(args, USAGE);
  if (call.given.length + call.all('warc').length + call.all('pages').length === 0)
    throw new UsageError('feeds, --warc or --pages is missing');
  const feeds = [...new Set(call.given.flatMap((path) => feedsIn(pathOf(path))))];
  const addresses = [...new Set(call.all('pages').flatMap((path) => addressesIn(pathOf(path))))];
  const keepDays = wholeNumber(call, 'keep', KEEP_DAYS, { min: 1, max: 36_500 });
  const store = await FileStore.open(pathOf(needed(call, 'store')));
  try {
    const dropped = await store.dropReadBefore(Date.now() - keepDays * DAY);
    if (dropped > 0) say(`${dropped} articles dropped that were read more than ${keepDays} days ago`);
    for (const archive of call.all('warc').map(pathOf)) await collectArchive(archive, store, call);
    const collector = collectorOf(store, call);
    if (addresses.length > 0) await collectAddresses(addresses, collector);
    if (feeds.length > 0) await collectFeeds(feeds, store, collector);
    say(`${store.size} articles in the store`);
  } finally {
    await store.close();
  }
  return 0;
}

async function collectArchive(archive: string, store: FileStore, call: ToolCall): Promise<void> {
  const { stored, known, 'no-article': none } = await collectWarc(archive, store, call.has('texts'), Date.now());
  say(`${archive}: ${stored} articles stored, ${known} known, ${none} pages are none`);
}

function collectorOf(store: FileStore, call: ToolCall): PageCollector {
  const [keepsTexts, contact] = [call.has('texts'), call.option('contact')];
  return new PageCollector({ store, keepsTexts, contact, now: Date.now, wait: (milliseconds) => wait(milliseconds) });
}

async function collectAddresses(addresses: readonly string[], collector: PageCollector): Promise<void> {
  say(`${addresses.length} addresses: ${told(await collectPages(addresses, collector))}`);
}

async function collectFeeds(addresses: readonly string[], store: FileStore, collector: PageCollector): Promise<void> {
  const chosen = addresses.map((url) => ({ url, kind: 'feed', title: '', reads: 'articles' }) as const);
  const { asked, failed, articles } = await new FeedRun(store, collector, Date.now, Math.random).run(chosen);
  say(`${addresses.length} feeds: ${asked} asked, ${failed} of them gave no feed; ${told(articles)}`);
}

function told({ stored, known, 'no-article': none, refused, failed }: AddressCount): string {
  return `${stored} articles stored, ${known} known, ${none} pages are none, ${refused} refused, ${failed} gave no answer`;
}
