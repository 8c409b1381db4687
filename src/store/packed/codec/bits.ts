// Streams of single bits, most significant first: what postings and rows are packed into.

/** Widest number that is written or read in one step. */
const STEP = 24;
/** About a row or a bucket: what is larger grows. */
const FIRST_BYTES = 2048;

export class BitWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;
  /** Bits that do not yet make a byte: fewer than eight. */
  #rest = 0;
  #restBits = 0;

  /** The lowest `width` bits of a number, at most 32. */
  put(value: number, width: number): void {
    if (width > STEP) {
      this.put(value >>> STEP, width - STEP);
      this.put(value, STEP);
      return;
    }
    if (this.#length + 4 > this.#bytes.length) this.#grow();
    const bits = this.#restBits + width;
    const word = (this.#rest << width) | (value & ((1 << width) - 1));
    let left = bits;
    for (; left >= 8; left -= 8) this.#bytes[this.#length++] = word >>> (left - 8);
    this.#rest = word & ((1 << left) - 1);
    this.#restBits = left;
  }

  /** Rice, for a number of 32 bits: the quotient by 2^k as zeros and a one, then k bits. Short where numbers are about 2^k. */
  putRice(value: number, k: number): void {
    let zeros = value >>> k;
    if (zeros + 1 + k <= STEP) {
      this.put((1 << k) | (value & ((1 << k) - 1)), zeros + 1 + k);
      return;
    }
    for (; zeros >= STEP; zeros -= STEP) this.put(0, STEP);
    this.put(1, zeros + 1);
    this.put(value, k);
  }

  /** Elias gamma: for a number from 1 on of whose size nothing is known. */
  putGamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.putRice(width, 0);
    this.put(value, width);
  }

  /** How many bits were written. */
  get bits(): number {
    return 8 * this.#length + this.#restBits;
  }

  /** The whole bytes so far, the last one filled up with zeros. */
  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.#length + (this.#restBits > 0 ? 1 : 0));
    if (this.#restBits > 0) bytes[this.#length] = this.#rest << (8 - this.#restBits);
    return bytes;
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class BitReader {
  readonly #view: DataView;
  #at: number;

  /** @param at where to begin, in bits */
  constructor(
    private readonly bytes: Uint8Array,
    at = 0,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  take(width: number): number {
    if (width > STEP) return (this.take(width - STEP) * 2 ** STEP + this.take(STEP)) >>> 0;
    if (width === 0) return 0;
    const value = (this.#ahead() << (this.#at & 7)) >>> (32 - width);
    this.#at += width;
    return value;
  }

  takeRice(k: number): number {
    const ahead = this.#ahead() << (this.#at & 7);
    // Bits past the ones looked at count as ones, so that no more zeros are counted than were seen.
    const zeros = Math.clz32(ahead | (1 << 7));
    if (zeros + 1 + k > STEP) return this.#takeLongRice(k);
    this.#at += zeros + 1 + k;
    return k === 0 ? zeros : zeros * (1 << k) + ((ahead << (zeros + 1)) >>> (32 - k));
  }

  /** Numbers that grow, from 0 on, each as the Rice code of what lies between it and the one before. In one loop: an answer reads fifty thousand. */
  takeGaps(k: number, into: Uint32Array): void {
    let before = -1;
    for (let index = 0; index < into.length; index++) {
      const ahead = this.#ahead() << (this.#at & 7);
      const zeros = Math.clz32(ahead | (1 << 7));
      if (zeros + 1 + k > STEP) before += this.#takeLongRice(k) + 1;
      else {
        this.#at += zeros + 1 + k;
        before += 1 + (k === 0 ? zeros : (zeros << k) + ((ahead << (zeros + 1)) >>> (32 - k)));
      }
      into[index] = before;
    }
  }

  #takeLongRice(k: number): number {
    let quotient = 0;
    for (;;) {
      const zeros = Math.clz32((this.#ahead() << (this.#at & 7)) | (1 << 7));
      quotient += zeros;
      this.#at += zeros;
      if (zeros < STEP) break;
    }
    this.#at++;
    return quotient * 2 ** k + this.take(k);
  }

  takeGamma(): number {
    const width = this.takeRice(0);
    return 2 ** width + this.take(width);
  }

  /** The next 24 bits, which are not taken yet. */
  peek(): number {
    return (this.#ahead() << (this.#at & 7)) >>> (32 - STEP);
  }

  skip(bits: number): void {
    this.#at += bits;
  }

  /** Where it stands, in bits. */
  get at(): number {
    return this.#at;
  }

  /** The byte it stands in and three more. */
  #ahead(): number {
    const { bytes } = this;
    const byte = this.#at >> 3;
    if (byte + 4 <= bytes.length) return this.#view.getInt32(byte);
    return ((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16) | ((bytes[byte + 2] ?? 0) << 8) | (bytes[byte + 3] ?? 0);
  }
}

/** Bits that `putRice` takes. */
export function riceBits(value: number, k: number): number {
  return (value >>> k) + 1 + k;
}

/** The k that suits numbers of this mean. */
export function riceFor(mean: number): number {
  return mean < 2 ? 0 : 31 - Math.clz32(Math.min(mean, 0x7fffffff));
}
