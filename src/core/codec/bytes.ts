// Streams of whole bytes: numbers of any size and strings.

const encoder = new TextEncoder();
/** A string may begin with U+FEFF, which a decoder takes for a byte order mark and drops unless it is told not to. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** First size of the buffer, about a row. It doubles when it is full. */
const FIRST_BYTES = 2048;
/** Seven bits a byte: 2^53 takes eight bytes. */
const MAX_NUMBER_BYTES = 8;

export class ByteWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #at = 0;

  /** A whole number from 0 to 2^53, seven bits a byte. */
  number(value: number): void {
    this.#makeRoom(MAX_NUMBER_BYTES);
    let left = value;
    while (left > 0x7f) {
      this.#bytes[this.#at++] = (left % 0x80) | 0x80;
      left = Math.floor(left / 0x80);
    }
    this.#bytes[this.#at++] = left;
  }

  /** A whole number that may be negative; small ones of either sign are short. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  raw(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** Bytes, preceded by their length. */
  block(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.raw(bytes);
  }

  string(text: string): void {
    this.block(encoder.encode(text));
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#at);
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#at + bytes, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class ByteReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined) throw new Error('the bytes end within a number');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  raw(length: number): Uint8Array {
    this.#at += length;
    if (this.#at > this.bytes.length) throw new Error(`the bytes end ${this.#at - this.bytes.length} too early`);
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  block(): Uint8Array {
    return this.raw(this.number());
  }

  string(): string {
    return decoder.decode(this.block());
  }

  /** Everything that is left. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.#at);
  }
}
