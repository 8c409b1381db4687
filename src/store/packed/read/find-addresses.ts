// Which of these addresses segments hold, and where.
import { addressHash } from '../codec/buckets';
import type { Segments } from '../segments';
import { findLists } from './find-lists';
import type { Place } from './locations';
import { type RowOfSegment, readRows } from './read-rows';

export interface FoundArticle {
  readonly place: Place;
  readonly row: RowOfSegment;
}

/** By address. A hash only points to rows that may have it: each is read and looked at. */
export async function findAddresses(segments: Segments, addresses: readonly string[]): Promise<Map<string, FoundArticle>> {
  const keys = [...new Set(addresses.map(addressHash))];
  const [lists] = await findLists(segments.blocks, [{ space: 'addresses', segments: segments.all, keys }]);
  const places: Place[] = [];
  for (const found of lists?.values() ?? []) {
    for (const { segment, list } of found) {
      for (const local of list.articles()) if (segments.isAlive(segment.id, local)) places.push({ segment, local });
    }
  }
  const rows = await readRows(segments, places);
  const wanted = new Set(addresses);
  const found = new Map<string, FoundArticle>();
  for (const [index, place] of places.entries()) {
    const row = rows[index];
    if (row && wanted.has(row.address)) found.set(row.address, { place, row });
  }
  return found;
}
