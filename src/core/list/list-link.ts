// The link by which a list is subscribed to. It carries the publisher's key behind a `#`, which no server is sent.
import { isWebAddress } from '../web-address';
import { KEY_BYTES } from './check-list';
import { bytesOfHex, hexOf } from './hex';

/** A list to subscribe to. */
export interface ListLink {
  /** Address of its folder, which ends in a slash. */
  readonly folder: string;
  /** In hexadecimal. */
  readonly key: string;
}

/** `https://lists.example/wire-fr/#key=0f…`: the folder of list.json, which may also be named itself. */
export function listLink({ folder, key }: ListLink): string {
  return `${folder}#key=${key}`;
}

/** Null where a text is no link of a list. */
export function parseListLink(text: string): ListLink | null {
  const [address = '', fragment = ''] = text.trim().split('#', 2);
  const key = bytesOfHex(/^key=([0-9a-fA-F]+)$/.exec(fragment)?.[1] ?? '', KEY_BYTES);
  if (!key || !isWebAddress(address)) return null;
  const { href } = new URL('.', new URL(address).href);
  return { folder: href, key: hexOf(key) };
}
