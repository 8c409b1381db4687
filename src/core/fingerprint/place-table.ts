// Where a term stands in a text, asked for every term of every candidate: a hash table over typed arrays, several times faster than a Map.

/** Free slots for every two taken keep the probes short. */
const SLOTS_PER_TERM = 3;
/** Spreads codes whose last bits, their class, are few. 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

export class PlaceTable {
  readonly #codes: Uint32Array;
  /** One more than the place; 0 is a free slot. */
  readonly #places: Uint32Array;
  readonly #shift: number;

  constructor(terms: Uint32Array) {
    const bits = Math.max(2, Math.ceil(Math.log2(terms.length * SLOTS_PER_TERM + 1)));
    this.#codes = new Uint32Array(1 << bits);
    this.#places = new Uint32Array(1 << bits);
    this.#shift = 32 - bits;
    for (let place = 0; place < terms.length; place++) this.#put(terms[place] ?? 0, place);
  }

  /** Place of the term with this code; -1 where the text does not have it. */
  placeOf(code: number): number {
    const places = this.#places;
    const codes = this.#codes;
    const last = places.length - 1;
    for (let slot = Math.imul(code, SPREAD) >>> this.#shift; ; slot = (slot + 1) & last) {
      const place = places[slot] ?? 0;
      if (place === 0) return -1;
      if (codes[slot] === code) return place - 1;
    }
  }

  #put(code: number, place: number): void {
    let slot = Math.imul(code, SPREAD) >>> this.#shift;
    while (this.#places[slot] !== 0) slot = (slot + 1) & (this.#places.length - 1);
    this.#codes[slot] = code;
    this.#places[slot] = place + 1;
  }
}
