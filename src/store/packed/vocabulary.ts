// Terms and strings that a span's articles have in common, by their place in a list that only grows: a row names them in a few bits.
// Rows stay as they are when segments are merged, since a place is never given anew.
import { PlaceTable } from '../../core/fingerprint/place-table';
import { ByteReader, ByteWriter } from './varint';

/** A quarter of a megabyte of codes: enough for two languages and still read in a millisecond. */
const MOST_TERMS = 65_536;
const MOST_STRINGS = 8192;
/** Seen less often, a term or string costs more in the list than it saves. */
const LEAST_SEEN = 2;

export class Vocabulary {
  /** Made when first asked for: readers of rows need none. */
  #placeOfTerm: PlaceTable | null = null;
  #placeOfString: Map<string, number> | null = null;

  constructor(
    private readonly terms: ArrayLike<number> = [],
    private readonly strings: readonly string[] = [],
  ) {}

  term(place: number): number {
    return this.terms[place] ?? 0;
  }
  string(place: number): string {
    return this.strings[place] ?? '';
  }
  get termPlaces(): PlaceTable {
    this.#placeOfTerm ??= new PlaceTable(Uint32Array.from(this.terms));
    return this.#placeOfTerm;
  }
  get stringPlaces(): ReadonlyMap<string, number> {
    this.#placeOfString ??= new Map(this.strings.map((text, place) => [text, place]));
    return this.#placeOfString;
  }

  /** This vocabulary with what many of these terms and strings repeat, the commonest first. */
  grown(terms: readonly Uint32Array[], strings: Iterable<string>): Vocabulary {
    return new Vocabulary(
      grownList(Array.from(this.terms), (code) => this.termPlaces.placeOf(code) >= 0, countsOfTerms(terms), MOST_TERMS),
      grownList(this.strings, (text) => this.stringPlaces.has(text), countsOfStrings(strings), MOST_STRINGS),
    );
  }

  pack(): Uint8Array<ArrayBuffer> {
    const writer = new ByteWriter();
    writer.number(this.strings.length);
    for (const text of this.strings) writer.string(text);
    writer.number(this.terms.length);
    writer.raw(new Uint8Array(Uint32Array.from(this.terms).buffer));
    return writer.bytes();
  }

  static unpack(bytes: Uint8Array): Vocabulary {
    const reader = new ByteReader(bytes);
    const strings = Array.from({ length: reader.number() }, () => reader.string());
    const count = reader.number();
    // A copy, since numbers of four bytes have to begin at a multiple of four.
    const terms = new Uint32Array(reader.raw(count * 4).slice().buffer);
    return new Vocabulary(terms, strings);
  }
}

type Counted<Entry> = readonly [Entry, number];

function grownList<Entry>(
  known: readonly Entry[],
  isKnown: (entry: Entry) => boolean,
  seen: Iterable<Counted<Entry>>,
  most: number,
): readonly Entry[] {
  if (known.length >= most) return known;
  const repeated = [...seen].filter(([entry, count]) => count >= LEAST_SEEN && !isKnown(entry)).sort((a, b) => b[1] - a[1]);
  return [...known, ...repeated.slice(0, most - known.length).map(([entry]) => entry)];
}

/** By sorting, which for a million numbers is several times faster than counting in a map. */
function* countsOfTerms(lists: readonly Uint32Array[]): Generator<Counted<number>> {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to] === all[from]) to++;
    if (to - from >= LEAST_SEEN) yield [all[from] ?? 0, to - from];
  }
}

function countsOfStrings(seen: Iterable<string>): Iterable<Counted<string>> {
  const counts = new Map<string, number>();
  for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
