// Where the rows of the journal and the texts of articles lie, as an interface. With it and `Blocks` articles are recorded and found over any database.
import type { NumberSpan } from '../core/model/store-measure';
import type { StoredArticle } from '../core/model/stored-article';
import type { Journal } from './journal';
import type { BlockChanges } from './packed/blocks';
import type { Segments } from './packed/segments';
import type { JournalArticle } from './schema';

/** A row without a number is given one that no article has or had. */
export type NewRow = Omit<JournalArticle, 'number'> & { readonly number?: number };

export interface AddedArticles {
  readonly articles: readonly StoredArticle[];
  /** Those that were reserved for them; null where there are none. */
  readonly numbers: NumberSpan | null;
  /** Their rows go into the journal, since no block holds them. */
  readonly isInJournal: boolean;
}

/** Each write is one transaction together with changes of blocks: all of it or nothing. */
export interface ArticleRecords {
  /** Gzipped texts in the order of these numbers, undefined where none was kept. */
  texts(numbers: readonly number[]): Promise<ReadonlyArray<Uint8Array | undefined>>;
  /** Reserves so many neighbouring numbers and returns the first. */
  reserve(count: number): Promise<number>;
  /** Puts a row into the journal, in place of one of its number, with its text or none; returns its number. */
  put(row: NewRow, text: Uint8Array | null, changes: BlockChanges): Promise<number>;
  add(added: AddedArticles, changes: BlockChanges): Promise<void>;
  /** Takes rows out of the journal, since blocks hold them now. */
  pack(numbers: readonly number[], changes: BlockChanges): Promise<void>;
}

/** A store in which articles can be recorded and found: the journal in memory and the list of the segments. */
export interface OpenedArticles {
  readonly records: ArticleRecords;
  readonly journal: Journal;
  readonly segments: Segments;
}

/** Moves articles from the journal to new segments, in one transaction. */
export async function packArticles(
  { records, segments }: Pick<OpenedArticles, 'records' | 'segments'>,
  articles: readonly JournalArticle[],
) {
  const numbers = articles.map(({ number }) => number);
  await segments.add(articles, (changes) => records.pack(numbers, changes));
}
