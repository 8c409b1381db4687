// How articles come into the store: one that is read into the journal, many that are imported into segments of their own.

import type { StoredArticle } from '../core/model/stored-article';
import { commitTogether, type OpenedStore } from './opened-store';
import type { NumberSpan } from './packed/read/choose-articles';
import { findAddresses } from './packed/read/find-addresses';
import { reserveNumbers } from './reserve-numbers';
import type { JournalArticle } from './schema';

/** An article that has no number yet. */
export type NewArticle = Omit<StoredArticle, 'number' | 'firstReadAt'>;
type Imported = Omit<StoredArticle, 'number'>;

/** Into the journal; an older version leaves its place, be it there or in a segment, in the same transaction. */
export async function recordArticle({ database, journal, segments }: OpenedStore, article: NewArticle): Promise<StoredArticle> {
  const { text, ...row } = article;
  const recent = journal.byAddress(article.address);
  const packed = recent ? undefined : (await findAddresses(segments, [article.address])).get(article.address);
  const known = recent ?? packed?.row;
  const kept = { ...row, firstReadAt: known?.firstReadAt ?? article.readAt };
  let number = known?.number ?? 0;
  const commit = commitTogether(database, ({ journal: rows, texts, does }) => {
    const put = rows.put((known ? { ...kept, number } : kept) as JournalArticle);
    const putText = async (key: number) => {
      number = key;
      await (text ? texts.put(text, key) : texts.delete(key));
    };
    does(put.then(putText));
  });
  if (packed) await segments.bury(new Map([[packed.place.segment.id, { articles: [packed.place.local] }]]), commit);
  else await commit({ put: [], drop: [] });
  journal.put({ ...kept, number });
  return { ...kept, number, text };
}

/** Articles of addresses that are not stored, all or none; a few into the journal, many into segments. Answers how many, and their numbers. */
export async function recordUnknown(
  opened: OpenedStore,
  articles: readonly Imported[],
  journalArticles: number,
): Promise<{ added: number; numbers: NumberSpan | null }> {
  const { database, journal, segments } = opened;
  const fresh = await unknownOf(opened, articles);
  if (fresh.length === 0) return { added: 0, numbers: null };
  const first = await reserveNumbers(database, fresh.length);
  const numbered = fresh.map((article, index): StoredArticle => ({ ...article, number: first + index }));
  const rows = numbered.map(({ text: _, ...row }): JournalArticle => row);
  const isFew = journal.size + rows.length < journalArticles;
  const commit = commitTogether(database, ({ journal: journalRows, texts, does }) => {
    for (const { number, text } of numbered) if (text) does(texts.put(text, number));
    if (isFew) for (const row of rows) does(journalRows.put(row));
  });
  if (isFew) await commit({ put: [], drop: [] });
  else await segments.add(rows, commit);
  if (isFew) for (const row of rows) journal.put(row);
  return { added: fresh.length, numbers: { from: first, to: first + fresh.length - 1 } };
}

/** The first of each address that is not stored. */
async function unknownOf({ journal, segments }: OpenedStore, articles: readonly Imported[]): Promise<Imported[]> {
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
