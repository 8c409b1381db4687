// A file of articles of a list, before it is zipped: a head as JSON, the vocabulary that its articles share, one row an article, and the addresses that
// it takes back.
import { ByteReader, ByteWriter } from '../codec/bytes';
import { packRow, sharedStrings, unpackRow } from '../codec/row';
import { Vocabulary } from '../codec/vocabulary';
import { fileHead, LIST_VERSION, type ListedArticle, type ListFile, MAX_LISTED_ADDRESS } from '../model/list';
import { takenListed } from './listed-article';

/** Bytes of a row with as many terms and credits as a list may have, none of them shared. */
const MAX_ROW_BYTES = 300_000;

/** Moments from `from`, included, to `to`, excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What one file holds. */
export interface ListContent {
  readonly articles: readonly ListedArticle[];
  /** Address keys of articles that whoever has them drops. */
  readonly drops: readonly string[];
}

/** What was taken of a file, and how many of its rows were not, since they say what no list may. */
export interface TakenContent extends ListContent {
  readonly refused: number;
}

export function packListFile({ from, to }: Span, { articles, drops }: ListContent): Uint8Array<ArrayBuffer> {
  const sorted = [...articles].sort((one, other) => one.readAt - other.readAt || (one.address < other.address ? -1 : 1));
  const vocabulary = new Vocabulary().grown(
    sorted.map(({ fingerprint }) => fingerprint.terms),
    sorted.flatMap(sharedStrings),
  );
  const head = { v: LIST_VERSION, from, to, articles: sorted.length, drops: drops.length };
  const writer = new ByteWriter();
  writer.string(JSON.stringify(head));
  writer.block(vocabulary.pack());
  let before = from;
  for (const article of sorted) {
    writer.number(article.readAt - before);
    writer.block(packRow(article, vocabulary));
    before = article.readAt;
  }
  for (const address of drops) writer.string(address);
  return writer.bytes();
}

/**
 * Reads an unpacked file. Each row is taken only as far as `takenListed` takes it.
 *
 * @param file as list.json names it
 * @throws Error where the bytes are not what `file` says, or end within it
 */
export function readListFile(bytes: Uint8Array, file: Pick<ListFile, 'from' | 'to' | 'articles' | 'drops'>): TakenContent {
  const reader = new ByteReader(bytes);
  const head = fileHead().parse(JSON.parse(reader.string()));
  const isAsSaid = head.from === file.from && head.to === file.to && head.articles === file.articles && head.drops === (file.drops ?? 0);
  if (!isAsSaid) throw new Error('the file is not the one that the list names');
  const rows = new RowReader(reader);
  const articles: ListedArticle[] = [];
  for (let left = head.articles, readAt = head.from; left > 0; left--) {
    readAt += reader.number();
    const article = rows.take(readAt);
    if (article && readAt < head.to) articles.push(article);
  }
  const drops = Array.from({ length: head.drops }, () => reader.string());
  if (reader.rest().length > 0) throw new Error('there are bytes behind the last address');
  const known = drops.filter((address) => address !== '' && address.length <= MAX_LISTED_ADDRESS);
  return { articles, drops: known, refused: head.articles - articles.length };
}

class RowReader {
  readonly #vocabulary: Vocabulary;

  constructor(private readonly reader: ByteReader) {
    this.#vocabulary = Vocabulary.unpack(reader.block());
    // Every row may name it, and is read to its end before it is refused.
    for (const text of this.#vocabulary.stringIndex.keys())
      if (text.length > MAX_LISTED_ADDRESS) throw new Error('a shared string is too long');
  }

  /** Null for a row that cannot be read or says what it may not. */
  take(readAt: number): ListedArticle | null {
    const bytes = this.reader.block();
    if (bytes.length > MAX_ROW_BYTES) return null;
    let row: unknown;
    try {
      row = unpackRow(bytes, readAt, this.#vocabulary);
    } catch {
      return null; // Its bytes are no row: the next one begins behind it all the same.
    }
    return takenListed(row);
  }
}
