// Terms and strings that a year's articles have in common. A row names each by its index, in a few bits.
// A vocabulary only grows and an index never changes its meaning, so rows are moved between segments without being decoded.
import { CodeTable } from '../fingerprint/code-table';
import { StringList } from './string-list';

/** Terms have codes of four bytes, so they take at most a quarter of a megabyte: enough for two languages, and read in a millisecond. */
const MAX_TERMS = 65_536;
/** Strings are names of outlets, hosts, agencies and quotes of credits. Chosen by hand. */
const MAX_STRINGS = 8192;
/** A term or string that only one article of a group has costs more here than it saves in its row. */
const MIN_SEEN = 2;

/**
 * Numbers at the head of a packed vocabulary: how many terms and how many strings. Then come the terms, the offsets at which strings end, and the
 * strings.
 */
const HEAD = 2;
/** Bytes of a number of the head, of a term's code and of an offset. */
const NUMBER_BYTES = 4;

export class Vocabulary {
  /** Index of each term and string. Made when first asked for, since only packing needs it. */
  #termIndex: CodeTable | null = null;
  #stringIndex: Map<string, number> | null = null;

  constructor(
    private readonly terms: Uint32Array = new Uint32Array(),
    private readonly strings: StringList = StringList.of([]),
  ) {}

  term(index: number): number {
    const code = this.terms[index];
    if (code === undefined) throw new Error(`there is no term ${index} in a vocabulary of ${this.terms.length}`);
    return code;
  }
  string(index: number): string {
    return this.strings.at(index);
  }
  get termIndex(): CodeTable {
    this.#termIndex ??= new CodeTable(this.terms);
    return this.#termIndex;
  }
  get stringIndex(): ReadonlyMap<string, number> {
    this.#stringIndex ??= new Map(this.strings.all().map((text, index) => [text, index]));
    return this.#stringIndex;
  }

  /** This vocabulary and those of the terms and strings that occur more than once, the commonest first. Returns itself where there is nothing to add. */
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

  /** Uses the bytes as they are and decodes a string when it is asked for: a worker that has just started needs a few of them, and soon. */
  static unpack(packed: Uint8Array): Vocabulary {
    // An array of four-byte numbers has to begin at a multiple of four.
    const { buffer, byteOffset } = packed.byteOffset % NUMBER_BYTES ? packed.slice() : packed;
    if (packed.byteLength < HEAD * NUMBER_BYTES) throw new Error(`${packed.byteLength} bytes are no vocabulary`);
    const head = new Uint32Array(buffer, byteOffset, HEAD);
    const [terms, strings] = [head[0] as number, head[1] as number];
    if ((HEAD + terms + strings) * NUMBER_BYTES > packed.byteLength)
      throw new Error(`there are no ${terms} terms and ${strings} strings in the bytes`);
    const numbers = new Uint32Array(buffer, byteOffset + HEAD * NUMBER_BYTES, terms + strings);
    const texts = new Uint8Array(buffer, byteOffset + (HEAD + terms + strings) * NUMBER_BYTES);
    return new Vocabulary(numbers.subarray(0, terms), StringList.unpack(texts, numbers.subarray(terms)));
  }
}

type Counted<Entry> = readonly [Entry, number];

function repeated<Entry>(seen: Iterable<Counted<Entry>>, isKnown: (entry: Entry) => boolean, max: number): Entry[] {
  return [...seen]
    .filter(([entry, count]) => count >= MIN_SEEN && !isKnown(entry))
    .sort((a, b) => b[1] - a[1])
    .slice(0, max)
    .map(([entry]) => entry);
}

/** Counts by sorting, which for a million numbers is several times faster than a map. */
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
    if (to - from >= MIN_SEEN) yield [all[from] as number, to - from];
  }
}

function countsOfStrings(seen: Iterable<string>): Iterable<Counted<string>> {
  const counts = new Map<string, number>();
  for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
