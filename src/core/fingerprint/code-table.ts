// The index of each of many 32-bit codes in a list. It is looked up for every term of every candidate, so it is a hash table over typed arrays,
// several times faster than a Map. The last bits of a code, its class, have few values, so codes are spread.
import { SPREAD } from './hash';

/** Cells for each code: two thirds stay free, so that a search meets few others. */
const CELLS_PER_CODE = 3;

export class CodeTable {
  /** Two numbers for each cell, side by side in memory: a code, and its index in the list + 1; 0 marks a free cell. */
  readonly #cells: Uint32Array;
  readonly #shift: number;

  constructor(codes: Uint32Array) {
    const bits = Math.max(2, Math.ceil(Math.log2(codes.length * CELLS_PER_CODE + 1)));
    this.#cells = new Uint32Array(2 << bits);
    this.#shift = 32 - bits;
    for (let index = 0; index < codes.length; index++) this.#put(codes[index] as number, index);
  }

  /** -1 where the code is not in the list. */
  indexOf(code: number): number {
    const cells = this.#cells;
    const last = cells.length - 1;
    for (let cell = (Math.imul(code, SPREAD) >>> this.#shift) << 1; ; cell = (cell + 2) & last) {
      const indexPlusOne = cells[cell + 1] as number;
      if (indexPlusOne === 0) return -1;
      if (cells[cell] === code) return indexPlusOne - 1;
    }
  }

  #put(code: number, index: number): void {
    const cells = this.#cells;
    let cell = (Math.imul(code, SPREAD) >>> this.#shift) << 1;
    while (cells[cell + 1] !== 0) cell = (cell + 2) & (cells.length - 1);
    cells[cell] = code;
    cells[cell + 1] = index + 1;
  }
}
