// A story that many outlets carry word for word: one stored article, imported again under other addresses.

import type { Reader } from './reader';
import { exportAll, importAll } from './watching';

/** The outlet of a copy, by its number from 0 on. */
export const carrier = (number: number): string => `The Carrier No. ${number}`;

/**
 * Stores copies of the article at this address, each at an outlet of its own.
 *
 * @param from number of the first outlet
 * @param to number after the last
 */
export async function importCopies(reader: Reader, address: string, from: number, to: number): Promise<void> {
  const lines = (await exportAll(reader)).split('\n');
  const stored = lines.find((line) => line.includes(`"url":${JSON.stringify(address)}`));
  if (stored === undefined) throw new Error(`Not stored: ${address}`);
  const article: Record<string, unknown> = JSON.parse(stored);
  const copies = Array.from({ length: to - from }, (_, index) => JSON.stringify(copyOf(article, from + index)));
  await importAll(reader, `${[lines[0], ...copies, JSON.stringify({ kind: 'end', articles: copies.length })].join('\n')}\n`);
}

function copyOf(article: object, number: number): object {
  const domain = `carrier-${number}.example`;
  return { ...article, address: `${domain}/story`, url: `https://${domain}/story`, outletDomain: domain, outletName: carrier(number) };
}
