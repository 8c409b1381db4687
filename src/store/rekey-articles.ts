// Gives every stored article the key that today's rules make of its address. A migration runs it after each release that changes `addressKey`.
import type { IDBPTransaction } from 'idb';
import { addressKey, keptAddress, possibleKeys } from '../core/address';
import { rekeyRow } from '../core/codec/row';
import { Vocabulary } from '../core/codec/vocabulary';
import { isMirror, originalAddress } from '../core/mirrors';
import { type Objection, objectionId } from '../core/model/objection';
import type { StoredArticle } from '../core/model/stored-article';
import { hostOfArticle } from '../core/outlet';
import { type BlockRange, blockKey, LIST_KEY } from './packed/blocks';
import { addressHash, packBuckets } from './packed/codec/buckets';
import { posting, sortedPostings } from './packed/codec/postings';
import { type PackedRow, packRowBlock, unpackRowBlock } from './packed/codec/row-block';
import { type Segment, unpackSegmentList } from './packed/segment';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
/** What a key follows from, and what follows with it. */
export type Keyed = Pick<StoredArticle, 'address' | 'canonical' | 'url' | 'ignoredParameters' | 'outletDomain' | 'outletName'>;

/** Blocks of rows read at once: some 350 kB. Chosen by hand. */
const READ_BLOCKS = 64;

/**
 * An article with the key of today's rules, and its address with what leads to it alone; with its original and its outlet where it is a mirror's page.
 */
export function rekeyed<Article extends Keyed>({ canonical: before, ...article }: Article): Article {
  const { url, ignoredParameters } = article;
  const address = addressKey(url, ignoredParameters) || article.address;
  const canonical = addressKey(originalAddress(url) ?? '') || before;
  return {
    ...article,
    address,
    url: keptAddress(url, ignoredParameters) || url,
    ...(isMirror(url) && outletOfMirror(url, canonical)),
    ...(canonical && canonical !== address && { canonical }),
  } as unknown as Article;
}

function outletOfMirror(url: string, canonical: string | undefined): Pick<Keyed, 'outletDomain' | 'outletName'> {
  const { domain, name } = hostOfArticle({ url, canonicalUrl: canonical ?? null, siteName: '' });
  return { outletDomain: domain, outletName: name };
}

/**
 * Journal, segments and objections, in the transaction of a migration. A segment that is damaged is left as it is.
 *
 * @param mayIgnore the keys of objections may lack parameters that pages ignore; those of earlier releases lacked others too
 */
export async function rekeyStore(transaction: Upgrade, mayIgnore = true): Promise<void> {
  for (let cursor = await transaction.objectStore('journal').openCursor(); cursor; cursor = await cursor.continue()) {
    if (typeof cursor.value.url === 'string') await cursor.update(rekeyed(cursor.value));
  }
  for (let cursor = await transaction.objectStore('corrections').openCursor(); cursor; cursor = await cursor.continue()) {
    const said = rekeyedObjection(cursor.value, mayIgnore);
    if (said?.id === cursor.value.id) await cursor.update(said);
    else {
      await cursor.delete();
      if (said) await transaction.objectStore('corrections').put(said);
    }
  }
  await rekeySegments(transaction.objectStore('blocks') as unknown as BlockStore);
}

interface BlockStore {
  get(key: number): Promise<Uint8Array | undefined>;
  getAll(range: IDBKeyRange): Promise<Uint8Array[]>;
  put(bytes: Uint8Array, key: number): Promise<unknown>;
  delete(range: IDBKeyRange): Promise<void>;
}

async function rekeySegments(blocks: BlockStore): Promise<void> {
  const list = listOf(await blocks.get(LIST_KEY));
  const vocabularies = new Map<number, Vocabulary>();
  for (const segment of list?.segments ?? []) {
    try {
      for (const id of segment.vocabularies) {
        const bytes = vocabularies.has(id) ? undefined : await blocks.get(blockKey(id, 'vocabulary'));
        if (bytes) vocabularies.set(id, Vocabulary.unpack(bytes));
      }
      await rekeySegment(blocks, segment, vocabularies);
    } catch (error) {
      // Bytes that cannot be read: what asks for them later says so. An error of the database aborts the migration by itself.
      console.error(`Wireprint: the addresses of segment ${segment.id} stay as they are:`, error);
    }
  }
}

function listOf(bytes: Uint8Array | undefined): ReturnType<typeof unpackSegmentList> | null {
  try {
    return unpackSegmentList(bytes);
  } catch {
    return null; // Of another layout, or damaged: opening the store says so.
  }
}

async function rekeySegment(blocks: BlockStore, segment: Segment, vocabularies: ReadonlyMap<number, Vocabulary>): Promise<void> {
  const postings: number[] = [];
  const changed: [key: number, bytes: Uint8Array][] = [];
  for (let from = 0; postings.length < segment.articles; from += READ_BLOCKS) {
    const first = blockKey(segment.id, 'rows', from);
    const found = await blocks.getAll(rangeOf({ from: first, to: blockKey(segment.id, 'rows', from + READ_BLOCKS) }));
    if (found.length === 0) throw new Error(`rows ${from} are missing`);
    for (const [at, block] of found.entries()) {
      const rows = unpackRowBlock(block).map((row) => rekeyedRow(row, vocabularies));
      for (const { address } of rows) postings.push(posting(addressHash(address), postings.length));
      if (rows.some(({ isChanged }) => isChanged)) changed.push([first + at, packRowBlock(rows.map(({ row }) => row))]);
    }
  }
  const buckets = [...packBuckets(sortedPostings(postings), 'addresses', segment.bucketBits.addresses, segment.articles)];
  const start = blockKey(segment.id, 'addresses');
  await blocks.delete(rangeOf({ from: start, to: blockKey(segment.id, 'rows') }));
  for (const [bucket, bytes] of buckets) await blocks.put(bytes, start + bucket);
  for (const [key, bytes] of changed) await blocks.put(bytes, key);
}

function rekeyedRow(
  row: PackedRow,
  vocabularies: ReadonlyMap<number, Vocabulary>,
): { row: PackedRow; address: string; isChanged: boolean } {
  const vocabulary = vocabularies.get(row.vocabulary);
  if (!vocabulary) throw new Error(`vocabulary ${row.vocabulary} is missing`);
  const { bytes, address } = rekeyRow(row.bytes, row.readAt, vocabulary, rekeyed);
  return { row: bytes ? { ...row, bytes } : row, address, isChanged: bytes !== null };
}

const rangeOf = ({ from, to }: BlockRange): IDBKeyRange => IDBKeyRange.bound(from, to, false, true);

/** An objection as it is stored, as far as its key goes. */
interface Said {
  readonly id: string;
  readonly correction: Objection;
  readonly asked: Named;
  readonly other: Named | null;
  readonly shown?: { readonly evidence: ReadonlyArray<{ readonly url: string }> } | { readonly relation: string };
}

interface Named {
  readonly address: string;
  readonly url: string;
}

/**
 * An objection names articles by their keys, and its id follows from them. Null where it says of two addresses of one article that they tell two stories.
 *
 * @param mayIgnore as `rekeyStore`
 */
export function rekeyedObjection<S extends Said>(said: S, mayIgnore: boolean): S | null {
  const { asked, other, shown } = said;
  const keys = new Map([asked, other].flatMap((article) => (article ? [[article.address, keyOfNamed(article, mayIgnore)]] : [])));
  const keyOf = (address: string): string => keys.get(address) ?? address;
  const correction = withKeys(said.correction, keyOf);
  if (correction.kind === 'not-same-story' && correction.articles[0] === correction.articles[1]) return null;
  return {
    ...said,
    id: objectionId(correction),
    correction,
    asked: { ...asked, address: keyOf(asked.address), url: keptUrl(asked) },
    other: other && { ...other, address: keyOf(other.address), url: keptUrl(other) },
    ...(shown && 'evidence' in shown && { shown: { ...shown, evidence: shown.evidence.map((one) => ({ ...one, url: keptUrl(one) })) } }),
  };
}

const keptUrl = ({ url }: Pick<Named, 'url'>): string => keptAddress(url) || url;

/** A key that lacks parameters of the address stays: the page showed that they tell no articles apart. */
function keyOfNamed({ address, url }: Named, mayIgnore: boolean): string {
  return mayIgnore && possibleKeys(url).includes(address) ? address : addressKey(url) || address;
}

function withKeys(objection: Objection, keyOf: (address: string) => string): Objection {
  if (objection.kind === 'wrong-source') return { ...objection, article: keyOf(objection.article) };
  if (objection.kind !== 'not-same-story') return objection;
  const [one, two] = objection.articles.map(keyOf) as [string, string];
  return { ...objection, articles: one < two ? [one, two] : [two, one] };
}
