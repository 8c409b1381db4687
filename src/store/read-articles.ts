// Stored articles with their texts: by address, by number, or in order of their numbers, some at a time.
import { addressKey, possibleKeys } from '../core/address';
import { codeOf } from '../core/errors';
import type { StoredArticle } from '../core/model/stored-article';
import type { ArticleRecords, OpenedArticles } from './article-records';
import { findAddresses } from './packed/read/find-addresses';
import { locationOf, locationsAfter, locationsOf } from './packed/read/find-numbers';
import { type RowOfSegment, readRows } from './packed/read/read-rows';

/** The article of an address; null where none is stored. */
export async function articleByAddress(opened: OpenedArticles, address: string): Promise<StoredArticle | null> {
  const row = opened.journal.byAddress(address) ?? (await findAddresses(opened.segments, [address])).get(address)?.row;
  return row ? withText(opened, row) : null;
}

/** The number of the article of each of these addresses; none for an address of which no article is stored. */
export async function numbersByAddress({ journal, segments }: OpenedArticles, addresses: readonly string[]): Promise<Map<string, number>> {
  const packed = await findAddresses(segments, addresses);
  const found = addresses.map((address) => [address, (journal.byAddress(address) ?? packed.get(address)?.row)?.number] as const);
  return new Map(found.flatMap(([address, number]) => (number === undefined ? [] : [[address, number]])));
}

/** The article that was read at an address, with whatever parameters its page showed to tell no articles apart; null where none is stored. */
export async function articleByUrl(opened: OpenedArticles, url: string): Promise<StoredArticle | null> {
  const exact = addressKey(url) ? await articleByAddress(opened, addressKey(url)) : null;
  if (exact) return exact;
  const shorter = possibleKeys(url).slice(1);
  if (shorter.length === 0) return null;
  const packed = await findAddresses(opened.segments, shorter);
  const rows = shorter.flatMap((address) => opened.journal.byAddress(address) ?? packed.get(address)?.row ?? []);
  const row = rows.find(({ address, ignoredParameters }) => addressKey(url, ignoredParameters) === address);
  return row ? withText(opened, row) : null;
}

/** The article of a number; null where it is not stored, or no longer. */
export async function articleByNumber(opened: OpenedArticles, number: number): Promise<StoredArticle | null> {
  const row = opened.journal.get(number) ?? (await packedRow(opened, number));
  return row ? withText(opened, row) : null;
}

/** The articles with these numbers, in order of their numbers; those that are stored no longer are left out. */
export async function articlesNumbered(
  { records, journal, segments }: OpenedArticles,
  numbers: readonly number[],
): Promise<StoredArticle[]> {
  const packed = await readRows(segments, await locationsOf(segments, new Set(numbers)));
  const recent = numbers.flatMap((number) => journal.get(number) ?? []);
  const articles = [...packed, ...recent].sort((a, b) => a.number - b.number);
  return withTexts(records, articles);
}

async function packedRow({ segments }: OpenedArticles, number: number): Promise<RowOfSegment | undefined> {
  const location = await locationOf(segments, number);
  if (!location) return undefined;
  const [row] = await readRows(segments, [location]);
  return row;
}

async function withText({ records }: OpenedArticles, row: RowOfSegment): Promise<StoredArticle> {
  const [article] = await withTexts(records, [row]);
  return article as StoredArticle;
}

async function withTexts(records: ArticleRecords, rows: readonly RowOfSegment[]): Promise<StoredArticle[]> {
  const texts = await records.texts(rows.map(({ number }) => number));
  return rows.map((row, index) => ({ ...row, text: texts[index] ?? null }));
}

/** Up to `max` articles with numbers above `after`. */
export async function pageArticles({ records, journal, segments }: OpenedArticles, after: number, max: number): Promise<StoredArticle[]> {
  const packed = await locationsAfter(segments, after, max);
  const rows = await readRows(
    segments,
    packed.map(({ location }) => location),
  );
  const recent = journal.all.filter(({ number }) => number > after).slice(0, max);
  const articles = [...rows, ...recent].sort((a, b) => a.number - b.number).slice(0, max);
  return withTexts(records, articles);
}

/** A run of articles; `last` is the number after which the next one begins, null after the last. */
export interface ArticlePage {
  readonly articles: StoredArticle[];
  readonly last: number | null;
}

/** As `pageArticles`, of a damaged store: what cannot be read is left out. */
export async function readableArticles(opened: OpenedArticles, after: number, max: number): Promise<ArticlePage> {
  const { records, journal, segments } = opened;
  const packed = await Promise.all(segments.all.map((segment) => readable(locationsAfter(segments, after, max, [segment]))));
  const recent = journal.all.filter(({ number }) => number > after).map((row) => ({ number: row.number, row }));
  const chosen = [...packed.flatMap((found) => found ?? []), ...recent].sort((one, other) => one.number - other.number).slice(0, max);
  const articles: StoredArticle[] = [];
  for (const one of chosen) {
    const [row] = 'row' in one ? [one.row] : ((await readable(readRows(segments, [one.location]))) ?? []);
    const [text] = row ? ((await readable(records.texts([row.number]))) ?? []) : [];
    if (row) articles.push({ ...row, text: text ?? null });
  }
  return { articles, last: chosen.length < max ? null : (chosen.at(-1)?.number ?? null) };
}

/** Null where what is read is damaged. */
async function readable<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) !== 'store-damaged' && !(error instanceof DOMException)) throw error;
    console.error('Wireprint: left out of the export:', error);
    return null;
  }
}
