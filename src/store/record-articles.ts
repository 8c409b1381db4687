// How articles come into the store: an article that is read goes into the journal, many that are imported into segments of their own.
import type { NumberSpan } from '../core/model/store-measure';
import type { StoredArticle } from '../core/model/stored-article';
import { cameAsSafely, isTakenDown, withNoteSince } from '../core/page/since-last-read';
import type { Database } from './open-store';
import { commitTogether, type OpenedStore } from './opened-store';
import { findAddresses } from './packed/read/find-addresses';
import type { JournalArticle } from './schema';
import { type StoreTransaction, writeTogether } from './write-together';

/** An article that was just read: it has no number yet, and whether it was read before is for the store to find out. */
export type NewArticle = Omit<StoredArticle, 'number' | 'firstReadAt'>;
type Imported = Omit<StoredArticle, 'number'>;

/**
 * Puts an article into the journal. An older version is removed in the same transaction, from the journal or from its segment. Where the page was taken down,
 * the text and the fingerprint of that version are kept. What came over http does not replace what was read over https: that stays, and is returned.
 */
export async function recordArticle({ database, journal, segments }: OpenedStore, article: NewArticle): Promise<StoredArticle> {
  const { text: read, ...row } = article;
  const recent = journal.byAddress(article.address);
  const packed = recent ? undefined : (await findAddresses(segments, [article.address])).get(article.address);
  const known = recent ?? packed?.row;
  if (known && !cameAsSafely(article, known)) return { ...known, text: (await database.get('texts', known.number)) ?? null };
  const isDown = known !== undefined && cameAsSafely(known, row) && isTakenDown(row, known);
  const text = isDown ? ((await database.get('texts', known.number)) ?? null) : read;
  const kept = {
    ...row,
    ...(known && row.page && { page: withNoteSince(row.page, known) }),
    ...(isDown && { fingerprint: known.fingerprint, lang: known.lang }),
    firstReadAt: Math.min(known?.firstReadAt ?? article.readAt, article.readAt),
  };
  let number = known?.number;
  const commit = commitTogether(database, ({ journal: rows, texts, track }) => {
    const put = rows.put((known ? { ...kept, number } : kept) as JournalArticle);
    const putText = async (key: number) => {
      number = key;
      await (text ? texts.put(text, key) : texts.delete(key));
    };
    track(put.then(putText));
  });
  if (packed) await segments.bury(new Map([[packed.location.segment.id, { articles: [packed.location.index] }]]), commit);
  else await commit({ put: [], drop: [] });
  if (number === undefined) throw new Error(`the journal gave no number to ${article.address}`);
  journal.put({ ...kept, number });
  return { ...kept, number, text };
}

/**
 * Stores the articles whose address is not stored, all or none: few in the journal, many in segments. Returns how many were added, and their numbers.
 *
 * @param also writes more in the same transaction
 */
export async function recordUnknown(
  opened: OpenedStore,
  articles: readonly Imported[],
  journalArticles: number,
  also: (transaction: StoreTransaction, numbers: NumberSpan | null) => void = () => {},
): Promise<{ added: number; numbers: NumberSpan | null }> {
  const { database, journal, segments } = opened;
  const fresh = await unknownOf(opened, articles);
  if (fresh.length === 0) {
    await writeTogether(database, (transaction) => also(transaction, null));
    return { added: 0, numbers: null };
  }
  const first = await reserveNumbers(database, fresh.length);
  const numbered = fresh.map((article, index): StoredArticle => ({ ...article, number: first + index }));
  const rows = numbered.map(({ text: _, ...row }): JournalArticle => row);
  const isFew = journal.size + rows.length < journalArticles;
  const numbers = { from: first, to: first + fresh.length - 1 };
  const commit = commitTogether(database, (transaction) => {
    const { journal: journalRows, texts, track } = transaction;
    also(transaction, numbers);
    for (const { number, text } of numbered) if (text) track(texts.put(text, number));
    if (isFew) for (const row of rows) track(journalRows.put(row));
  });
  if (isFew) await commit({ put: [], drop: [] });
  else await segments.add(rows, commit);
  if (isFew) for (const row of rows) journal.put(row);
  return { added: fresh.length, numbers };
}

/** The first article of each address that is not stored. */
export async function unknownOf(
  { journal, segments }: Pick<OpenedStore, 'journal' | 'segments'>,
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

/**
 * Reserves `count` numbers that no article has and returns the first. Only the journal gives numbers, and only when a row is put; so a row is put at
 * the first and at the last number, and both are deleted in the same transaction.
 */
async function reserveNumbers(database: Database, count: number): Promise<number> {
  let first: number | undefined;
  await writeTogether(database, ({ journal, track }) => {
    const reserve = async () => {
      first = await journal.put({} as JournalArticle);
      await journal.delete(first);
      if (count < 2) return;
      await journal.put({ number: first + count - 1 } as JournalArticle);
      await journal.delete(first + count - 1);
    };
    track(reserve());
  });
  if (first === undefined) throw new Error('the journal gave no number');
  return first;
}
