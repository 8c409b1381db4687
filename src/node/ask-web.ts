// Asks one address of the web for a tool: within bounds of time and size, without cookies, and never into a private network.
import { lookup } from 'node:dns';
import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivateHost } from '../core/private-host';
import { hostOf, isWebAddress } from '../core/web-address';

/** Milliseconds until an answer is there whole, with all that it was redirected by. */
const MAX_WAIT = 20_000;
/** Bytes of an answer, unpacked. */
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_REDIRECTS = 5;

export interface Asked {
  readonly url: string;
  /** How the tool names itself. */
  readonly userAgent: string;
  /** `Last-Modified` of the last answer; '' for none. */
  readonly since?: string;
  /** `ETag` of the last answer; '' for none. */
  readonly etag?: string;
  readonly maxWait?: number;
  readonly maxBytes?: number;
  /** How names become addresses: by default as this machine does it, and never to a private one. Tests have sites of their own. */
  readonly lookup?: LookupFunction;
}

export type Answered =
  | {
      readonly status: number;
      /** Address of the answer, after redirects. */
      readonly url: string;
      /** Where the asked address has moved for good; '' where it has not. */
      readonly movedTo: string;
      /** Of an answer of 200; empty otherwise. */
      readonly bytes: Uint8Array;
      /** Values of the head, '' where there is none. */
      readonly contentType: string;
      readonly lastModified: string;
      readonly etag: string;
      readonly cacheControl: string;
      readonly retryAfter: string;
    }
  /** `silent`: no answer, or none in time. `elsewhere`: it leads to a private host, or to no web address. */
  | { readonly failed: 'silent' | 'elsewhere' | 'too-large' };

export async function askWeb(asked: Asked): Promise<Answered> {
  const timer = AbortSignal.timeout(asked.maxWait ?? MAX_WAIT);
  let [url, movedTo, isMoving] = [asked.url, '', true];
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      if (!mayAsk(url)) return { failed: 'elsewhere' };
      const answer = await headOf(url, asked, timer);
      const status = answer.statusCode ?? 0;
      const next = status >= 300 && status < 400 && status !== 304 ? (answer.headers.location ?? '') : '';
      if (next === '') return await answered(answer, { url, movedTo, maxBytes: asked.maxBytes ?? MAX_BYTES }, timer);
      answer.destroy();
      if (!URL.canParse(next, url)) return { failed: 'elsewhere' };
      url = new URL(next, url).href;
      // What leads to a place that holds for today alone is asked at its old address tomorrow, whatever moved behind it.
      isMoving &&= status === 301 || status === 308;
      if (isMoving) movedTo = url;
    }
    return { failed: 'elsewhere' };
  } catch (error) {
    if (error instanceof PrivateAddress) return { failed: 'elsewhere' };
    if (error instanceof TooLarge) return { failed: 'too-large' };
    return { failed: 'silent' }; // No name, no connection, a broken answer, or none in time: the next asking may be answered.
  }
}

class TooLarge extends Error {}
class PrivateAddress extends Error {}

function mayAsk(url: string): boolean {
  return isWebAddress(url) && !isPrivateHost(hostOf(new URL(url))) && new URL(url).username === '';
}

/** Ends with the head of the answer. */
function headOf(url: string, { userAgent, since = '', etag = '', lookup: find = publicLookup }: Asked, signal: AbortSignal) {
  const headers = {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip, br, deflate',
    ...(since !== '' && { 'if-modified-since': since }),
    ...(since === '' && etag !== '' && { 'if-none-match': etag }),
  };
  const options = { headers, signal, agent: false, lookup: find } as const;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const asking = url.toLowerCase().startsWith('https:') ? askHttps(url, options, resolve) : askHttp(url, options, resolve);
    asking.on('error', reject);
    asking.end();
  });
}

interface Bounds {
  readonly url: string;
  readonly movedTo: string;
  readonly maxBytes: number;
}

async function answered(answer: IncomingMessage, { url, movedTo, maxBytes }: Bounds, signal: AbortSignal): Promise<Answered> {
  const { statusCode: status = 0, headers } = answer;
  const bytes = status === 200 ? await bytesOf(answer, maxBytes, signal) : new Uint8Array();
  answer.destroy();
  const said = (name: string): string => String(headers[name] ?? '');
  return {
    status,
    url,
    movedTo,
    bytes,
    contentType: said('content-type'),
    lastModified: said('last-modified'),
    etag: said('etag'),
    cacheControl: said('cache-control'),
    retryAfter: said('retry-after'),
  };
}

/** Counted as they are unpacked: two megabytes may unpack to two thousand. */
async function bytesOf(answer: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const body = unpacked(answer);
  const stop = () => body.destroy(new Error('the answer takes too long'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (!answer.complete) throw new Error('the answer ends too early');
  return new Uint8Array(Buffer.concat(chunks));
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpacker =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (!unpacker) return answer;
  answer.on('error', (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
}

/** Addresses of private networks, of one machine, and for many: https://www.iana.org/assignments/iana-ipv4-special-registry, …ipv6-special-registry */
const PRIVATE = new BlockList();
for (const range of '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/3'.split(
  ' ',
)) {
  const [net = '', bits] = range.split('/');
  PRIVATE.addSubnet(net, Number(bits), 'ipv4');
}
for (const range of '::/127 64:ff9b:1::/48 fc00::/7 fe80::/10 ff00::/8'.split(' ')) {
  const [net = '', bits] = range.split('/');
  PRIVATE.addSubnet(net, Number(bits), 'ipv6');
}

/** True for an address that the web does not have. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d[\d.]+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return PRIVATE.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/** A public name may lead to a private address: it is looked at when it is looked up, and that answer is the one that is connected to. */
export function guarded(find: LookupFunction): LookupFunction {
  return (name, options, done) => {
    find(name, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      if (!error && addresses.some(isPrivateAddress)) done(new PrivateAddress(), found, family);
      else done(error, found, family);
    });
  };
}

const publicLookup = guarded(lookup);
