// The tool `verify`: whether a published folder can be taken, as a subscriber would see it.
import type { ListRefusal } from '../core/list/check-list';
import { Folder } from '../node/folder';
import { publicKeyOf } from '../node/key-file';
import { type VerifiedList, verifyList } from '../node/verify-list';
import { pathOf } from './path-of';
import { FAILED, needed, parseToolCall, say } from './tool';

const REFUSALS: Readonly<Record<ListRefusal, string>> = {
  damaged: 'list.json is not of the shape that a list has',
  'wrong-signature': 'list.json is not signed by this key, or was changed afterwards',
  newer: 'the list is of a later release',
  'rolled-back': 'the list is older than the last one',
  unchanged: 'the list is the last one',
  stopped: 'the list has expired: publish it again',
};

export async function runVerify(args: readonly string[]): Promise<number> {
  const call = parseToolCall(args, { options: ['key'], given: 1 });
  const verified = await verifyList(new Folder(pathOf(call.given[0] as string)), publicKeyOf(needed(call, 'key'), pathOf), Date.now());
  return report(verified) ? 0 : FAILED;
}

/** False where something is wrong. */
function report({ list, refused, files }: VerifiedList): boolean {
  if (refused !== null) say(`nothing may be taken: ${REFUSALS[refused]}`);
  if (refused !== null || list === null) return false;
  for (const { file, fault } of files) if (fault !== null) say(`${file.path} ${fault}`);
  for (const { file, refused: rows } of files) if (rows > 0) say(`${file.path}: ${rows} rows say what no list may`);
  const sum = (of: 'articles' | 'drops') => files.reduce((all, file) => all + file[of], 0);
  say(
    `"${list.name}", number ${list.sequence}, made ${new Date(list.made).toISOString()}, good until ${new Date(list.expires).toISOString()}`,
  );
  say(`${files.length} files, ${sum('articles')} rows, ${sum('drops')} addresses taken back`);
  return files.every(({ fault, refused: rows }) => fault === null && rows === 0);
}
