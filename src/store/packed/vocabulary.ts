// Terms and strings that a span's articles have in common, by their place in a list that only grows: a row names them in a few bits.
// Rows stay as they are when segments are merged, since a place is never given anew.
import { ByteReader, ByteWriter } from './varint';

/** A quarter of a megabyte of codes: enough for two languages and still read in a millisecond. */
const MOST_TERMS = 65_536;
const MOST_STRINGS = 8192;
/** Seen less often, a term or string costs more in the list than it saves. */
const LEAST_SEEN = 2;

export class Vocabulary {
  /** Made when first asked for: readers of rows need none. */
  #placeOfTerm: Map<number, number> | null = null;
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
  get termPlaces(): ReadonlyMap<number, number> {
    this.#placeOfTerm ??= new Map(Array.from(this.terms, (code, place) => [code, place]));
    return this.#placeOfTerm;
  }
  get stringPlaces(): ReadonlyMap<string, number> {
    this.#placeOfString ??= new Map(this.strings.map((text, place) => [text, place]));
    return this.#placeOfString;
  }

  /** This vocabulary with what many of these terms and strings repeat, the commonest first. */
  grown(terms: Iterable<number>, strings: Iterable<string>): Vocabulary {
    return new Vocabulary(
      grownList(Array.from(this.terms), this.termPlaces, terms, MOST_TERMS),
      grownList(this.strings, this.stringPlaces, strings, MOST_STRINGS),
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

function grownList<Entry>(known: readonly Entry[], placeOf: ReadonlyMap<Entry, number>, seen: Iterable<Entry>, most: number): Entry[] {
  const counts = new Map<Entry, number>();
  for (const entry of seen) if (!placeOf.has(entry)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count >= LEAST_SEEN).sort((a, b) => b[1] - a[1]);
  return [...known, ...repeated.map(([entry]) => entry)].slice(0, Math.max(most, known.length));
}
