// What lists need of WebCrypto, which browsers and Node have alike.
import type { VerifySignature } from '../core/list/check-list';
import { hexOf } from '../core/list/hex';

/** By a raw key. Ed25519 needs Chrome 137, Firefox 129, Node 20. */
export const verifyEd25519: VerifySignature = async (key, signature, bytes) => {
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError') return false; // Not a point of the curve: no key.
    throw error;
  }
};

/** In hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}
