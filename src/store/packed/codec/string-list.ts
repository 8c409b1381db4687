// Strings side by side in one run of bytes, each decoded when it is first asked for: of thousands a reader needs a few.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The strings' bytes one after the other, and where each ends. */
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

  /** '' where there is none. */
  at(place: number): string {
    if (place >= this.texts.length) return '';
    const { bytes, ends } = this.packed;
    this.texts[place] ??= decoder.decode(bytes.subarray(ends[place - 1] ?? 0, ends[place]));
    return this.texts[place] ?? '';
  }

  all(): string[] {
    return Array.from(this.texts, (_, place) => this.at(place));
  }

  pack(): PackedStrings {
    const encoded = this.all().map((text) => encoder.encode(text));
    const ends = new Uint32Array(encoded.length);
    let end = 0;
    for (const [place, { length }] of encoded.entries()) {
      end += length;
      ends[place] = end;
    }
    const bytes = new Uint8Array(end);
    for (const [place, text] of encoded.entries()) bytes.set(text, ends[place - 1] ?? 0);
    return { bytes, ends };
  }
}
