// Whether a list may be taken, in the order in which it is safe to ask: nothing of it is parsed before its signature, nothing unpacked before its hash.
import { areComparable, SCHEME } from '../fingerprint/scheme';
import { type List, listSchema, MAX_LIST_BYTES } from '../model/list';
import { bytesOfHex } from './hex';
import { pathOfSpan } from './list-times';

/** Bytes of a key, and of a signature, of Ed25519. https://www.rfc-editor.org/rfc/rfc8032 */
export const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** Signatures of list.json.sig: of the list, and of the one before it, while a publisher puts one in the other's place. */
const MAX_SIGNATURES = 4;
/** Bytes of list.json.sig. */
const MAX_SIGNATURE_FILE = 1_000;

/** True where a signature is of these bytes, by this key. */
export type VerifySignature = (key: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array) => Promise<boolean>;

/** What is known of a list before it is asked for again. It outlives the list: whoever subscribes again is not given an older one. */
export interface TrustedList {
  /** The publisher's key, in hexadecimal. */
  readonly key: string;
  /** Of the last list that was taken by this key; -1 before the first. */
  readonly sequence: number;
}

/**
 * Why nothing is taken. `damaged`: too large, or not of the shape that it must have. `wrong-signature`: by another key, or changed on the way. `newer`: of a
 * later release. `rolled-back`: older than the last one. `unchanged`: the last one. `stopped`: it expired, and its publisher made no other.
 */
export type ListRefusal = 'damaged' | 'wrong-signature' | 'newer' | 'rolled-back' | 'unchanged' | 'stopped';

export type CheckedList = { readonly list: List } | { readonly refused: ListRefusal; readonly list?: List };

/** @param signatures the text of list.json.sig @param now milliseconds */
export async function checkList(
  bytes: Uint8Array,
  signatures: string,
  trusted: TrustedList,
  now: number,
  verify: VerifySignature,
): Promise<CheckedList> {
  if (bytes.length > MAX_LIST_BYTES) return { refused: 'damaged' };
  if (!(await isSigned(bytes, signatures, trusted.key, verify))) return { refused: 'wrong-signature' };
  const json = parsedJson(bytes);
  const parsed = listSchema().safeParse(json);
  if (!parsed.success) return { refused: isNewer(json) ? 'newer' : 'damaged' };
  const list = parsed.data;
  if (!list.files.every((file) => pathOfSpan(file) === file.path)) return { refused: 'damaged' };
  if (list.sequence < trusted.sequence) return { refused: 'rolled-back', list };
  // A last list that has expired has stopped, however often it is asked for.
  if (list.expires <= now) return { refused: 'stopped', list };
  if (list.sequence === trusted.sequence) return { refused: 'unchanged', list };
  if (!areComparable(list.scheme, SCHEME)) return { refused: 'newer', list };
  return { list };
}

async function isSigned(bytes: Uint8Array, signatures: string, key: string, verify: VerifySignature): Promise<boolean> {
  const keyBytes = bytesOfHex(key, KEY_BYTES);
  if (!keyBytes || signatures.length > MAX_SIGNATURE_FILE) return false;
  const read = signatures.split('\n', MAX_SIGNATURES).map((line) => bytesOfHex(line.trim(), SIGNATURE_BYTES));
  for (const signature of read) if (signature && (await verify(keyBytes, signature, bytes))) return true;
  return false;
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null; // No JSON, though its publisher has signed it.
  }
}

function isNewer(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'v' in json && Number.isSafeInteger(json.v) && (json.v as number) > 1;
}
