// The tool `publish`: what a store holds, as signed files for any web host.
import { addressKey } from '../core/address';
import { listLink } from '../core/list/list-link';
import { type ListFile, MAX_FILE_DROPS } from '../core/model/list';
import { isWebAddress } from '../core/web-address';
import { FileStore } from '../node/file-store';
import { Folder } from '../node/folder';
import { publicKeyOf, readKey } from '../node/key-file';
import { type Published, publishList } from '../node/publish-list';
import { ToolFailure } from '../node/tool-failure';
import { addressesIn } from './collect/collect-pages';
import { pathOf } from './path-of';
import { needed, parseToolCall, say, type ToolCall, UsageError, wholeNumber } from './tool';

const OPTIONS = ['store', 'key', 'out', 'name', 'lang', 'days', 'withdraw', 'next', 'url'];
/** Days that a list holds, unless another number is asked for. */
const DAYS = 30;
/** More do not fit into list.json. */
const MAX_DAYS = 200;

export async function runPublish(args: readonly string[]): Promise<number> {
  const call = parseToolCall(args, { options: OPTIONS, given: 0 });
  const [storePath, keyPath, out] = [needed(call, 'store'), needed(call, 'key'), needed(call, 'out')].map(pathOf) as [
    string,
    string,
    string,
  ];
  const settings = {
    folder: new Folder(out),
    key: await readKey(keyPath),
    name: call.option('name'),
    languages: call
      .option('lang')
      .split(/[,\s]+/)
      .filter(Boolean),
    days: wholeNumber(call, 'days', DAYS, { min: 1, max: MAX_DAYS }),
    withdrawn: withdrawnIn(call),
    next: call.option('next') && publicKeyOf(call.option('next'), pathOf),
    now: Date.now(),
  };
  const link = linkOf(call, settings.key.key);
  const store = await FileStore.open(storePath);
  try {
    report(await publishList({ ...settings, store }), link);
  } finally {
    await store.close();
  }
  return 0;
}

/** Address keys of the addresses in a file, one a line. */
function withdrawnIn(call: ToolCall): string[] {
  const path = call.option('withdraw');
  if (!path) return [];
  const lines = addressesIn(pathOf(path));
  if (lines.length > MAX_FILE_DROPS) throw new ToolFailure(`${path}: a list takes back ${MAX_FILE_DROPS} addresses at most`);
  return [...new Set(lines.map((line) => addressKey(line)))];
}

/** '' where nobody has said where the folder will be served. */
function linkOf(call: ToolCall, key: string): string {
  const url = call.option('url');
  if (url === '') return '';
  if (!isWebAddress(url)) throw new UsageError('--url asks for an address of http or https');
  return listLink({ folder: url.endsWith('/') ? url : `${url}/`, key });
}

function report({ list, made, leftOut }: Published, link: string): void {
  for (const file of made) say(lineOf(file));
  const [articles, bytes] = [made.reduce((sum, file) => sum + file.articles, 0), made.reduce((sum, file) => sum + file.bytes, 0)];
  if (leftOut > 0) say(`${leftOut} left out: of private addresses, of archives, or without an address`);
  say(
    `"${list.name}", number ${list.sequence}: ${list.files.length} files, ${made.length} of them new, with ${articles} articles in ${bytes} bytes`,
  );
  if (link) say(`to subscribe: ${link}`);
}

function lineOf({ path, articles, bytes }: ListFile): string {
  return `${path}  ${articles} articles  ${bytes} bytes${articles > 0 ? `  ${Math.round(bytes / articles)} an article` : ''}`;
}
