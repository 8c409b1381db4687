// A file for the browser to save, where the background is a page. Chrome's is a worker, which has no addresses for files: there the collector page makes it.
import type { MadeFile } from './weekly-backup';

export async function makeOwnFile(parts: AsyncIterable<string>): Promise<MadeFile> {
  // One blob for each part: the browser can move blobs to disk.
  const blobs: Blob[] = [];
  for await (const part of parts) blobs.push(new Blob([part]));
  const url = URL.createObjectURL(new Blob(blobs, { type: 'application/x-ndjson' }));
  return { url, drop: async () => URL.revokeObjectURL(url) };
}
