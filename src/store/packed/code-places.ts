// Where each of many 32-bit codes stands in a list: a map for numbers alone, asked a million times when articles are packed.

/** Slots for each code: with three in four empty, hardly any code stands in another's place. */
const SLOTS_A_CODE = 4;

export class CodePlaces {
  /** For each slot a code and its place counted from one, side by side, so that one look at memory finds both; zero is an empty slot. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(codes: ArrayLike<number>) {
    const slots = 2 ** Math.ceil(Math.log2(SLOTS_A_CODE * (codes.length + 1)));
    this.#slots = new Uint32Array(2 * slots);
    this.#mask = slots - 1;
    for (let place = 0; place < codes.length; place++) {
      const code = codes[place] ?? 0;
      const at = this.#slotOf(code);
      this.#slots[at] = code;
      this.#slots[at + 1] = place + 1;
    }
  }

  /** -1 where it is not in the list. */
  placeOf(code: number): number {
    return (this.#slots[this.#slotOf(code) + 1] as number) - 1;
  }

  /** Where the slot begins that holds the code, or the empty one where it would be put. */
  #slotOf(code: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(code, 0x9e3779b1) >>> 7) & this.#mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== code) slot = (slot + 1) & this.#mask;
    return 2 * slot;
  }
}
