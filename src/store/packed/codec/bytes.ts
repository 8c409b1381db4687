// Streams of whole bytes: numbers of any size and strings.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** About a row: what is larger grows. */
const FIRST_BYTES = 2048;

export class ByteWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #at = 0;

  /** A whole number from 0 to 2^53, seven bits a byte. */
  number(value: number): void {
    this.#makeRoom(10);
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

  /** Bytes with their length before them. */
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
      const byte = this.bytes[this.#at++] ?? 0;
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
