// Streams of single bits, most significant first: postings and rows are packed into these.

/** Bits written or read in one step: with up to seven bits that are left of the byte before they still fit into 32 bits. */
const STEP = 24;
/** First size of the buffer, about a row or a bucket. It doubles when it is full. */
const FIRST_BYTES = 2048;

export class BitWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;
  /** The last bits written, fewer than eight, which do not fill a byte yet. */
  #rest = 0;
  #restBits = 0;

  /** Writes the lowest `width` bits of a number; `width` is at most 32. */
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

  /** Rice code of a number of up to 32 bits: the quotient by 2^k as so many zeros and a one, then the remainder in k bits. Short where numbers are about 2^k. */
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

  /** Elias gamma code of a number from 1 on: short for small numbers, and no parameter has to be known. */
  putGamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.putRice(width, 0);
    this.put(value, width);
  }

  /** Number of bits written so far. */
  get bits(): number {
    return 8 * this.#length + this.#restBits;
  }

  /** Everything written so far; the last byte is filled up with zeros. */
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

  /** @param at offset of the first bit to read */
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
    // Only 24 bits of `ahead` are sure to be read. A one behind them stops the count there.
    const zeros = Math.clz32(ahead | (1 << 7));
    if (zeros + 1 + k > STEP) return this.#takeLongRice(k);
    this.#at += zeros + 1 + k;
    return k === 0 ? zeros : zeros * (1 << k) + ((ahead << (zeros + 1)) >>> (32 - k));
  }

  /** Fills `into` with ascending numbers, each stored as the Rice code of its gap to the one before. One loop without calls, since an answer reads fifty thousand of them. */
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
      // Past the end every bit is read as zero, so this loop would not end.
      if (this.#at >= 8 * this.bytes.length) throw new Error('the bits end within a number');
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
    if (width >= 32) throw new Error(`a number of ${width} bits`);
    return 2 ** width + this.take(width);
  }

  /** The next 24 bits, without moving past them. */
  peek(): number {
    return (this.#ahead() << (this.#at & 7)) >>> (32 - STEP);
  }

  skip(bits: number): void {
    this.#at += bits;
  }

  /** A list of so many entries, each of one bit or more. @throws where fewer bits are left: memory for them must not be taken on the word of damaged bytes */
  checkCount(entries: number): void {
    const left = 8 * this.bytes.length - this.#at;
    if (entries > left) throw new Error(`${entries} entries in ${left} bits`);
  }

  /** Offset of the next bit. */
  get at(): number {
    return this.#at;
  }

  /** @throws where more bits were read than there are: the last numbers taken were never written */
  checkEnd(): void {
    if (this.#at > 8 * this.bytes.length) throw new Error(`the bits end ${this.#at - 8 * this.bytes.length} too early`);
  }

  /** The byte of the next bit and the three after it; zeros past the end, since a stream may end within these four. */
  #ahead(): number {
    const { bytes } = this;
    const byte = this.#at >> 3;
    if (byte + 4 <= bytes.length) return this.#view.getInt32(byte);
    return ((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16) | ((bytes[byte + 2] ?? 0) << 8) | (bytes[byte + 3] ?? 0);
  }
}

/** Number of bits that `putRice` writes. */
export function riceBits(value: number, k: number): number {
  return (value >>> k) + 1 + k;
}

/** The k that makes Rice codes of numbers with this mean shortest. */
export function riceFor(mean: number): number {
  return mean < 2 ? 0 : 31 - Math.clz32(Math.min(mean, 0x7fffffff));
}

/** Gaps between random numbers are distributed geometrically: there the best parameter is that of the mean times ln 2, about two thirds. */
const RANDOM_GAP_DIVISOR = 1.5;

/** The k for the gaps between sorted random numbers. */
export function riceForRandom(meanGap: number): number {
  return riceFor(meanGap / RANDOM_GAP_DIVISOR);
}
