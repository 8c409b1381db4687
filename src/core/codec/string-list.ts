// Strings side by side in one run of bytes. Each is decoded when it is first asked for, since a reader needs few of the thousands.

const encoder = new TextEncoder();
/** A string may begin with U+FEFF, which a decoder takes for a byte order mark and drops unless it is told not to. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The strings' bytes one after the other, and the offset at which each ends. */
interface PackedStrings {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

export class StringList {
  private constructor(
    private readonly texts: (string | undefined)[],
    private readonly packed: PackedStrings,
  ) {}

  static of(texts: readonly string[]): StringList {
    return new StringList([...texts], { bytes: new Uint8Array(), ends: new Uint32Array() });
  }

  static unpack(bytes: Uint8Array, ends: Uint32Array): StringList {
    return new StringList(Array(ends.length), { bytes, ends });
  }

  get length(): number {
    return this.texts.length;
  }

  at(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const { bytes, ends } = this.packed;
    const end = ends[index];
    if (end === undefined) throw new Error(`there is no string ${index} in a list of ${this.texts.length}`);
    const text = decoder.decode(bytes.subarray(startOf(ends, index), end));
    this.texts[index] = text;
    return text;
  }

  all(): string[] {
    return Array.from(this.texts, (_, index) => this.at(index));
  }

  pack(): PackedStrings {
    const encoded = this.all().map((text) => encoder.encode(text));
    const ends = new Uint32Array(encoded.length);
    let end = 0;
    for (const [index, { length }] of encoded.entries()) {
      end += length;
      ends[index] = end;
    }
    const bytes = new Uint8Array(end);
    for (const [index, text] of encoded.entries()) bytes.set(text, startOf(ends, index));
    return { bytes, ends };
  }
}

/** The first string begins at 0, any other where the one before it ends. */
function startOf(ends: Uint32Array, index: number): number {
  return ends[index - 1] ?? 0;
}
