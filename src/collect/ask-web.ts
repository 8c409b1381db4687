// Asks one address of the web, as somebody who has never been there: without cookies, and without saying where from. A redirect is not followed here.

/** Milliseconds until an answer is there whole. */
const MAX_WAIT = 20_000;

export interface AskedAddress {
  readonly url: string;
  /** `Last-Modified` of the last answer; '' for none. */
  readonly since?: string;
  /** `ETag` of the last answer; '' for none. A server may know its asker by it, so it is said only where there is nothing else to say. */
  readonly etag?: string;
  /** Of an answer, unpacked. */
  readonly maxBytes: number;
}

export interface Answered {
  readonly status: number;
  /** Empty where the status is none of 200 to 299. */
  readonly bytes: Uint8Array;
  /** A value of its head; '' where there is none. */
  readonly said: (name: string) => string;
}

/** `redirected`: it leads elsewhere, and the browser does not tell us where. `silent`: no answer, none in time, or one that was cut off. */
export type Unanswered = 'redirected' | 'silent' | 'too-large';

export async function askWeb({ url, since = '', etag = '', maxBytes }: AskedAddress): Promise<Answered | Unanswered> {
  const headers = { ...(since !== '' && { 'if-modified-since': since }), ...(since === '' && etag !== '' && { 'if-none-match': etag }) };
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), MAX_WAIT);
  try {
    const answer = await fetch(url, {
      headers,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: ending.signal,
    });
    if (answer.type === 'opaqueredirect') return 'redirected';
    const bytes = answer.ok ? await bytesOf(answer, maxBytes) : new Uint8Array();
    if (bytes === null) return 'too-large';
    return { status: answer.status, bytes, said: (name) => answer.headers.get(name) ?? '' };
  } catch {
    return 'silent'; // No name, no connection, a broken answer, or none in time: the next asking may be answered.
  } finally {
    clearTimeout(timer);
    // What is not read of an answer is not sent any further.
    ending.abort();
  }
}

/** Null where there are more. They are counted as they are unpacked: two megabytes may unpack to two thousand. */
async function bytesOf({ body }: Response, maxBytes: number): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = body.getReader(); ; ) {
    const { value, done } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) return null;
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
