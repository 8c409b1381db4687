// Which of the given addresses are in segments, and where.
import { addressHash } from '../codec/buckets';
import type { Segments } from '../segments';
import { articlesOf, findLists } from './find-lists';
import type { ArticleLocation } from './locations';
import { type RowOfSegment, readRows } from './read-rows';

export interface FoundArticle {
  readonly location: ArticleLocation;
  readonly row: RowOfSegment;
}

/** The living articles of these addresses, by address. A hash only says which rows may have an address, so each such row is read and compared. */
export async function findAddresses(segments: Segments, addresses: readonly string[]): Promise<Map<string, FoundArticle>> {
  const keys = [...new Set(addresses.map(addressHash))];
  const [lists] = await findLists(segments.blocks, [{ space: 'addresses', segments: segments.all, keys }]);
  const locations = [...lists.values()].flat().flatMap((list): ArticleLocation[] => {
    const { segment } = list;
    return [...articlesOf(list)].filter((index) => segments.isAlive(segment.id, index)).map((index) => ({ segment, index }));
  });
  const rows = await readRows(segments, locations);
  const wanted = new Set(addresses);
  const found = new Map<string, FoundArticle>();
  for (const [at, row] of rows.entries()) {
    if (wanted.has(row.address)) found.set(row.address, { location: locations[at] as ArticleLocation, row });
  }
  return found;
}
