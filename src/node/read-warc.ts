// The pages of a web archive (WARC), as Common Crawl publishes news: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { ToolFailure } from './tool-failure';

/** Bytes of a page. No article is so long. */
const MAX_PAGE_BYTES = 8_000_000;

export interface ArchivedPage {
  /** Records of the archive up to this one, those of other kinds too. */
  readonly record: number;
  readonly url: string;
  readonly bytes: Uint8Array;
  /** When it was archived, in milliseconds. */
  readonly at: number;
}

/**
 * Pages of HTML that were answered with 200, one by one: an archive has a gigabyte. Larger pages are left out.
 *
 * @param after is stepped over: so many records
 * @throws ToolFailure where the file cannot be read to its end
 */
export async function* pagesOfWarc(path: string, after: number): AsyncGenerator<ArchivedPage> {
  let record = 0;
  try {
    for await (const found of new WARCParser(unpacked(path))) {
      if (!found.warcHeaders.statusline.startsWith('WARC/')) throw new Error('it is no web archive');
      record++;
      const page = record > after ? await pageOf(found) : null;
      if (page) yield { record, ...page };
    }
  } catch (error) {
    throw new ToolFailure(`${path} cannot be read beyond record ${record}: ${error instanceof Error ? error.message : error}`);
  }
  if (record === 0) throw new ToolFailure(`${path} is no web archive`);
}

/** Bytes of a file, unpacked as they are read where it is zipped. One that was cut off fails at its end: the parser would take half a record for a whole one. */
function unpacked(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  return path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
}

/** Null for any other record than a page. */
async function pageOf(record: WARCRecord): Promise<Omit<ArchivedPage, 'record'> | null> {
  const { warcType, warcTargetURI, warcDate, httpHeaders } = record;
  if (warcType !== 'response' || httpHeaders?.statusCode !== 200) return null;
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(httpHeaders.headers.get('content-type') ?? '')) return null;
  const at = Date.parse(warcDate ?? '');
  const bytes = Number.isNaN(at) ? null : await bytesOf(record);
  return bytes && { url: warcTargetURI ?? '', bytes, at };
}

/** Null where there are too many: they are counted as they are unpacked. */
async function bytesOf(record: WARCRecord): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
