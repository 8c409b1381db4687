// Articles as lists have them, and files of them.
import { DAY, HOUR } from '../../../src/core/durations';
import { hexOf } from '../../../src/core/list/hex';
import { packListFile } from '../../../src/core/list/list-file';
import { pathOfSpan } from '../../../src/core/list/list-times';
import { listedOf } from '../../../src/core/list/listed-article';
import { LIST_VERSION, type List, type ListedArticle, type ListFile } from '../../../src/core/model/list';
import { sha256 } from '../../../src/store/list-crypto';
import { articleOfStory } from '../../store/stored';

/** A whole hour. */
export const NOON = Date.UTC(2026, 10, 26, 12);

export function listedStory(domain: string, readAt = NOON + 60_000): ListedArticle {
  const listed = listedOf({ ...articleOfStory('dam', 'wire.en', domain, readAt), firstReadAt: readAt });
  if (!listed) throw new Error(`no list may say anything of ${domain}`);
  return listed;
}

export async function fileOf(bytes: Uint8Array, span = { from: NOON, to: NOON + HOUR }, articles = 0): Promise<ListFile> {
  return { path: pathOfSpan(span), sha256: await sha256(bytes), bytes: bytes.length, articles, ...span };
}

export function listOf(files: readonly ListFile[], more: Partial<List> = {}): List {
  const made = NOON + 2 * HOUR;
  return {
    v: LIST_VERSION,
    name: 'Made-up news',
    languages: ['en'],
    scheme: 2,
    sequence: 7,
    made,
    expires: made + 2 * DAY,
    files,
    ...more,
  };
}

export async function keyPair() {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = hexOf(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  const sign = async (bytes: Uint8Array) => hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new Uint8Array(bytes))));
  return { key, sign };
}

export const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
export const packedHour = (articles: readonly ListedArticle[], drops: readonly string[] = []) =>
  packListFile({ from: NOON, to: NOON + HOUR }, { articles, drops });
