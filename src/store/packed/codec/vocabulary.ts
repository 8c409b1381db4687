// Terms and strings that a span's articles have in common, by their place in a list that only grows: a row names them in a few bits.
// Rows stay as they are when segments are merged, since a place is never given anew.
import { CodeTable } from '../../../core/fingerprint/code-table';
import { StringList } from './string-list';

/** A quarter of a megabyte of codes: enough for two languages and still read in a millisecond. */
const MAX_TERMS = 65_536;
const MAX_STRINGS = 8192;
/** Seen less often, a term or string costs more in the list than it saves. */
const MIN_SEEN = 2;

/** Two numbers of four bytes: how many terms and how many strings. Then the terms, where each string ends, and the strings. */
const HEAD = 2;
const NUMBER_BYTES = 4;

export class Vocabulary {
  /** Made when first asked for: readers of rows need none. */
  #termIndex: CodeTable | null = null;
  #stringIndex: Map<string, number> | null = null;

  constructor(
    private readonly terms: Uint32Array = new Uint32Array(),
    private readonly strings: StringList = StringList.of([]),
  ) {}

  term(place: number): number {
    return this.terms[place] ?? 0;
  }
  string(place: number): string {
    return this.strings.at(place);
  }
  get termIndex(): CodeTable {
    this.#termIndex ??= new CodeTable(this.terms);
    return this.#termIndex;
  }
  get stringIndex(): ReadonlyMap<string, number> {
    this.#stringIndex ??= new Map(this.strings.all().map((text, place) => [text, place]));
    return this.#stringIndex;
  }

  /** This vocabulary with what many of these terms and strings repeat, the commonest first; itself where there is nothing to add. */
  grown(terms: readonly Uint32Array[], strings: Iterable<string>): Vocabulary {
    const [termRoom, stringRoom] = [MAX_TERMS - this.terms.length, MAX_STRINGS - this.strings.length];
    const newTerms = termRoom > 0 ? repeated(countsOfTerms(terms), (code) => this.termIndex.indexOf(code) >= 0, termRoom) : [];
    const newStrings = stringRoom > 0 ? repeated(countsOfStrings(strings), (text) => this.stringIndex.has(text), stringRoom) : [];
    if (newTerms.length + newStrings.length === 0) return this;
    const grownTerms = new Uint32Array(this.terms.length + newTerms.length);
    grownTerms.set(this.terms);
    grownTerms.set(newTerms, this.terms.length);
    return new Vocabulary(grownTerms, StringList.of([...this.strings.all(), ...newStrings]));
  }

  pack(): Uint8Array<ArrayBuffer> {
    const { ends, bytes } = this.strings.pack();
    const numbers = new Uint32Array(HEAD + this.terms.length + ends.length);
    numbers.set([this.terms.length, ends.length]);
    numbers.set(this.terms, HEAD);
    numbers.set(ends, HEAD + this.terms.length);
    const packed = new Uint8Array(numbers.byteLength + bytes.length);
    packed.set(new Uint8Array(numbers.buffer));
    packed.set(bytes, numbers.byteLength);
    return packed;
  }

  /** Reads in place, and strings only when they are asked for: a worker that wakes needs a few of them, and at once. */
  static unpack(packed: Uint8Array): Vocabulary {
    // Numbers of four bytes have to begin at a multiple of four.
    const { buffer, byteOffset } = packed.byteOffset % NUMBER_BYTES ? packed.slice() : packed;
    const [terms = 0, strings = 0] = new Uint32Array(buffer, byteOffset, HEAD);
    const numbers = new Uint32Array(buffer, byteOffset + HEAD * NUMBER_BYTES, terms + strings);
    const texts = new Uint8Array(buffer, byteOffset + (HEAD + terms + strings) * NUMBER_BYTES);
    return new Vocabulary(numbers.subarray(0, terms), StringList.unpack(texts, numbers.subarray(terms)));
  }
}

type Counted<Entry> = readonly [Entry, number];

function repeated<Entry>(seen: Iterable<Counted<Entry>>, isKnown: (entry: Entry) => boolean, most: number): Entry[] {
  return [...seen]
    .filter(([entry, count]) => count >= MIN_SEEN && !isKnown(entry))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([entry]) => entry);
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
    if (to - from >= MIN_SEEN) yield [all[from] ?? 0, to - from];
  }
}

function countsOfStrings(seen: Iterable<string>): Iterable<Counted<string>> {
  const counts = new Map<string, number>();
  for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
