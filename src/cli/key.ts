// The tool `key`: makes the key of a publisher.

import { KEY_BYTES } from '../core/list/check-list';
import { bytesOfHex } from '../core/list/hex';
import { keyWords } from '../core/list/key-words';
import { makeKey } from '../node/key-file';
import { pathOf } from './path-of';
import { parseToolCall, say } from './tool';

export async function runKey(args: readonly string[]): Promise<number> {
  const { given } = parseToolCall(args, { options: [], given: 1 });
  const path = pathOf(given[0] as string);
  const key = await makeKey(path);
  say(`${path} holds the key. Keep it: whoever has it can publish in your name, and a lost one cannot be made again.`);
  say(`public key  ${key}`);
  say(`as words    ${keyWords(bytesOfHex(key, KEY_BYTES) as Uint8Array)}`);
  return 0;
}
