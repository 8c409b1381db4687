// Streams of single bits, most significant first: what postings and rows are packed into.

/** Widest number that is written or read in one step. */
const STEP = 24;

export class BitWriter {
  #bytes = new Uint8Array(256);
  #at = 0;

  /** The lowest `width` bits of a number, at most 32. */
  put(value: number, width: number): void {
    if (width > STEP) {
      this.put(value >>> STEP, width - STEP);
      this.put(value, STEP);
      return;
    }
    this.#makeRoom(width);
    let left = width;
    while (left > 0) {
      const free = 8 - (this.#at & 7);
      const take = Math.min(free, left);
      const part = (value >>> (left - take)) & ((1 << take) - 1);
      this.#bytes[this.#at >> 3] = (this.#bytes[this.#at >> 3] ?? 0) | (part << (free - take));
      this.#at += take;
      left -= take;
    }
  }

  /** Rice: the quotient by 2^k as zeros and a one, then k bits. Short where numbers are about 2^k. */
  putRice(value: number, k: number): void {
    const quotient = Math.floor(value / 2 ** k);
    this.#makeRoom(quotient);
    this.#at += quotient;
    this.put(1, 1);
    this.put(value, k);
  }

  /** Elias gamma: for a number from 1 on of whose size nothing is known. */
  putGamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.putRice(width, 0);
    this.put(value, width);
  }

  /** The whole bytes so far, the last one filled up with zeros. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, (this.#at + 7) >> 3);
  }

  #makeRoom(bits: number): void {
    const needed = ((this.#at + bits) >> 3) + 1;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class BitReader {
  #at: number;

  /** @param at where to begin, in bits */
  constructor(
    private readonly bytes: Uint8Array,
    at = 0,
  ) {
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
    let quotient = 0;
    for (;;) {
      // Bits past the ones looked at count as ones, so that no more zeros are counted than were seen.
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
    return ((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16) | ((bytes[byte + 2] ?? 0) << 8) | (bytes[byte + 3] ?? 0);
  }
}

/** Bits that `putRice` takes. */
export function riceBits(value: number, k: number): number {
  return Math.floor(value / 2 ** k) + 1 + k;
}

/** The k that suits numbers of this mean. */
export function riceFor(mean: number): number {
  return mean < 2 ? 0 : 31 - Math.clz32(Math.min(mean, 0x7fffffff));
}
