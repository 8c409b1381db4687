// The index of each of many 32-bit codes in a list. It is looked up for every term of every candidate, so it is a hash table over typed arrays,
// several times faster than a Map. The last bits of a code, its class, have few values, so codes are spread.
import { SPREAD } from './hash';

/** Free slots for every two taken keep the probes short. */
const SLOTS_PER_CODE = 3;

export class CodeTable {
  /** Two numbers a slot, side by side in memory: a code, and one more than its index in the list; 0 there is a free slot. */
  readonly #slots: Uint32Array;
  readonly #shift: number;

  constructor(codes: Uint32Array) {
    const bits = Math.max(2, Math.ceil(Math.log2(codes.length * SLOTS_PER_CODE + 1)));
    this.#slots = new Uint32Array(2 << bits);
    this.#shift = 32 - bits;
    for (let index = 0; index < codes.length; index++) this.#put(codes[index] as number, index);
  }

  /** -1 where the code is not in the list. */
  indexOf(code: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = (Math.imul(code, SPREAD) >>> this.#shift) << 1; ; slot = (slot + 2) & last) {
      const indexPlusOne = slots[slot + 1] as number;
      if (indexPlusOne === 0) return -1;
      if (slots[slot] === code) return indexPlusOne - 1;
    }
  }

  #put(code: number, index: number): void {
    const slots = this.#slots;
    let slot = (Math.imul(code, SPREAD) >>> this.#shift) << 1;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = code;
    slots[slot + 1] = index + 1;
  }
}
