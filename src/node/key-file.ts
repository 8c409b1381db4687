// The key by which a publisher signs lists, in a file that only its owner may read.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as z from 'zod/mini';
import { KEY_BYTES } from '../core/list/check-list';
import { bytesOfHex, hexOf } from '../core/list/hex';
import { ToolFailure } from './tool-failure';

const KIND = 'wireprint list key';
/** Of a private key in PKCS #8. https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PRIVATE_BYTES = 48;

const keyFile = z.object({ kind: z.literal(KIND), public: z.string(), private: z.string() });

export interface ListKey {
  /** In hexadecimal. */
  readonly key: string;
  /** Signature of these bytes, in hexadecimal. */
  sign(bytes: Uint8Array): Promise<string>;
}

/** Makes a key and writes it; returns its public half, in hexadecimal. A file that exists is never written over: its key may have readers. */
export async function makeKey(path: string): Promise<string> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const [raw, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  const key = hexOf(new Uint8Array(raw));
  const written = { kind: KIND, public: key, private: hexOf(new Uint8Array(secret)) };
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new ToolFailure(`${path} exists: a key is never written over`);
    throw new ToolFailure(`${path} cannot be written: ${(error as Error).message}`);
  }
  writeSync(file, `${JSON.stringify(written, null, 2)}\n`);
  closeSync(file);
  return key;
}

export async function readKey(path: string): Promise<ListKey> {
  const { public: key, private: secret } = parsed(path);
  const bytes = bytesOfHex(secret, PRIVATE_BYTES);
  if (!bytes || !bytesOfHex(key, KEY_BYTES)) throw new ToolFailure(`${path} holds no key`);
  const imported = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign']).catch(() => {
    throw new ToolFailure(`${path} holds no key`);
  });
  return { key, sign: async (signed) => hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', imported, new Uint8Array(signed)))) };
}

/** The public key in a key file, or as it was written out. */
export function publicKeyOf(given: string, pathOf: (path: string) => string): string {
  return bytesOfHex(given, KEY_BYTES) ? given.toLowerCase() : parsed(pathOf(given)).public;
}

function parsed(path: string): z.infer<typeof keyFile> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ToolFailure(`the key cannot be read: ${(error as Error).message}`);
  }
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw new ToolFailure(`${path} is no key file of wireprint`);
  }
}
