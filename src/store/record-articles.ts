// How articles come into the store: an article that is read goes into the journal, many that are imported into segments of their own.
import type { NumberSpan } from '../core/model/store-measure';
import type { StoredArticle } from '../core/model/stored-article';
import { cameAsSafely, isTakenDown, withNoteSince } from '../core/page/since-last-read';
import type { OpenedArticles } from './article-records';
import type { BlockChanges } from './packed/blocks';
import { findAddresses } from './packed/read/find-addresses';
import type { Commit } from './packed/segments';

/** An article that was just read: it has no number yet, and whether it was read before is for the store to find out. */
export type NewArticle = Omit<StoredArticle, 'number' | 'firstReadAt'>;
const NO_BLOCKS: BlockChanges = { put: [], drop: [] };
type Imported = Omit<StoredArticle, 'number'>;

/**
 * Puts an article into the journal. An older version is removed in the same transaction, from the journal or from its segment. Where the page was taken down,
 * the text and the fingerprint of that version are kept. What came over http does not replace what was read over https, nor a feed's text what was read of the
 * page: that stays, and is returned. What the reader has opened stays opened, and read when it was.
 */
export async function recordArticle({ records, journal, segments }: OpenedArticles, article: NewArticle): Promise<StoredArticle> {
  const { text: read, ...row } = article;
  const recent = journal.byAddress(article.address);
  const packed = recent ? undefined : (await findAddresses(segments, [article.address])).get(article.address);
  const known = recent ?? packed?.row;
  const keptText = async () => (known && (await records.texts([known.number]))[0]) ?? null;
  const isLess = known !== undefined && (!cameAsSafely(article, known) || (article.supplied?.fromFeed && !known.supplied?.fromFeed));
  if (isLess) return { ...known, text: await keptText() };
  const isDown = known !== undefined && cameAsSafely(known, row) && isTakenDown(row, known);
  const text = isDown ? await keptText() : read;
  // Who reads on in the reader's place changes nothing of when the reader has read it.
  const isOpened = known !== undefined && !known.supplied;
  const { supplied, ...others } = row;
  const kept = {
    ...(isOpened ? others : row),
    ...(isOpened && supplied && { readAt: known.readAt }),
    ...(known && row.page && { page: withNoteSince(row.page, known) }),
    ...(isDown && { fingerprint: known.fingerprint, lang: known.lang }),
    firstReadAt: Math.min(known?.firstReadAt ?? article.readAt, article.readAt),
  };
  let number = known?.number ?? 0;
  const commit: Commit = async (changes) => {
    number = await records.put(known ? { ...kept, number } : kept, text, changes);
  };
  if (packed) await segments.bury(new Map([[packed.location.segment.id, { articles: [packed.location.index] }]]), commit);
  else await commit(NO_BLOCKS);
  journal.put({ ...kept, number });
  return { ...kept, number, text };
}

/** Stores the articles whose address is not stored, all or none: few in the journal, many in segments. Returns how many were added, and their numbers. */
export async function recordUnknown(
  opened: OpenedArticles,
  articles: readonly Imported[],
  journalArticles: number,
): Promise<{ added: number; numbers: NumberSpan | null }> {
  const { records, journal, segments } = opened;
  const fresh = await unknownOf(opened, articles);
  if (fresh.length === 0) {
    await records.add({ articles: [], numbers: null, isInJournal: false }, NO_BLOCKS);
    return { added: 0, numbers: null };
  }
  const first = await records.reserve(fresh.length);
  const numbered = fresh.map((article, index): StoredArticle => ({ ...article, number: first + index }));
  const rows = numbered.map(({ text: _, ...row }) => row);
  const isInJournal = journal.size + rows.length < journalArticles;
  const numbers = { from: first, to: first + fresh.length - 1 };
  const commit: Commit = (changes) => records.add({ articles: numbered, numbers, isInJournal }, changes);
  if (isInJournal) await commit(NO_BLOCKS);
  else await segments.add(rows, commit);
  if (isInJournal) for (const row of rows) journal.put(row);
  return { added: fresh.length, numbers };
}

/** The first article of each address that is not stored. */
export async function unknownOf(
  { journal, segments }: Pick<OpenedArticles, 'journal' | 'segments'>,
  articles: readonly Imported[],
): Promise<Imported[]> {
  const packed = await findAddresses(
    segments,
    articles.map(({ address }) => address),
  );
  const fresh = new Map<string, Imported>();
  for (const article of articles) {
    const { address } = article;
    if (!packed.has(address) && !journal.byAddress(address) && !fresh.has(address)) fresh.set(address, article);
  }
  return [...fresh.values()];
}
