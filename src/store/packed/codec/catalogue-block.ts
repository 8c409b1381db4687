// The catalogue entries of some neighbouring articles in one block: what repeats is written once, then a few small numbers an article, then the folded
// titles as one text, so that they can be searched as they are.

import { ByteReader, ByteWriter } from '../../../core/codec/bytes';
import { shingleKey } from '../../../core/codec/fingerprint';
import { type CatalogueEntry, creditedAgencies, searchedTitle, supplierOf } from '../../../core/library/catalogue';
import { copySketch, SKETCH_BYTES } from '../../../core/library/copy-sketch';
import type { JournalArticle } from '../../schema';

/** Articles of a block. Chosen by hand: their outlets are written once, and a block of some 120 kB is read at once. */
export const CATALOGUE_ROWS = 1024;
/** How entries are made and written, as `Segment.catalogue` names it. Raised whenever that changes: older catalogues are made anew. */
export const CATALOGUE_FORM = 2;
/** Bytes of an index of a list: a block has fewer entries than two bytes can number. */
const INDEX_BYTES = 2;

/** What the entries of a block have in common. It is written as JSON: parsed at once, which decoding each text by itself is far from. */
interface Lists {
  /** Domain and name. */
  readonly outlets: ReadonlyArray<readonly [string, string]>;
  readonly langs: readonly string[];
  /** Ids and names of the agencies that an article credits together. */
  readonly sets: ReadonlyArray<ReadonlyArray<readonly [string, string]>>;
  readonly suppliers: readonly string[];
}

/** The entries of a block as columns: indexes of the lists. */
export interface CatalogueColumns {
  readonly outlets: Uint16Array;
  readonly langs: Uint16Array;
  readonly agencySets: Uint16Array;
  readonly suppliers: Uint16Array;
  readonly lists: Lists;
  readonly sketches: Uint8Array;
  readonly titles: TitleLines;
}

/** Folded titles, a line each. Decoded when they are first searched: the first look at the library needs none. */
export class TitleLines {
  #text: string | null = null;
  #starts: Int32Array | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly lines: number,
  ) {}

  get text(): string {
    this.#text ??= decoder.decode(this.bytes);
    return this.#text;
  }
  /** Where each line begins. */
  get starts(): Int32Array {
    this.#starts ??= lineStarts(this.text, this.lines);
    return this.#starts;
  }
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

/** The catalogue entry of an article, the same whether it comes from a page or from a segment, which keeps less of each shingle. */
export function catalogueEntry({ title, outletDomain, outletName, lang, credits, supplied, fingerprint }: EntryArticle): CatalogueEntry {
  // Without the quoted flag, since a copy may set a sentence in quotation marks.
  const shingles = fingerprint.shingles.map((flagged) => shingleKey(flagged) >>> 1);
  const sketch = copySketch(Uint32Array.from(new Set(shingles)));
  const agencies = creditedAgencies(credits);
  return { title: searchedTitle(title), outletDomain, outletName, lang, agencies, supplier: supplierOf(supplied), sketch };
}
type EntryArticle = Pick<JournalArticle, 'title' | 'outletDomain' | 'outletName' | 'lang' | 'credits' | 'supplied' | 'fingerprint'>;

export function packCatalogue(entries: readonly CatalogueEntry[]): Uint8Array<ArrayBuffer> {
  const [outlets, langs, sets, suppliers] = [new Numbering(), new Numbering(), new Numbering(), new Numbering()];
  const columns = [
    entries.map(({ outletDomain, outletName }) => outlets.of(JSON.stringify([outletDomain, outletName]))),
    entries.map(({ lang }) => langs.of(JSON.stringify(lang))),
    entries.map(({ agencies }) => sets.of(JSON.stringify(agencies.map(({ id, name }) => [id, name])))),
    entries.map(({ supplier }) => suppliers.of(JSON.stringify(supplier))),
  ];
  const writer = new ByteWriter();
  writer.number(entries.length);
  writer.string(`{"outlets":[${outlets.all}],"langs":[${langs.all}],"sets":[${sets.all}],"suppliers":[${suppliers.all}]}`);
  for (const column of columns) writer.raw(new Uint8Array(Uint16Array.from(column).buffer));
  for (const { sketch } of entries) writer.raw(sketch);
  writer.raw(encoder.encode(entries.map(({ title }) => title).join('\n')));
  return writer.bytes();
}

/** @throws where the bytes are no catalogue of so many articles */
export function unpackCatalogue(block: Uint8Array, articles: number): CatalogueColumns {
  const reader = new ByteReader(block);
  const count = reader.number();
  if (count !== articles) throw new Error(`it lists ${count} articles and not ${articles}`);
  const lists = checkedLists(JSON.parse(reader.string()));
  const column = (length: number) => checked(new Uint16Array(reader.raw(INDEX_BYTES * count).slice().buffer), length);
  return {
    outlets: column(lists.outlets.length),
    langs: column(lists.langs.length),
    agencySets: column(lists.sets.length),
    suppliers: column(lists.suppliers.length),
    lists,
    sketches: reader.raw(count * SKETCH_BYTES),
    titles: new TitleLines(reader.rest(), count),
  };
}

/**
 * By hand and not by a schema, which would take longer than all else of a large catalogue.
 *
 * @throws where it is not what `packCatalogue` writes
 */
function checkedLists(written: unknown): Lists {
  const { outlets, langs, sets, suppliers } = Object(written) as Record<keyof Lists, unknown>;
  const areTexts = areAll(langs, isText) && areAll(suppliers, isText);
  if (!areAll(outlets, isPair) || !areTexts || !areAll(sets, (set) => areAll(set, isPair)))
    throw new Error('it has no lists of a catalogue');
  return written as Lists;
}
const isText = (value: unknown): boolean => typeof value === 'string';
const isPair = (value: unknown): boolean => areAll(value, isText) && (value as readonly unknown[]).length === 2;
const areAll = (value: unknown, holds: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(holds);

/** @throws where the text has not so many lines */
function lineStarts(text: string, lines: number): Int32Array {
  const starts = new Int32Array(lines);
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[++line] = at + 1;
  if (line !== lines - 1) throw new Error(`it has ${line + 1} titles and not ${lines}`);
  return starts;
}

/** The entries of a block one by one, as a merge moves them. */
export function entriesOf({ outlets, langs, agencySets, suppliers, lists, titles, sketches }: CatalogueColumns): CatalogueEntry[] {
  // Each title is one line, or the block would be refused.
  return Array.from(titles.starts, (start, row) => {
    const [outletDomain, outletName] = lists.outlets[outlets[row] as number] as readonly [string, string];
    const set = lists.sets[agencySets[row] as number] as Lists['sets'][number];
    return {
      title: titles.text.slice(start, (titles.starts[row + 1] ?? titles.text.length + 1) - 1),
      outletDomain,
      outletName,
      lang: lists.langs[langs[row] as number] as string,
      agencies: set.map(([id, name]) => ({ id, name })),
      supplier: lists.suppliers[suppliers[row] as number] as string,
      sketch: sketches.subarray(row * SKETCH_BYTES, (row + 1) * SKETCH_BYTES),
    };
  });
}

function checked(column: Uint16Array, length: number): Uint16Array {
  for (const index of column) if (index >= length) throw new Error(`there is no entry ${index} in a list of ${length}`);
  return column;
}

/** Numbers texts from 0 on, in the order in which they come. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
  get all(): string {
    return [...this.#numbers.keys()].join();
  }
}
