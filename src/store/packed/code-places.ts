// Where each of many 32-bit codes stands in a list: a map for numbers alone, asked a million times when articles are packed.

/** Slots for each code: with three in four empty, hardly any code stands in another's place. */
const SLOTS_A_CODE = 4;

export class CodePlaces {
  readonly #codes: Uint32Array;
  /** Places counted from one; zero is an empty slot. */
  readonly #places: Uint32Array;
  readonly #mask: number;

  constructor(codes: ArrayLike<number>) {
    const slots = 2 ** Math.ceil(Math.log2(SLOTS_A_CODE * (codes.length + 1)));
    this.#codes = new Uint32Array(slots);
    this.#places = new Uint32Array(slots);
    this.#mask = slots - 1;
    for (let place = 0; place < codes.length; place++) {
      const code = codes[place] ?? 0;
      const slot = this.#slotOf(code);
      this.#codes[slot] = code;
      this.#places[slot] = place + 1;
    }
  }

  /** -1 where it is not in the list. */
  placeOf(code: number): number {
    return (this.#places[this.#slotOf(code)] ?? 0) - 1;
  }

  /** The slot that holds the code, or the empty one where it would be put. */
  #slotOf(code: number): number {
    let slot = (Math.imul(code, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#places[slot] !== 0 && this.#codes[slot] !== code) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
