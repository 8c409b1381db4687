// Export files that we make up: an article that was really read, with what an attack changes.
import { createGzip } from 'node:zlib';
import { EXPORT_VERSION, exportFooter } from '../../src/store/export-file';
import type { Reader } from '../../test/browser/harness/reader';
import { exportAll } from '../../test/browser/harness/watching';
import { readPage } from './reading';

export type ExportLine = Readonly<Record<string, unknown>>;

/** Reads the page at an address and gives its line of the export file. */
export async function exportLine(reader: Reader, address: string): Promise<ExportLine> {
  const page = await reader.visit(address);
  await readPage(reader, page);
  await page.close();
  const line = (await exportAll(reader)).split('\n').find((each) => each.includes(`"url":${JSON.stringify(address)}`));
  if (line === undefined) throw new Error(`Not stored: ${address}`);
  return JSON.parse(line) as ExportLine;
}

/** A whole file of these articles. */
export function fileOf(lines: readonly object[], settings: object = {}): string {
  const header = { kind: 'wireprint export', version: EXPORT_VERSION, settings, corrections: [] };
  return `${[header, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n${exportFooter(lines.length)}`;
}

/** A gzip file that unpacks to so many bytes, made in parts. */
export async function bombOf(bytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 });
  const parts: Buffer[] = [];
  gzip.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => gzip.on('end', resolve));
  const spaces = Buffer.alloc(1_000_000, 32);
  for (let written = 0; written < bytes; written += spaces.length)
    if (!gzip.write(spaces)) await new Promise((resolve) => gzip.once('drain', resolve));
  gzip.end();
  await ended;
  return Buffer.concat(parts);
}
