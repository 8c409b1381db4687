// Takes the articles at given addresses into a store. It may be ended at any moment: the next run leaves out what this one has read.
import { readFileSync } from 'node:fs';
import { isWebAddress } from '../../core/web-address';
import { readOpml } from '../../feeds/opml';
import { ToolFailure } from '../../node/tool-failure';
import type { AddressFate, PageCollector } from './page-collector';

/** How many addresses became what. */
export type AddressCount = Record<AddressFate, number>;

/** Addresses of the feeds that a file names: OPML, as feed readers export it, or one address a line. */
export function feedsIn(path: string): string[] {
  const text = textOf(path);
  if (!text.trimStart().startsWith('<')) return addressesOf(text, path);
  const opml = readOpml(text);
  if (opml === null) throw new ToolFailure(`${path} is broken, or is no OPML`);
  return opml.feeds.map(({ url }) => url);
}

/** Addresses of a file, one a line, each once; lines that begin with `#` say something to people. */
export function addressesIn(path: string): string[] {
  return addressesOf(textOf(path), path);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ToolFailure(`the addresses cannot be read: ${(error as Error).message}`);
  }
}

function addressesOf(text: string, path: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const bad = lines.find((line) => !isWebAddress(line));
  if (bad !== undefined) throw new ToolFailure(`${path}: "${bad}" is no address of a web page`);
  return [...new Set(lines)];
}

export async function collectPages(addresses: readonly string[], collector: PageCollector): Promise<AddressCount> {
  const count: AddressCount = { stored: 0, known: 0, 'no-article': 0, refused: 0, failed: 0 };
  const collect = async (address: string) => {
    count[await collector.collect(address)]++;
  };
  await Promise.all(addresses.map(collect));
  return count;
}
